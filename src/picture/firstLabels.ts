/** The labels of the delivered picture, which the live map's first frame has as well: each at its best spot. */
import type { GazetteerEntry, SeaOrLand } from "../atlas/gazetteer";
import { toSheet } from "../atlas/sheet";
import type { LabelDrawing } from "./drawing";

interface FirstLook {
  features: readonly GazetteerEntry[];
  names: readonly SeaOrLand[];
}

function islandLabels({ features }: FirstLook): LabelDrawing[] {
  return features.flatMap(({ id, kind, title, others, spots: [spot] }) =>
    spot !== undefined && (kind === "island" || kind === "islets")
      ? [{ id, kind: "island", at: toSheet(spot.at), align: spot.align, size: 1, text: title, lines: [title], others }]
      : [],
  );
}

/** Seas only: land beside the islands is cut by the edge in many windows, and so would its name be. */
const seaLabels = ({ names }: FirstLook): LabelDrawing[] =>
  names.flatMap(({ id, kind, text, at: [at], frames }) =>
    at !== undefined && kind === "sea" && frames.includes("islands")
      ? [{ id, kind, at: toSheet(at), align: "middle", size: 1, text, lines: [text], others: [] }]
      : [],
  );

/** Everything that the picture names; `wide`: false where the container has room for the pairs alone, as in map.css. */
export function firstLabels(look: FirstLook, wide = true): LabelDrawing[] {
  const islands = islandLabels(look);
  return wide ? [...seaLabels(look), ...islands] : islands.map((label) => ({ ...label, others: [] }));
}
