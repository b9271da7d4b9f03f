/** Reads `public/geojson/` and makes the delivered drawing of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bboxClip, coordAll, greatCircle, simplify } from "@turf/turf";
import type { BBox, MultiPolygon, Polygon, Position } from "geojson";
import { parseFeatures, parseLand, parseLines } from "../atlas/collection";
import { centred, middle } from "../atlas/fit";
import { boxOfPath, linePath, outlineOf, pathOf } from "../atlas/outline";
import { type Box, boxOf, toSheet } from "../atlas/sheet";
import type { LandDrawing } from "../picture/drawing";
import { LOCATOR_GRID } from "../picture/Locator";

/** Land that is delivered with the page: [west, south, east, north] in degrees, enough for every usual screen. */
export const DELIVERED_AREA: [number, number, number, number] = [141.5, 41.5, 152.5, 47.5];
/** What the small world map shows, in degrees. */
const LOCATOR_AREA: BBox = [8, 16, 166, 69];

export interface Geometries {
  islands: { id: string; path: string; middle: readonly [number, number] }[];
  land: LandDrawing[];
  lines: { id: string; path: string }[];
  /** [longitude, latitude] of every point feature. */
  points: ReadonlyMap<string, Position>;
  bboxes: ReadonlyMap<string, BBox>;
  locatorLand: string;
}

/** A unit of the sheet, in degrees. */
const UNIT = 0.0005;

/**
 * However fine a coast becomes in the data, the delivered picture keeps its size: no point of it moves by more than so many units.
 * Today's coasts, simplified to 100 and 200 m, hardly lose a point.
 */
const asDrawn = (land: Polygon | MultiPolygon, units: number) => simplify(land, { tolerance: units * UNIT, highQuality: true });

function deliveredLand(folder: string, file: string): LandDrawing {
  const [west, south, east, north] = DELIVERED_AREA;
  const { features } = parseLand(readFileSync(join(folder, file), "utf8"));
  const near = features.filter(({ bbox: [w = 0, s = 0, e = 0, n = 0] }) => w < east && e > west && s < north && n > south);
  const clipped = near.map(({ geometry }) => bboxClip(asDrawn(geometry, 2), DELIVERED_AREA).geometry);
  return { id: file.replace(".geojson", ""), ...outlineOf(clipped, [DELIVERED_AREA]) };
}

export function readGeometries(folder: string): Geometries {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const islands = parseLand(read("islands-light.geojson")).features;
  const others = ["islets.geojson", "places.geojson"].flatMap((file) => parseFeatures(read(file)).features);
  return {
    islands: islands.map(({ id, geometry }) => {
      const path = pathOf(asDrawn(geometry, 1));
      return { id, path, middle: middle(boxOfPath(path)) };
    }),
    land: ["region.geojson", "kurils.geojson"].map((file) => deliveredLand(folder, file)),
    lines: parseLines(read("lines.geojson")).features.map(({ id, geometry }) => ({
      id,
      path: linePath(simplify(geometry, { tolerance: UNIT / 2, highQuality: true }).coordinates),
    })),
    points: new Map(others.flatMap(({ id, geometry }) => (geometry.type === "Point" ? [[id, geometry.coordinates] as const] : []))),
    bboxes: new Map([...islands, ...others].map(({ id, bbox }) => [id, bbox])),
    locatorLand: parseLand(read("locator.geojson"))
      .features.map(({ geometry }) => pathOf(bboxClip(asDrawn(geometry, LOCATOR_GRID / 2), LOCATOR_AREA).geometry, 0, LOCATOR_GRID))
      .join(""),
  };
}

/** left, top, width, height of the small world map, in its own units. */
export function locatorView(): [number, number, number, number] {
  const [left, top, right, bottom] = boxOf(LOCATOR_AREA);
  const units = (length: number) => Math.round(length / LOCATOR_GRID);
  return [units(left), units(top), units(right - left), units(bottom - top)];
}

/** The great circle between two points ([longitude, latitude] in degrees), as path data of the small map. */
export function locatorCircle(from: Position, to: Position): string {
  const line = coordAll(greatCircle(from, to, { npoints: 32 }));
  const points = line.map((position) =>
    toSheet(position)
      .map((value) => (value / LOCATOR_GRID).toFixed(1))
      .join(" "),
  );
  return `M${points.join("L")}`;
}

/** The delivered frame on the sheet: symmetric about the origin, so that Leaflet's whole pixels fall where the browser's do. */
export function deliveredBox(bbox: BBox): Box {
  const [left, top, right, bottom] = centred(boxOf(bbox));
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}
