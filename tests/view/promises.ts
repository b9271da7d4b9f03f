/** What the rest of the page relies on in a view. */
import { FRAMES, type MeasureEnd, THEMES, VIEWS, type View } from "../../src/view/view";
import { known, TODAY } from "./known";

const inRange = (place: { latitude: number; longitude: number }) => Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
const isEnd = (end: MeasureEnd) => (typeof end === "string" ? known.feature(end) === end : inRange(end));

/** What the rest of the page relies on, key by key. */
const PROMISES: { readonly [Key in keyof Required<View>]: (value: NonNullable<View[Key]>) => boolean } = {
  feature: (id) => known.feature(id) === id,
  quote: (id) => known.quote(id)?.id === id,
  date: (date) => /^\d{4}(-\d\d){0,2}$/.test(date) && date >= "1855" && date <= TODAY,
  frame: (frame) => FRAMES.includes(frame),
  map: (map) => inRange(map) && map.zoom >= 0 && map.zoom <= 20,
  layers: (layers) => layers.every((layer) => /^-?[a-z0-9-]+$/.test(layer)),
  measure: (ends) => ends.length === 2 && ends.every(isEnd),
  view: (view) => VIEWS.includes(view),
  story: isName,
  step: isName,
  session: isName,
  seed: isName,
  question: isName,
  embed: (embed) => typeof embed === "boolean",
  lang: (lang) => /^[a-z]{2,3}$/.test(lang),
  theme: (theme) => THEMES.includes(theme),
  scrollWheelZoom: (zooms) => typeof zooms === "boolean",
};
function isName(name: string): boolean {
  return /^[\p{L}\p{N}_-]{1,64}$/u.test(name);
}

/** The keys of a view that break a promise, or that nobody knows. */
export const faultsOf = (view: View): string[] =>
  Object.entries(view)
    .filter(([key, value]) => !(key in PROMISES) || !(PROMISES[key as keyof View] as (value: unknown) => boolean)(value))
    .map(([key]) => key);
