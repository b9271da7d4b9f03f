/** What the labels need and what takes long to find out: found once, in pieces of work too short to be felt. */
import type { MapPage } from "./LiveMap";
import { createRuler, wordsOfFeature, wordsOfLine, wordsOfName } from "./measureText";
import { ringsOfPath } from "./outlines";

/** How many labels are measured in one go. */
const LABELS_A_TURN = 8;

/** Pieces of work after which the first labels of the live map are quickly placed. */
export function preparations({ data, drawing }: MapPage): (() => void)[] {
  const words = [...data.features.map(wordsOfFeature), ...data.names.map(wordsOfName), ...data.lines.map(wordsOfLine)];
  const turns = Array.from({ length: Math.ceil(words.length / LABELS_A_TURN) }, (_, turn) => () => {
    words.slice(turn * LABELS_A_TURN, (turn + 1) * LABELS_A_TURN).forEach(createRuler());
  });
  const outlinesOf = [...drawing.islands.map(({ path }) => path), ...drawing.land.map(({ fill }) => fill)];
  return [...turns, () => outlinesOf.forEach(ringsOfPath)];
}
