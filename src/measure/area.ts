import type { Geometry, Position } from "geojson";
import { ringKm2 } from "./geodesic";

/** The outer rings of a Polygon or MultiPolygon, one an island; of anything else none. */
export function outerRings(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates.slice(0, 1);
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return [];
}

/** The area of land in km2, its lakes with it. */
export const areaKm2 = (geometry: Geometry): number => outerRings(geometry).reduce((sum, ring) => sum + ringKm2(ring), 0);

/** The largest of its islands; undefined where there is no land. */
export function mainRing(geometry: Geometry): Position[] | undefined {
  return outerRings(geometry)
    .map((ring) => ({ ring, area: ringKm2(ring) }))
    .toSorted((a, b) => b.area - a.area)
    .at(0)?.ring;
}
