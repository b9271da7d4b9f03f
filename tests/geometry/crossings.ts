import type { Position } from "geojson";
import { segmentsOf } from "./layers";

interface Side {
  ring: number;
  index: number;
  last: number;
  start: Position;
  end: Position;
}

/** Places where the rings of a polygon cross or touch themselves or one another. */
export function findCrossings(rings: Position[][]): Position[] {
  const sides = rings.flatMap(sidesOf).toSorted((one, other) => west(one) - west(other));
  const found: Position[] = [];
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter((other) => east(other) >= west(side));
    if (open.some((other) => !areNeighbours(side, other) && meet(side, other))) found.push(side.start);
    open.push(side);
  }
  return found;
}

function sidesOf(ring: Position[], number: number): Side[] {
  return segmentsOf(ring).map(([start, end], index) => ({ ring: number, index, last: ring.length - 2, start, end }));
}

function west({ start: [a = 0], end: [b = 0] }: Side): number {
  return Math.min(a, b);
}

function east({ start: [a = 0], end: [b = 0] }: Side): number {
  return Math.max(a, b);
}

function areNeighbours(one: Side, other: Side): boolean {
  const apart = Math.abs(one.index - other.index);
  return one.ring === other.ring && (apart <= 1 || apart === one.last);
}

function meet(one: Side, other: Side): boolean {
  const [a, b, c, d] = [one.start, one.end, other.start, other.end];
  if (!boxesMeet(a, b, c, d)) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

function boxesMeet([, a = 0]: Position, [, b = 0]: Position, [, c = 0]: Position, [, d = 0]: Position): boolean {
  return Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);
}

/** Positive where the way from a over b to c turns left, zero on a line. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
