/** A window without a browser: an address, a history, and Back. */
import type { Place } from "../../src/view/store";

interface FakePlace extends Place {
  /** The hashes of the history's entries, the oldest first. */
  entries: string[];
  /** What was asked of the place, in order. */
  asked: string[];
  back: () => void;
  /** The reader writes another hash by hand. */
  typed: (hash: string) => void;
}

/** As a browser has it: a hash of nothing but `#` reads as empty. */
const hashOf = (url: string): string => (url === "#" ? "" : url);

export function fakePlace({ search = "", hash = "", framed = false, srcdoc = false } = {}): FakePlace {
  const listeners = { hashchange: new Set<() => void>(), popstate: new Set<() => void>() };
  const entries = [hash];
  const asked: string[] = [];
  const write = (how: string) => (url: string) => {
    asked.push(how);
    if (how === "push") entries.push(hashOf(url));
    else entries[entries.length - 1] = hashOf(url);
  };
  const state = (how: string) => (_data: unknown, _unused: string, url: string) => {
    if (srcdoc) throw new DOMException("about:srcdoc has no address of its own", "SecurityError");
    write(how)(url);
  };
  const tell = (event: keyof typeof listeners) => {
    for (const listener of listeners[event]) listener();
  };
  return {
    entries,
    asked,
    framed,
    location: {
      search,
      get hash() {
        return entries.at(-1) ?? "";
      },
      replace: write("location.replace"),
    },
    history: { pushState: state("push"), replaceState: state("replace") },
    addEventListener: (type, listener) => void listeners[type].add(listener),
    removeEventListener: (type, listener) => void listeners[type].delete(listener),
    back() {
      entries.pop();
      tell("popstate");
    },
    typed(text) {
      entries.push(text);
      tell("hashchange");
    },
  };
}
