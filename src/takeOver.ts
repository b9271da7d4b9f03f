/** The change from the delivered picture to the live map: choice, focus and scroll survive it. */

/** The picture, for the case that the live map fails later. */
let taken: Element | null = null;

/** The delivered shape that has the focus, if one has. */
const focusedFeature = (): string | undefined =>
  document.activeElement?.closest(".picture [data-feature]")?.getAttribute("data-feature") ?? undefined;

/** Takes the delivered picture away; called when the live map has drawn its first frame. */
export function takeOver(): void {
  const focused = focusedFeature();
  taken = document.querySelector(".picture") ?? taken;
  taken?.remove();
  document.documentElement.dataset.state = "ready";
  if (focused !== undefined) {
    document.querySelector<SVGGElement>(`.live [data-feature="${focused}"]`)?.focus({ preventScroll: true });
  }
}

/** Gives it back: the live map is gone. */
export function giveBack(): void {
  document.documentElement.dataset.state = "error";
  if (taken !== null && document.querySelector(".picture") === null) document.querySelector("#live")?.before(taken);
}
