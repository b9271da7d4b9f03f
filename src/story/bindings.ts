/** The keys of a presentation, as in reveal.js: they are bound by this table, and the help sheet lists it. */
import type { Binding } from "../keys/keys";

export type Act =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "full"
  | "presenter"
  | "overview"
  | "spotlight"
  | "code"
  | "help"
  | "close";

export const BINDINGS: readonly Binding<Act>[] = [
  { act: "previous", keys: [" "], shift: true },
  { act: "next", keys: ["ArrowRight", "ArrowDown", "PageDown", " ", "n", "l", "j"] },
  { act: "previous", keys: ["ArrowLeft", "ArrowUp", "PageUp", "p", "h", "k"] },
  { act: "first", keys: ["Home"] },
  { act: "last", keys: ["End"] },
  { act: "black", keys: ["b", "."] },
  { act: "full", keys: ["f"] },
  { act: "presenter", keys: ["s"] },
  { act: "overview", keys: ["o"] },
  { act: "spotlight", keys: ["t"] },
  { act: "code", keys: ["q"] },
  { act: "help", keys: ["?", "F1"] },
  { act: "close", keys: ["Escape"] },
];
