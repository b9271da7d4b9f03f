/** What the page shows: everything that the address says, and nothing else. */

export const FRAMES = ["islands", "kurils", "japan", "world"] as const;
export type Frame = (typeof FRAMES)[number];

export const VIEWS = [
  "explore",
  "article",
  "present",
  "presenter",
  "quiz",
  "print",
  "sources",
  "about",
  "glossary",
  "table",
  "dates",
  "stories",
  "author",
  "handout",
  "worksheet",
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Views that are paper themselves: printed, they are printed as they stand. */
export const PAPER_VIEWS: ReadonlySet<ViewName> = new Set(["handout", "worksheet"]);

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Zoom level and the [longitude, latitude] in the map's middle, in degrees. */
export interface MapCamera {
  zoom: number;
  longitude: number;
  latitude: number;
}
/** One end of a measured line: a feature's id, or a place in degrees. */
export type MeasureEnd = string | { longitude: number; latitude: number };

export interface View {
  /** The feature whose card is open. */
  feature?: string;
  /** The marked excerpt: an annotation's id. */
  quote?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; absent: today. */
  date?: string;
  frame?: Frame;
  map?: MapCamera;
  /** Layer ids; `-id` switches one off. */
  layers: readonly string[];
  measure?: readonly [MeasureEnd, MeasureEnd];
  view: ViewName;
  story?: string;
  step?: string;
  session?: string;
  seed?: string;
  question?: string;
  embed: boolean;
  lang?: string;
  theme?: Theme;
  scrollWheelZoom?: boolean;
}

export const INITIAL_VIEW: View = Object.freeze({ layers: Object.freeze([]), view: "explore", embed: false });

/** True where the address leaves a layer on; the last word about it counts. */
export const isOn = ({ layers }: Pick<View, "layers">, layer: string, unsaid: boolean): boolean => {
  const said = layers.findLast((name) => name === layer || name === `-${layer}`);
  return said === undefined ? unsaid : said === layer;
};

/** The layers with one switched; what holds without being said is not said. */
export const switched = (view: Pick<View, "layers">, layer: string, unsaid: boolean): readonly string[] => {
  const others = view.layers.filter((name) => name !== layer && name !== `-${layer}`);
  const on = !isOn(view, layer, unsaid);
  return on === unsaid ? others : [...others, on ? layer : `-${layer}`];
};

/** A change of the view; `undefined` takes a key away. */
export type ViewChange = { [Key in keyof View]?: View[Key] | undefined };

/** The view with the change made. */
export function changed(view: View, change: ViewChange): View {
  const entries = Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined);
  return { ...INITIAL_VIEW, ...Object.fromEntries(entries) };
}
