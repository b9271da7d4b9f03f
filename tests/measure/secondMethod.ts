/** The same measures by other ways: on turf's sphere, and by trying every vertex on the ellipsoid. Slow, simple, independent of `src/measure`. */
import { area, distance } from "@turf/turf";
import geographicLib from "geographiclib-geodesic";
import type { Feature, Geometry, Position } from "geojson";
import { polygonsOf, segmentsOf } from "../geometry/layers";
import { nearestPair } from "../geometry/outlines";

const { WGS84 } = geographicLib.Geodesic;

export const asFeature = (geometry: Geometry): Feature => ({ type: "Feature", properties: {}, geometry });
export const asPoint = (coordinates: Position): Feature => asFeature({ type: "Point", coordinates });

/** In km. */
export function ellipsoidKm([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return (WGS84.Inverse(y1, x1, y2, x2).s12 ?? Number.NaN) / 1000;
}
export const sphereKm = (from: Position, to: Position): number => distance(from, to);

/** In km2. */
export function ellipsoidKm2(feature: Feature): number {
  const rings = polygonsOf(feature).flatMap((polygon) => polygon.slice(0, 1));
  const areas = rings.map((ring) => {
    const polygon = WGS84.Polygon(false);
    for (const [x = 0, y = 0] of ring.slice(1)) polygon.AddPoint(y, x);
    return Math.abs(polygon.Compute(true, true).area ?? Number.NaN) / 1e6;
  });
  return areas.reduce((sum, one) => sum + one, 0);
}
export const sphereKm2 = (feature: Feature): number => area(feature) / 1e6;

const PARTS = 8;

/** The vertices of a shore, and points between them. */
function manyPoints(feature: Feature): Position[] {
  if (feature.geometry.type === "Point") return [feature.geometry.coordinates];
  return polygonsOf(feature)
    .flat()
    .flatMap(segmentsOf)
    .flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) =>
      Array.from({ length: PARTS }, (_, part) => [ax + ((bx - ax) * part) / PARTS, ay + ((by - ay) * part) / PARTS]),
    );
}

/** From a point to the nearest point of a shore, in km: every one is tried. */
export function kmToPoint(shore: Feature, point: Position): number {
  return manyPoints(shore).reduce((least, one) => Math.min(least, ellipsoidKm(one, point)), Number.POSITIVE_INFINITY);
}

/** Between two shores that are not far from each other, in km: every vertex is held against every side, in a plane. */
export function kmBetween(one: Feature, other: Feature): number {
  return Math.min(...[nearestPair(one, other), nearestPair(other, one)].map(({ vertex, point }) => ellipsoidKm(vertex, point)));
}

/** The greatest distance between two vertices of a ring, in km: of a long one some are tried, then all near the best. */
export function extentKm(ring: readonly Position[]): number {
  const far = (some: readonly Position[], others: readonly Position[]) =>
    some.flatMap((a) => others.map((b) => ({ a, b, km: sphereKm(a, b) }))).reduce((best, next) => (next.km > best.km ? next : best));
  const some = ring.filter((_, index) => index % Math.ceil(ring.length / 400) === 0);
  const rough = far(some, some);
  const near = (position: Position) => ring.filter((one) => sphereKm(one, position) < rough.km / 10);
  const fine = far(near(rough.a), near(rough.b));
  return ellipsoidKm(fine.a, fine.b);
}
