/** Layers of the map, by the ids that the address calls them: see `layers` of the view. */
import { isOn, type View } from "./view";

/** What each layer is where the address says nothing. Lines have their own rule: it asks the date (`picture/shownLines`). */
export const UNSAID = { notes: true, labels: true, claims: false } as const;

/** Whose way of drawing may be asked for; without one the map takes no side. */
const CONVENTIONS = ["japan", "russia"] as const;
export type ConventionId = (typeof CONVENTIONS)[number];

const layerOf = (convention: ConventionId): string => `as-${convention}`;

/** Whose way of drawing is asked for, by `as-japan` or `as-russia`; of two the one that is said last. */
export function conventionOf({ layers }: Pick<View, "layers">): ConventionId | undefined {
  const asked = CONVENTIONS.filter((id) => isOn({ layers }, layerOf(id), false));
  return asked.toSorted((a, b) => layers.lastIndexOf(layerOf(b)) - layers.lastIndexOf(layerOf(a)))[0];
}

/** The layers as one side draws it; undefined: neutral again. */
export function drawnAs({ layers }: Pick<View, "layers">, convention: ConventionId | undefined): readonly string[] {
  const ways = CONVENTIONS.map(layerOf);
  const others = layers.filter((layer) => !ways.includes(layer.replace(/^-/, "")));
  return convention === undefined ? others : [...others, layerOf(convention)];
}

export const isConvention = (id: string): id is ConventionId => CONVENTIONS.some((one) => one === id);
