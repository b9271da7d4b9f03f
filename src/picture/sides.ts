import type { LabelSpot } from "../atlas/gazetteer";

/** Distance from a dot to its name, in px. */
const BESIDE = 11;

/** On which sides of its dot a place's name may stand, the better first: its data may say which. */
export const sidesOf = ({ spots: [first] }: { spots: readonly LabelSpot[] }): ("start" | "end")[] =>
  first?.align === "end" ? ["end", "start"] : ["start", "end"];

/** How far from its dot a name begins, in px. */
export const besideDot = (align: LabelSpot["align"]): number => (align === "end" ? -BESIDE : BESIDE);
