/** The labels of the delivered picture, which the live map's first frame has as well: each at its best spot. */
import type { GazetteerEntry, LineEntry, SeaOrLand } from "../atlas/gazetteer";
import { toSheet } from "../atlas/sheet";
import { brokenLines } from "./brokenLines";
import type { LabelDrawing } from "./drawing";

interface FirstLook {
  features: readonly GazetteerEntry[];
  names: readonly SeaOrLand[];
  /** Those that are shown. */
  lines: readonly LineEntry[];
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

/** What a container has room for beside the pairs: nothing; seas; names of lines within the frame of the islands; and beside it. */
export type Room = "narrow" | "low" | "wide" | "broad";
/** From here on a name stands beside the frame of the islands, in degrees: it is seen in broad containers only. */
const BESIDE_EAST = 148.95;

const lineLabels = ({ lines }: FirstLook, room: Room): LabelDrawing[] =>
  lines.flatMap(({ id, short, spots: [spot] }) => {
    const beside = spot !== undefined && (spot.at[0] ?? 0) > BESIDE_EAST;
    return spot === undefined || (beside && room !== "broad")
      ? []
      : [
          {
            id,
            kind: "line",
            at: toSheet(spot.at),
            align: spot.align,
            size: 1,
            text: short,
            lines: brokenLines(short),
            others: [],
            ...(beside ? { beside } : {}),
          },
        ];
  });

/** Everything that the picture names; `room`: as in map.css. */
export function firstLabels(look: FirstLook, room: Room = "broad"): LabelDrawing[] {
  const islands = islandLabels(look);
  if (room === "narrow") return islands.map((label) => ({ ...label, others: [] }));
  return [...seaLabels(look), ...(room === "low" ? [] : lineLabels(look, room)), ...islands];
}
