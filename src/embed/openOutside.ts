/** Links that lead out of the page open beside the host's page, not in the small frame. */
import type { Store } from "../view/store";

export function openOutside(root: Document, store: Store): void {
  root.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || link.getAttribute("href")?.startsWith("#") === true) return;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    // the full map opens with what is chosen here
    if (link.hasAttribute("data-full")) link.hash = store.href({ embed: false, scrollWheelZoom: undefined });
  });
}
