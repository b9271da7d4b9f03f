import type { Feature, Position } from "geojson";
import { distance } from "@turf/turf";
import { type Segment, positionsOf, ringsOf, segmentsOf } from "./layers";

/** Greatest distance from a vertex of one outline to the other outline, in metres. */
export function greatestGap(from: Feature, to: Feature): number {
  const segments = ringsOf(to).flatMap(segmentsOf);
  const gaps = ringsOf(from)
    .flat()
    .map((vertex) => nearestOn(vertex, segments).gap);
  return Math.max(...gaps) * 111_195;
}

/** Distance between the nearest points of two features, in kilometres on a sphere. */
export function shoreDistance(one: Feature, other: Feature): number {
  const [forth, back] = [nearestPair(one, other), nearestPair(other, one)];
  const nearest = forth.gap < back.gap ? forth : back;
  return distance(nearest.vertex, nearest.point);
}

/** The nearest of the vertices of one feature to the sides of the other. */
export function nearestPair(one: Feature, other: Feature) {
  const segments = sidesOf(other);
  return positionsOf(one)
    .map((vertex) => nearestOn(vertex, segments))
    .reduce((least, next) => (next.gap < least.gap ? next : least));
}

/** A point counts as a side without length. */
function sidesOf(feature: Feature): Segment[] {
  return feature.geometry.type === "Point"
    ? [[feature.geometry.coordinates, feature.geometry.coordinates]]
    : ringsOf(feature).flatMap(segmentsOf);
}

/** The nearest point of the segments; the gap is in degrees of latitude, east-west distances shrunk to the vertex's latitude. */
function nearestOn(vertex: Position, segments: Segment[]) {
  const [x = 0, y = 0] = vertex;
  const shrink = Math.cos((y * Math.PI) / 180);
  let gap = Infinity;
  let point: Position = [];
  for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of segments) {
    const [u, v] = [(bx - ax) * shrink, by - ay];
    const along = ((x - ax) * shrink * u + (y - ay) * v) / (u * u + v * v || 1);
    const t = Math.min(1, Math.max(0, along));
    const [px, py] = [ax + t * (bx - ax), ay + t * (by - ay)];
    const next = Math.hypot((x - px) * shrink, y - py);
    if (next < gap) [gap, point] = [next, [px, py]];
  }
  return { vertex, point, gap };
}
