/** Links of the delivered page are addresses; while the script runs they keep what else the reader has chosen. */
import type { Store } from "./view/store";
import type { ViewChange } from "./view/view";

/** What a link inside the page chooses; undefined where it is not one of ours or the reader wants a new tab. */
function chosenBy(event: MouseEvent): ViewChange | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const pairs = new URLSearchParams(link?.getAttribute("href")?.slice(1) ?? "");
  const [feature, quote, view, frame] = ["feature", "quote", "view", "frame"].map((key) => pairs.get(key) ?? undefined);
  // a phrase may be chosen while reading in order; a feature opens its card
  if (quote !== undefined) return { feature, quote };
  if (feature !== undefined) return { feature, quote: undefined, view: "explore" };
  if (view === "article") return { view };
  if (frame === "islands" || frame === "kurils" || frame === "japan" || frame === "world") return { frame, map: undefined };
  return undefined;
}

/** Makes links choose through the store. */
export function followLinks(store: Store, choose: (change: ViewChange) => void): () => void {
  const follow = (event: MouseEvent) => {
    const change = chosenBy(event);
    if (change === undefined) return;
    event.preventDefault();
    if (change.feature === undefined && change.quote === undefined) store.choose(change);
    else choose(change);
  };
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
