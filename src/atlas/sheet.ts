/**
 * The sheet: the plane on which the map is drawn, once, for the delivered page and the live map alike.
 * Web Mercator at zoom 11 (one unit is 54 m at 44.5 degrees north), with its origin in the middle of
 * the four islands, x to the east and y to the south.
 */
import type { BBox, Position } from "geojson";

/** [longitude, latitude] of the sheet's origin, in degrees. */
export const ORIGIN = [147.1, 44.463] as const;
export const SHEET_ZOOM = 11;

/** A point on the sheet, in sheet units. */
export type Point = readonly [x: number, y: number];
/** A box on the sheet: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Sheet units of the whole world's width. */
const WORLD = 256 * 2 ** SHEET_ZOOM;
/** The latitude at which Web Mercator's square ends, in degrees. */
const MAX_LATITUDE = 85.0511287798;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const mercatorY = (latitude: number): number => {
  const sine = Math.sin(radians(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude))));
  return Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
const ORIGIN_Y = mercatorY(ORIGIN[1]);

/** [longitude, latitude] in degrees to sheet units. */
export function toSheet(position: Position): Point {
  const [longitude = 0, latitude = 0] = position;
  return [((longitude - ORIGIN[0]) / 360) * WORLD, (ORIGIN_Y - mercatorY(latitude)) * WORLD];
}

/** Sheet units to [longitude, latitude] in degrees. */
export function fromSheet([x, y]: Point): [longitude: number, latitude: number] {
  const latitude = (2 * Math.atan(Math.exp((ORIGIN_Y - y / WORLD) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [ORIGIN[0] + (x / WORLD) * 360, latitude];
}

/** [west, south, east, north] in degrees to a box on the sheet. */
export function boxOf(bbox: BBox): Box {
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const [left, top] = toSheet([west, north]);
  const [right, bottom] = toSheet([east, south]);
  return [left, top, right, bottom];
}

/** Pixels per sheet unit at a zoom level. */
export const scaleOf = (zoom: number): number => 2 ** (zoom - SHEET_ZOOM);
/** The zoom level at which a sheet unit has so many pixels. */
export const zoomOf = (scale: number): number => Math.log2(scale) + SHEET_ZOOM;

/** Metres on the ground in one CSS pixel, at a zoom level and a latitude in degrees. */
export const metresPerPixel = (zoom: number, latitude: number): number =>
  (EARTH_CIRCUMFERENCE_M * Math.cos(radians(latitude))) / (256 * 2 ** zoom);

/** Sheet units between two points. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
