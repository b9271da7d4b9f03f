/** A shore, made ready to be measured from: its segments in runs of neighbours, each with the ball that holds it. */
import type { Geometry, Position } from "geojson";
import { ringsOf } from "../atlas/outline";
import { minus, straight, type Vector, vectorOf } from "./vector";

/** From one point of a shore to the next; a lone point is a segment without length. */
export interface Segment {
  start: Position;
  end: Position;
  from: Vector;
  /** From its start to its end, in km. */
  way: Vector;
}
export interface Run {
  segments: readonly Segment[];
  centre: Vector;
  /** In km. */
  radius: number;
}
export interface Shore {
  geometry: Geometry;
  runs: readonly Run[];
}

/** So many segments make a run: about the square root of what the longest shore has. */
const RUN = 32;

function segmentsOf(line: readonly Position[]): Segment[] {
  const vectors = line.map(vectorOf);
  return line.slice(1).flatMap((end, index) => {
    const [start, from, to] = [line[index], vectors[index], vectors[index + 1]];
    return start === undefined || from === undefined || to === undefined ? [] : [{ start, end, from, way: minus(to, from) }];
  });
}

function runOf(segments: readonly Segment[]): Run {
  const ends = segments.flatMap(({ from, way }) => [from, minus(from, minus([0, 0, 0], way))]);
  const mean = (axis: 0 | 1 | 2) => ends.reduce((sum, end) => sum + end[axis], 0) / ends.length;
  const centre: Vector = [mean(0), mean(1), mean(2)];
  return { segments, centre, radius: Math.max(...ends.map((end) => straight(centre, end))) };
}

/** A line in runs. */
export function runsOf(line: readonly Position[]): Run[] {
  const segments = segmentsOf(line);
  return Array.from({ length: Math.ceil(segments.length / RUN) }, (_, index) => runOf(segments.slice(index * RUN, (index + 1) * RUN)));
}

/** The shore of a Polygon or MultiPolygon, lakes included, or a Point. @throws RangeError for other kinds of geometry */
export function shoreOf(geometry: Geometry): Shore {
  if (geometry.type === "Point") return { geometry, runs: runsOf([geometry.coordinates, geometry.coordinates]) };
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new RangeError(`A ${geometry.type} has no shore.`);
  return { geometry, runs: ringsOf(geometry).flatMap(runsOf) };
}
