/** The change from the delivered picture to the live map: choice, focus and scroll survive it. */

/** The picture, for the case that the live map fails later. */
let taken: Element | null = null;

/** The delivered shape that has the focus, if one has. */
const focusedFeature = (): string | undefined =>
  document.activeElement?.closest(".picture [data-feature]")?.getAttribute("data-feature") ?? undefined;

/**
 * Takes the delivered picture away, then calls back; called when the live map has drawn its first frame. A press that began on the picture
 * is a click only if it is let go there, so it waits for that.
 */
export function takeOver(then: () => void): void {
  if (document.querySelector(".picture :active") !== null) {
    const { state } = document.documentElement.dataset;
    requestAnimationFrame(() => {
      // the map may fail meanwhile
      if (document.documentElement.dataset.state === state) takeOver(then);
    });
    return;
  }
  const focused = focusedFeature();
  taken = document.querySelector(".picture") ?? taken;
  taken?.remove();
  delete document.getElementById("live")?.dataset.waiting;
  document.documentElement.dataset.state = "ready";
  if (focused !== undefined) {
    document.querySelector<SVGGElement>(`.live [data-feature="${focused}"]`)?.focus({ preventScroll: true });
  }
  then();
}

/** Gives it back: the live map is gone. */
export function giveBack(): void {
  document.documentElement.dataset.state = "error";
  if (taken !== null && document.querySelector(".picture") === null) document.querySelector("#live")?.before(taken);
}
