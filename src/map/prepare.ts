/** What the labels need and what takes long to find out: found once, in pieces of work too short to be felt. */
import { pointsOf } from "../atlas/outline";
import type { Point } from "../atlas/sheet";
import type { MapPage } from "./LiveMap";
import { createRuler, type LabelWords, wordsOf } from "./measureText";

const outlines = new Map<string, readonly (readonly Point[])[]>();

/** The rings of an outline on the sheet, as `pathOf` wrote it. Outlines are few, and live as long as the page. */
export function ringsOfPath(path: string): readonly (readonly Point[])[] {
  const rings = outlines.get(path) ?? pointsOf(path);
  outlines.set(path, rings);
  return rings;
}

/** How many labels are measured in one go. */
const LABELS_A_TURN = 24;

/** Pieces of work after which the first labels of the live map are quickly placed. */
export function preparations({ data, drawing }: MapPage, container: Element): (() => void)[] {
  const words: LabelWords[] = [
    ...data.features.map(({ kind, title, others }): LabelWords =>
      kind === "island" || kind === "islets" ? { kind: "island", text: title, others } : { kind: "place", text: title, others: [] },
    ),
    ...data.names.map(wordsOf),
  ];
  const turns = Array.from({ length: Math.ceil(words.length / LABELS_A_TURN) }, (_, turn) => () => {
    words.slice(turn * LABELS_A_TURN, (turn + 1) * LABELS_A_TURN).forEach(createRuler(container));
  });
  const outlinesOf = [...drawing.islands.map(({ path }) => path), ...drawing.land.map(({ fill }) => fill)];
  return [...turns, () => outlinesOf.forEach(ringsOfPath)];
}
