import { type Box, distance, type Point } from "../atlas/sheet";
import { boxOfPath } from "../atlas/outline";
import type { Drawing } from "../picture/drawing";

/** Nearer than this, in px, the targets of two features would lie over each other's middles. */
const ROOM = 44;

/** Boxes of outlines, which live as long as the page. */
const boxes = new Map<string, Box>();
function boxOf(path: string): Box {
  const box = boxes.get(path) ?? boxOfPath(path);
  boxes.set(path, box);
  return box;
}

/** The drawing, with what is out of view marked as such. `view`: what the map shows, on the sheet. */
export function withAway(drawing: Drawing, [left, top, right, bottom]: Box): Drawing {
  const isAway = ([x0, y0, x1, y1]: Box) => x1 <= left || y1 <= top || x0 >= right || y0 >= bottom;
  return {
    ...drawing,
    islands: drawing.islands.map((island) => ({ ...island, away: isAway(boxOf(island.path)) })),
    places: drawing.places.map((place) => ({ ...place, away: isAway([...place.at, ...place.at]) })),
  };
}

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
