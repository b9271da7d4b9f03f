/**
 * The address: one format for permalink, embed parameter, story step and test fixture
 * (`docs/decisions/0002-one-address.md`). Reading never throws: what is not understood is named, the rest counts.
 */
import { FRAMES, INITIAL_VIEW, type MapCamera, type MeasureEnd, THEMES, type View, VIEWS } from "./view";

/** What the reader of an address has to know of the content. */
export interface Known {
  /** Any name or id of a feature, in any language and Unicode form, to its id. */
  feature(name: string): string | undefined;
  /** An annotation's id (or a former one) to its id and the features that its words refer to, the first one first. */
  quote(id: string): { id: string; features: readonly string[] } | undefined;
  /** The feature that this page is about, where it is a feature's own page: what holds without a choice. */
  about?: string;
  /** The language of this page, and all that there are. */
  lang: string;
  languages: readonly string[];
  /** Today as YYYY-MM-DD: no date lies after it. */
  today: string;
}

/** A part of the address that was not understood. */
export interface Problem {
  key: string;
  value: string;
}
export interface Reading {
  view: View;
  problems: Problem[];
}

/** Longer values say nothing that any key could mean. */
const MAX_LENGTH = 200;
/** Of a value that was not understood, so many letters are repeated to the reader. */
const BRIEF = 40;
const FIRST_YEAR = 1855;

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): T | undefined =>
    values.find((candidate) => candidate === value);

const number = (text: string | undefined, minimum: number, maximum: number): number | undefined => {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,12})?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= minimum && value <= maximum ? value : undefined;
};

function parseDate(value: string, today: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? "1"), Number(parts[3] ?? "1")];
  const real = new Date(Date.UTC(year, month - 1, day));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && value <= today.slice(0, value.length) ? value : undefined;
}

