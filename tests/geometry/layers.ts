import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, Position } from "geojson";

export type Layer = FeatureCollection & { clip?: Box };

/** West, south, east, north. */
export type Box = [number, number, number, number];

export type Segment = [Position, Position];

export const folder = new URL("../../public/geojson/", import.meta.url);

export const names = ["islands", "islands-light", "islets", "kurils", "region", "world", "locator", "places", "lines"] as const;

export type LayerName = (typeof names)[number];

export function readLayer(name: LayerName): Layer {
  const layer: Layer = JSON.parse(readFileSync(`public/geojson/${name}.geojson`, "utf8"));
  return layer;
}

export function findFeature(layer: Layer, id: string): Feature {
  const feature = layer.features.find((candidate) => candidate.id === id);
  if (feature === undefined) throw new Error(`no feature ${id}`);
  return feature;
}

/** Polygons as arrays of rings; a point has none. */
export function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

export function ringsOf(feature: Feature): Position[][] {
  return polygonsOf(feature).flat();
}

export function positionsOf(feature: Feature): Position[] {
  if (feature.geometry.type === "LineString") return feature.geometry.coordinates;
  return feature.geometry.type === "Point" ? [feature.geometry.coordinates] : ringsOf(feature).flat();
}

/** Neighbouring positions of a ring, or of any line. */
export function segmentsOf(line: Position[]): Segment[] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

export function boxOf({ bbox, id }: Feature): Box {
  if (bbox?.length !== 4) throw new Error(`${id}: no bbox`);
  return bbox;
}

/** Whether the position lies on the feature's land; never for a point. */
export function holds({ geometry }: Feature, position: Position): boolean {
  const isLand = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return isLand && booleanPointInPolygon(position, geometry);
}
