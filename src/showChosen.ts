/** How long a smooth scroll may take, in ms: after that the reader's own scrolling is meant. */
const SCROLL_MS = 2000;

/** A smooth scroll that something broke off is ended at once, unless the reader has gone elsewhere meanwhile. */
function arriveAt(target: Element): void {
  const way = new AbortController();
  const { signal } = way;
  for (const hand of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(hand, () => way.abort(), { signal });
  setTimeout(() => way.abort(), SCROLL_MS);
  const arrive = () => {
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) target.scrollIntoView({ block: "start" });
    way.abort();
  };
  document.addEventListener("scrollend", arrive, { signal });
}

/** Brings the chosen card or quote into view, without taking the focus from where the reader is. */
export function showChosen(quote: string | undefined): void {
  if (document.documentElement.hasAttribute("data-embed")) {
    // an embed shows one card; to scroll to it would scroll the host's page as well
    document.querySelector("[data-panel]")?.closest("main")?.scrollTo({ top: 0 });
    return;
  }
  const target = quote === undefined ? document.querySelector("[data-panel]") : document.getElementById(`quote=${quote}`);
  if (target === null) return;
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  // in the next frame: now the browser would have to lay everything out twice
  requestAnimationFrame(() => {
    target.scrollIntoView({ block: "start", behavior: reduced ? "auto" : "smooth" });
    arriveAt(target);
  });
}