function parseMap(value: string): MapCamera | undefined {
  const parts = value.split("/");
  const [zoom, latitude, longitude] = [number(parts[0], 0, 20), number(parts[1], -90, 90), number(parts[2], -180, 180)];
  if (parts.length !== 3 || zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  return { zoom, latitude, longitude };
}

function parseEnd(value: string, known: Known): MeasureEnd | undefined {
  const parts = value.split("/");
  const [latitude, longitude] = [number(parts[0], -90, 90), number(parts[1], -180, 180)];
  if (parts.length === 2 && latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  return known.feature(value);
}

function parseMeasure(value: string, known: Known): View["measure"] {
  const ends = value.split("..").map((end) => parseEnd(end, known));
  const [from, to] = ends;
  return ends.length === 2 && from !== undefined && to !== undefined ? [from, to] : undefined;
}

function parseLayers(value: string): string[] | undefined {
  const layers = value.split(",");
  return layers.every((layer) => /^-?[a-z0-9]+(-[a-z0-9]+)*$/.test(layer)) ? layers : undefined;
}

const parseBoolean = (value: string): boolean | undefined => (value === "true" ? true : value === "false" ? false : undefined);
const parseName = (value: string): string | undefined => (/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u.test(value) ? value : undefined);

/** The table of keys: how each value is read. Its order is the order in which the app writes them. */
const PARSERS: { readonly [Key in keyof Required<View>]: (value: string, known: Known) => View[Key] | undefined } = {
  feature: (value, known) => known.feature(value),
  quote: (value, known) => known.quote(value)?.id,
  date: (value, known) => parseDate(value, known.today),
  frame: oneOf(FRAMES),
  map: parseMap,
  layers: parseLayers,
  measure: parseMeasure,
  view: oneOf(VIEWS),
  story: parseName,
  step: parseName,
  session: parseName,
  seed: parseName,
  question: parseName,
  embed: (value) => (value === "1" ? true : value === "0" ? false : undefined),
  lang: (value, { languages }) => languages.find((tag) => tag === value),
  theme: oneOf(THEMES),
  scrollWheelZoom: parseBoolean,
};
const isKey = (key: string): key is keyof View => Object.hasOwn(PARSERS, key);
const KEYS = Object.keys(PARSERS).filter(isKey);

/** Percent-decoding that never throws: what cannot be decoded stays as it is. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** `key=value` pairs; WordPress and others put `?` or `/` before them, or `#?` and a pair of their own behind them. Of a repeated key the last one counts. */
function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of text.replace(/^[#?/]+/, "").split(/&|#\?/)) {
    const at = part.indexOf("=");
    if (at > 0) pairs.set(decodePercent(part.slice(0, at)), decodePercent(part.slice(at + 1)).trim());
  }
  return pairs;
}

/** A query or hash without one of its keys; all else as it is written. */
export function withoutKey(text: string, key: keyof View): string {
  const [, sign = "", pairs = ""] = /^([#?/]*)(.*)$/s.exec(text) ?? [];
  const kept = pairs.split("&").filter((pair) => decodePercent(pair.split("=", 1)[0] ?? "") !== key);
  return kept.join("") === "" ? "" : sign + kept.join("&");
}

/** The beginning of a long value; a letter of two code units stays whole. */
function brief(value: string): string {
  const letters = Array.from(value.slice(0, 2 * BRIEF + 2));
  return letters.length > BRIEF ? `${letters.slice(0, BRIEF).join("")}…` : value;
}

/** Reads an address. Where query and hash both have a key, the hash wins. */
export function decode(address: { query?: string; hash?: string }, known: Known): Reading {
  const pairs = new Map([...pairsOf(address.query ?? ""), ...pairsOf(address.hash ?? "")]);
  const problems: Problem[] = [];
  let view = INITIAL_VIEW;
  for (const [key, value] of pairs) {
    if (!isKey(key) || value === "") continue;
    const read = value.length > MAX_LENGTH ? undefined : PARSERS[key](value, known);
    if (read === undefined) problems.push({ key, value: brief(value) });
    else view = { ...view, [key]: read };
  }
  return { view: completed(view, known), problems };
}

/** A quote alone implies the first feature that its words refer to; without a quote the page may be about one. */
const impliedFeature = (quote: string | undefined, known: Known): string | undefined =>
  quote === undefined ? known.about : known.quote(quote)?.features[0];

function completed({ lang, ...said }: View, known: Known): View {
  // the page's own language is what holds without being said
  const view: View = lang === undefined || lang === known.lang ? said : { ...said, lang };
  const feature = view.feature ?? impliedFeature(view.quote, known);
  return feature === undefined ? view : { ...view, feature };
}

const degrees = (value: number): string => String(Number(value.toFixed(5)));
const encodeEnd = (end: MeasureEnd): string => (typeof end === "string" ? end : `${degrees(end.latitude)}/${degrees(end.longitude)}`);

/** One value as the address writes it; undefined where it is what holds without it. */
function encodeValue(view: View, key: keyof View, known: Known): string | undefined {
  switch (key) {
    case "feature":
      return view.feature === impliedFeature(view.quote, known) ? undefined : view.feature;
    case "map":
      return view.map && `${Number(view.map.zoom.toFixed(4))}/${degrees(view.map.latitude)}/${degrees(view.map.longitude)}`;
    case "layers":
      return view.layers.length > 0 ? view.layers.join(",") : undefined;
    case "measure":
      return view.measure?.map(encodeEnd).join("..");
    case "view":
      return view.view === INITIAL_VIEW.view ? undefined : view.view;
    case "embed":
      return view.embed ? "1" : undefined;
    case "lang":
      return view.lang === known.lang ? undefined : view.lang;
    case "scrollWheelZoom":
      return view.scrollWheelZoom === undefined ? undefined : String(view.scrollWheelZoom);
    default:
      return view[key];
  }
}

/** The keys that a query or hash gives a value. */
export const keysOf = (text: string): ReadonlySet<keyof View> => new Set([...pairsOf(text).keys()].filter(isKey));

/**
 * Writes a view as `key=value` pairs, without `#`; empty where nothing is chosen. Inverse of `decode`.
 * `overruled`: keys of the query; one that no longer holds is written empty, or the query would bring it back.
 */
export function encode(view: View, known: Known, overruled: ReadonlySet<keyof View> = new Set()): string {
  return KEYS.flatMap((key) => {
    const value = encodeValue(view, key, known) ?? (overruled.has(key) ? "" : undefined);
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",")}`];
  }).join("&");
}
