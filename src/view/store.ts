/** The store is the address itself: nothing else keeps the view. */
import { decode, encode, keysOf, type Known, type Problem } from "./address";
import { changed, type View, type ViewChange } from "./view";

/** The part of `window` that the store stands on; a test brings its own. */
export interface Place {
  location: { search: string; hash: string; replace(url: string): void };
  history: { pushState(data: unknown, unused: string, url: string): void; replaceState(data: unknown, unused: string, url: string): void };
  addEventListener(type: "hashchange" | "popstate", listener: () => void): void;
  removeEventListener(type: "hashchange" | "popstate", listener: () => void): void;
  /** A framed page leaves its host's history alone. */
  framed: boolean;
}

export interface Store {
  /** The view now; the same object until the address changes. */
  view: () => View;
  problems: () => readonly Problem[];
  /** A choice of the reader: one step of Back. Embedded or framed it replaces. */
  choose: (change: ViewChange) => void;
  /** A movement of the camera: no step of Back. */
  move: (change: ViewChange) => void;
  /** The address of a changed view, with its `#`. */
  href: (change: ViewChange) => string;
  subscribe: (listener: () => void) => () => void;
}

export function createStore(place: Place, known: Known): Store {
  const read = () => ({ ...decode({ query: place.location.search, hash: place.location.hash }, known), at: place.location.hash });
  let reading = read();
  const listeners = new Set<() => void>();
  const refresh = () => {
    if (place.location.hash === reading.at) return;
    reading = read();
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        // one that fails keeps the others from nothing
        reportError(error);
      }
    }
  };
  const href = (change: ViewChange) => `#${encode(changed(reading.view, change), known, keysOf(place.location.search))}`;
  const write = (change: ViewChange, push: boolean) => {
    const url = href(change);
    // a browser has no hash where there is nothing behind the sign
    if (url === (place.location.hash || "#")) return;
    // the same view in other words is no step of Back
    const chosen = push && url !== href({});
    try {
      if (chosen && !place.framed && !reading.view.embed) place.history.pushState(null, "", url);
      else place.history.replaceState(null, "", url);
    } catch {
      // `srcdoc` frames have no address of their own that the history could change
      place.location.replace(url);
    }
    refresh();
  };
  place.addEventListener("hashchange", refresh);
  place.addEventListener("popstate", refresh);
  return {
    view: () => reading.view,
    problems: () => reading.problems,
    choose: (change) => write(change, true),
    move: (change) => write(change, false),
    href,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
