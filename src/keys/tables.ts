/**
 * Which keys do what, one table to each part of the page. What binds the keys and the sheet that lists them (`HelpSheet.tsx`) read the same
 * tables. Leaflet binds those of the map by itself, and browsers those of a button: a test in the browser holds the tables to it.
 */
import type { Binding } from "./keys";

const PRESS = { act: "press", keys: ["Enter", " "] } as const;

/** Everywhere on the page. */
export const PAGE_KEYS = [
  { act: "help", keys: ["?"] },
  { act: "back", keys: ["Escape"] },
] as const satisfies readonly Binding<string>[];

/** On an island or a place of the map: arrows go to the next one in their direction. */
export const FEATURE_KEYS = [
  { act: "up", keys: ["ArrowUp"] },
  { act: "down", keys: ["ArrowDown"] },
  { act: "left", keys: ["ArrowLeft"] },
  { act: "right", keys: ["ArrowRight"] },
  PRESS,
] as const satisfies readonly Binding<string>[];

/** On the map itself. */
export const MAP_KEYS = [
  { act: "pan", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
  { act: "in", keys: ["+"] },
  { act: "out", keys: ["-"] },
] as const satisfies readonly Binding<string>[];

/** On an event of the strip of dates. */
export const STRIP_KEYS = [
  { act: "previous", keys: ["ArrowLeft"] },
  { act: "next", keys: ["ArrowRight"] },
  { act: "first", keys: ["Home"] },
  { act: "last", keys: ["End"] },
  PRESS,
] as const satisfies readonly Binding<string>[];

/** On the map itself while a line is measured, beside its other keys. */
export const MEASURE_KEYS = [
  { act: "point", keys: ["Enter"] },
  { act: "end", keys: ["Escape"] },
] as const satisfies readonly Binding<string>[];

/** While the list of layers is open. */
export const LAYERS_KEYS = [{ act: "close", keys: ["Escape"] }] as const satisfies readonly Binding<string>[];

/** The keys of some acts of a table, in its order. */
export const keysOf = <Act extends string>(table: readonly Binding<Act>[], ...acts: readonly Act[]): readonly string[] =>
  table.filter(({ act }) => acts.includes(act)).flatMap(({ keys }) => keys);

/** True where a table gives a key this act, whatever has the focus. */
export const isKeyOf = <Act extends string>(table: readonly Binding<Act>[], act: Act, { key }: Pick<KeyboardEvent, "key">): boolean =>
  keysOf(table, act).includes(key);
