/** GeoJSON geometry to SVG path data in sheet units, and back to points. */
import type { BBox, Geometry, Position } from "geojson";
import { type Box, type Point, toSheet } from "./sheet";

/** Land that a clip box has cut: the fill is the whole polygon, the coast leaves out the cuts. */
export interface Outline {
  fill: string;
  coast: string;
}

/** The rings of a Polygon or MultiPolygon; of anything else none. */
export function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

const round = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
};

/** Joins numbers as SVG reads them with the fewest letters: a minus sign separates by itself. */
const joined = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join("");

/** One open line of points as relative path data; the last point of a ring is left to `z`. */
function line(points: readonly Point[], digits: number, close: boolean): string {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [round(point[0], digits), round(point[1], digits)];
    if (numbers.length > 0 && nextX === x && nextY === y) continue;
    numbers.push(round(nextX - x, digits), round(nextY - y, digits));
    [x, y] = [nextX, nextY];
  }
  // a ring that the grid has shrunk to a point or a stroke is no land
  return numbers.length < (close ? 6 : 4) ? "" : `M${joined(numbers.slice(0, 2))}l${joined(numbers.slice(2))}${close ? "z" : ""}`;
}

function ringPath(ring: readonly Position[], digits: number, grid = 1): string {
  const points = ring.slice(0, -1).map(toSheet);
  return line(grid === 1 ? points : points.map(([x, y]) => [x / grid, y / grid] as const), digits, true);
}

/** Path data of a whole geometry. `digits`: decimals of a unit; `grid`: sheet units in one unit (one is 54 m at these latitudes). */
export const pathOf = (geometry: Geometry, digits = 0, grid = 1): string =>
  ringsOf(geometry)
    .map((ring) => ringPath(ring, digits, grid))
    .join("");

/** Path data of an open line of [longitude, latitude], on the sheet's own grid. */
export const linePath = (positions: readonly Position[]): string => line(positions.map(toSheet), 0, false);

/** True where both ends of a segment lie on the same edge of the box: there the box has cut, there is no coast. */
function onEdge([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [west = 0, south = 0, east = 0, north = 0]: BBox): boolean {
  const near = (a: number, b: number, edge: number) => Math.abs(a - edge) < 1e-6 && Math.abs(b - edge) < 1e-6;
  return near(ax, bx, west) || near(ax, bx, east) || near(ay, by, south) || near(ay, by, north);
}

/** A ring broken at the cuts of the clip boxes. */
function coastLines(ring: readonly Position[], clips: readonly BBox[]): Position[][] {
  const lines: Position[][] = [];
  let current: Position[] = [];
  ring.forEach((position, index) => {
    const previous = ring[index - 1];
    if (previous !== undefined && clips.some((clip) => onEdge(previous, position, clip))) {
      if (current.length > 1) lines.push(current);
      current = [];
    }
    current.push(position);
  });
  if (current.length > 1) lines.push(current);
  return lines;
}

/** Fill and coast of land that clip boxes ([west, south, east, north] in degrees) have cut. */
export function outlineOf(geometries: readonly Geometry[], clips: readonly BBox[], digits = 0): Outline {
  const rings = geometries.flatMap(ringsOf);
  return {
    fill: rings.map((ring) => ringPath(ring, digits)).join(""),
    coast: rings
      .flatMap((ring) => coastLines(ring, clips))
      .map((open) => (isClosed(open) ? ringPath(open, digits) : line(open.map(toSheet), digits, false)))
      .join(""),
  };
}

function isClosed(positions: readonly Position[]): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** The points of path data that `pathOf` wrote, ring by ring. Reads nothing else. */
export function pointsOf(path: string): Point[][] {
  return path
    .split("M")
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** The box of path data that `pathOf` wrote. */
export function boxOfPath(path: string): Box {
  const points = pointsOf(path).flat();
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
