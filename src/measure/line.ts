/** The shortest line between two points, drawn on the sheet. */
import type { Position } from "geojson";
import { type Point, toSheet } from "../atlas/sheet";
import { geodesicBetween } from "./geodesic";

/** How far a chord may lie beside the line, in px: half of what an eye might see, as only three points of each are looked at. */
const OFF_PX = 0.25;
/** Halving so often makes a metre of half the world. */
const MOST_HALVINGS = 24;
/** First pieces: few enough to cost nothing, enough that no bend lies between the points that are looked at. */
const PIECES = 16;
/** Beyond this latitude, in degrees, the sheet has no place. */
const EDGE = 85.05;

/** How far a point lies beside the chord, in sheet units. */
function beside([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((x - ax) * dy - (y - ay) * dx) / length;
}

/** The positions after `from`, up to `to` (shares of the line), near enough to each other that their chords are the line. */
function between(at: (share: number) => Position, from: number, to: number, tolerance: number, halvings: number): Position[] {
  const [start, end] = [toSheet(at(from)), toSheet(at(to))];
  const bends = [0.25, 0.5, 0.75].some((part) => beside(toSheet(at(from + (to - from) * part)), start, end) > tolerance);
  if (!bends || halvings === 0) return [at(to)];
  const middle = (from + to) / 2;
  return [...between(at, from, middle, tolerance, halvings - 1), ...between(at, middle, to, tolerance, halvings - 1)];
}

/** Points of the shortest line; between neighbours the line lies no more than half a px beside the chord, at so many px per sheet unit. */
export function geodesicPoints(from: Position, to: Position, scale: number): Position[] {
  const at = geodesicBetween(from, to);
  const pieces = Array.from({ length: PIECES }, (_, index) =>
    between(at, index / PIECES, (index + 1) / PIECES, OFF_PX / scale, MOST_HALVINGS),
  );
  return [at(0), ...pieces.flat()];
}

/** In which copy of the world a longitude lies that has run on: 0 is the one that is drawn. */
const worldOf = (longitude: number): number => Math.floor((longitude + 180) / 360);
const shifted = ([longitude = 0, latitude = 0]: Position, world: number): Position => [
  Math.max(-180, Math.min(180, longitude - 360 * world)),
  latitude,
];

/** Where a chord passes the edge of the world that lies at this longitude. */
function crossing([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, longitude: number): Position {
  return [longitude, ay + ((by - ay) * (longitude - ax)) / (bx - ax)];
}

/** The parts of a line that the one world shows: cut at 180 degrees, and where it runs over a pole. */
export function partsOnSheet(points: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  const finish = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  let previous: Position | undefined;
  for (const point of points) {
    const [longitude = 0, latitude = 0] = point;
    const world = worldOf(longitude);
    if (previous !== undefined && Math.abs(latitude) > EDGE && Math.abs(previous[1] ?? 0) > EDGE) finish();
    else if (previous !== undefined && worldOf(previous[0] ?? 0) !== world) {
      const before = worldOf(previous[0] ?? 0);
      const edge = crossing(previous, point, 360 * Math.max(world, before) - 180);
      part.push(shifted(edge, before));
      finish();
      part.push(shifted(edge, world));
    }
    part.push(shifted(point, world));
    previous = point;
  }
  finish();
  return parts;
}
