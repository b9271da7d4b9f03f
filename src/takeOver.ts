/** The change from the delivered picture to the live map: choice, focus and scroll survive it. */

/** The delivered shape that has the focus, if one has. */
const focusedFeature = (): string | undefined =>
  document.activeElement?.closest(".picture [data-feature]")?.getAttribute("data-feature") ?? undefined;

/** Takes the delivered picture away; called when the live map has drawn its first frame. */
export function takeOver(): void {
  const focused = focusedFeature();
  document.querySelector(".picture")?.remove();
  document.documentElement.dataset.state = "ready";
  if (focused !== undefined) {
    document.querySelector<SVGGElement>(`.live [data-feature="${focused}"]`)?.focus({ preventScroll: true });
  }
}
