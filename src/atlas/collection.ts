/** GeoJSON at the border: checked once, behind it every type is true. */
import type { BBox, LineString, MultiPolygon, Point, Polygon } from "geojson";
import * as v from "valibot";
import { type Packed, unpack } from "./packed";

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.check(
    ([longitude = 999, latitude = 999]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
    "longitude or latitude out of range",
  ),
);
const ring = v.pipe(v.array(position), v.minLength(4));
const polygon = v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) });
const multiPolygon = v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) });
const point = v.object({ type: v.literal("Point"), coordinates: position });
const lineString = v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(position), v.minLength(2)) });
const bbox = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const collectionOf = <Geometry extends v.GenericSchema<unknown, Polygon | MultiPolygon | Point | LineString>>(geometry: Geometry) =>
  v.object({
    type: v.literal("FeatureCollection"),
    /** The box that has cut the land, [west, south, east, north] in degrees: its edges are no coasts. */
    clip: v.optional(bbox),
    features: v.pipe(v.array(v.object({ type: v.literal("Feature"), id: v.string(), bbox, geometry })), v.minLength(1)),
  });
const LandCollection = collectionOf(v.variant("type", [polygon, multiPolygon]));
const AnyCollection = collectionOf(v.variant("type", [polygon, multiPolygon, point]));
const LineCollection = collectionOf(lineString);

interface Collection<Geometry> {
  clip?: BBox | undefined;
  features: { id: string; bbox: BBox; geometry: Geometry }[];
}

/** Land: polygons only. @throws where the text is not JSON, or not a FeatureCollection of land with possible coordinates */
export const parseLand = (text: string): Collection<Polygon | MultiPolygon> => v.parse(LandCollection, JSON.parse(text));

/** Land and points. @throws as `parseLand` */
export const parseFeatures = (text: string): Collection<Polygon | MultiPolygon | Point> => v.parse(AnyCollection, JSON.parse(text));

/** Lines. @throws as `parseLand` */
export const parseLines = (text: string): Collection<LineString> => v.parse(LineCollection, JSON.parse(text));

/** Land and points as the one file carries them (`packed.ts`). @throws as `parseLand` */
export const parsePacked = (text: string): Collection<Polygon | MultiPolygon | Point> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what comes out of it is checked
  v.parse(AnyCollection, unpack(JSON.parse(text) as Packed));
