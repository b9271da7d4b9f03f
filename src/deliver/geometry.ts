/** Reads `public/geojson/` and makes the delivered drawing of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bboxClip, greatCircle } from "@turf/turf";
import type { BBox, Feature, FeatureCollection, MultiPolygon, Point as GeoPoint, Polygon, Position } from "geojson";
import { centred, middle } from "../atlas/fit";
import { boxOfPath, outlineOf, pathOf } from "../atlas/outline";
import { type Box, boxOf, toSheet } from "../atlas/sheet";
import type { LandDrawing } from "../picture/drawing";
import { LOCATOR_GRID } from "../picture/Locator";

type Land = Feature<Polygon | MultiPolygon> & { id: string; bbox: BBox };

/** Land that is delivered with the page: [west, south, east, north] in degrees, enough for every usual screen. */
export const DELIVERED_AREA: BBox = [141.5, 41.5, 152.5, 47.5];
/** What the small world map shows, in degrees. */
const LOCATOR_AREA: BBox = [8, 16, 166, 69];

export interface Geometries {
  islands: { id: string; path: string; middle: readonly [number, number] }[];
  land: LandDrawing[];
  /** [longitude, latitude] of every point feature. */
  points: ReadonlyMap<string, Position>;
  bboxes: ReadonlyMap<string, BBox>;
  locatorLand: string;
}

const collection = <T extends Feature>(folder: string, file: string): T[] =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as FeatureCollection).features as T[];

function deliveredLand(folder: string, file: string): LandDrawing {
  const [west, south, east, north] = DELIVERED_AREA as [number, number, number, number];
  const features = collection<Land>(folder, file).filter(({ bbox: [w, s, e, n] }) => w < east && e > west && s < north && n > south);
  const clipped = features.map((feature) => bboxClip(feature, DELIVERED_AREA).geometry);
  return { id: file.replace(".geojson", ""), ...outlineOf(clipped, [DELIVERED_AREA]) };
}

export function readGeometries(folder: string): Geometries {
  const islands = collection<Land>(folder, "islands-light.geojson");
  const islets = collection<Land>(folder, "islets.geojson");
  const places = collection<Feature<GeoPoint> & { id: string; bbox: BBox }>(folder, "places.geojson");
  const everything = [...islands, ...islets, ...places];
  const points = [...islets, ...places].flatMap(({ id, geometry }): [string, Position][] =>
    (geometry as GeoPoint | Polygon).type === "Point" ? [[id, (geometry as unknown as GeoPoint).coordinates]] : [],
  );
  return {
    islands: islands.map(({ id, geometry }) => {
      const path = pathOf(geometry);
      return { id, path, middle: middle(boxOfPath(path)) };
    }),
    land: ["region.geojson", "kurils.geojson"].map((file) => deliveredLand(folder, file)),
    points: new Map(points),
    bboxes: new Map(everything.map(({ id, bbox }) => [id, bbox])),
    locatorLand: collection<Land>(folder, "locator.geojson")
      .map((feature) => pathOf(bboxClip(feature, LOCATOR_AREA).geometry, 0, LOCATOR_GRID))
      .join(""),
  };
}

/** left, top, width, height of the small world map, in its own units. */
export function locatorView(): [number, number, number, number] {
  const [left, top, right, bottom] = boxOf(LOCATOR_AREA);
  const view = [left, top, right - left, bottom - top].map((value) => Math.round(value / LOCATOR_GRID));
  return view as [number, number, number, number];
}

/** The great circle between two points ([longitude, latitude] in degrees), as path data of the small map. */
export function locatorCircle(from: Position, to: Position): string {
  const line = greatCircle(from, to, { npoints: 32 }).geometry.coordinates as Position[];
  const points = line.map((position) => toSheet(position).map((value) => (value / LOCATOR_GRID).toFixed(1)).join(" "));
  return `M${points.join("L")}`;
}

/** The delivered frame on the sheet: symmetric about the origin, so that Leaflet's whole pixels fall where the browser's do. */
export function deliveredBox(bbox: BBox): Box {
  const [left, top, right, bottom] = centred(boxOf(bbox));
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}
