import { pointsOf } from "../atlas/outline";
import type { Point } from "../atlas/sheet";

const known = new Map<string, readonly (readonly Point[])[]>();

/** The rings of an outline on the sheet, as `pathOf` wrote it: read once. Outlines are few, and live as long as the page. */
export function ringsOfPath(path: string): readonly (readonly Point[])[] {
  const rings = known.get(path) ?? pointsOf(path);
  known.set(path, rings);
  return rings;
}

/** The points of a line on the sheet: the one ring of its path. */
export const lineOfPath = (path: string): readonly Point[] => ringsOfPath(path)[0] ?? [];
