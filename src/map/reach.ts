import { distance, type Point } from "../atlas/sheet";
import type { Drawing } from "../picture/drawing";

/** Nearer than this, in px, the targets of two features would lie over each other's middles. */
const ROOM = 44;

/** The drawing with targets that end half-way to the nearest other feature, at so many px per sheet unit. */
export function withReach(drawing: Drawing, scale: number): Drawing {
  const middles = [...drawing.islands.map(({ middle }) => middle), ...drawing.places.map(({ at }) => at)];
  const reachOf = (at: Point): { reach?: number } => {
    const nearest = Math.min(...middles.filter((other) => other !== at).map((other) => distance(at, other) * scale));
    return nearest < ROOM ? { reach: Math.max(1, nearest / 2) } : {};
  };
  return {
    ...drawing,
    islands: drawing.islands.map((island) => ({ ...island, ...reachOf(island.middle) })),
    places: drawing.places.map((place) => ({ ...place, ...reachOf(place.at) })),
  };
}
