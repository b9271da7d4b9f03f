/** Links of the delivered page are addresses; while the script runs they keep what else the reader has chosen. */
import { decode, type Known } from "./view/address";
import type { Store } from "./view/store";
import { FRAMES, type View, type ViewChange } from "./view/view";

/** The part of an address that a link inside the page writes; undefined where it is not one of ours or the reader wants a new tab. */
function partOf(event: MouseEvent): URLSearchParams | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  return link === null ? undefined : new URLSearchParams(link.getAttribute("href")?.slice(1));
}

/** A part of the map, or reading in order, where the link's differs from what is shown now: links of the live page name both. */
function movementIn(part: URLSearchParams, now: View): ViewChange | undefined {
  const frame = FRAMES.find((candidate) => candidate === part.get("frame"));
  if (frame !== undefined && (frame !== now.frame || now.map !== undefined)) return { frame, map: undefined };
  return part.get("view") === "article" && now.view !== "article" ? { view: "article" } : undefined;
}

/** A phrase may be chosen while reading in order; a feature opens its card. */
function choiceIn(part: URLSearchParams): ViewChange | undefined {
  const [feature, quote] = [part.get("feature") ?? undefined, part.get("quote") ?? undefined];
  if (quote !== undefined) return { feature, quote };
  return feature === undefined ? undefined : { feature, quote: undefined, view: "explore" };
}

/** A line to be measured and drawn: all of it comes into view. */
function measureIn(part: URLSearchParams, known: Known): ViewChange | undefined {
  const { measure } = decode({ hash: `measure=${encodeURIComponent(part.get("measure") ?? "")}` }, known).view;
  return measure === undefined ? undefined : { measure, map: undefined, frame: undefined };
}

/**
 * Makes links choose through the store; `choose` is for a feature or quote, other changes need no more than the address.
 * `meant`: false where others follow them by now.
 */
export function followLinks(store: Store, known: Known, choose: (change: ViewChange) => void, meant = () => true): () => void {
  const follow = (event: MouseEvent) => {
    const part = meant() ? partOf(event) : undefined;
    const movement = part && (measureIn(part, known) ?? movementIn(part, store.view()));
    const choice = part && choiceIn(part);
    if (movement === undefined && choice === undefined) return;
    event.preventDefault();
    if (movement !== undefined) store.choose(movement);
    else if (choice !== undefined) choose(choice);
  };
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
