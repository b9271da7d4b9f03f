/** GeoJSON at the border: fetched or taken from the one file, checked once. */
import type { BBox, Geometry } from "geojson";
import * as v from "valibot";

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.check(([longitude = 999, latitude = 999]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, "longitude or latitude out of range"),
);
const ring = v.pipe(v.array(position), v.minLength(4));
const polygon = v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) });
const multiPolygon = v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) });
const bbox = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const Collection = v.object({
  type: v.literal("FeatureCollection"),
  clip: v.optional(bbox),
  features: v.pipe(
    v.array(v.object({ type: v.literal("Feature"), id: v.string(), geometry: v.variant("type", [polygon, multiPolygon]) })),
    v.minLength(1),
  ),
});

/** Land, as far as the drawing needs it. `clip`: the box that has cut it, in degrees. */
export interface LandCollection {
  clip?: BBox;
  features: { id: string; geometry: Geometry }[];
}

/** An answer that never comes is one that failed. */
const PATIENCE_MS = 12_000;

/** Every line of a stack of failures says which file. */
export class CollectionError extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file} could not be read`, { cause });
    this.name = "CollectionError";
    this.file = file;
  }
}

async function textOf(file: string, root: string): Promise<string> {
  const inline = document.getElementById(`data:${file}`);
  if (inline !== null) return inline.textContent ?? "";
  const answer = await fetch(`${root}geojson/${file}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}

/** @throws CollectionError where the file is missing, broken or not what it should be */
export async function loadCollection(file: string, root: string): Promise<LandCollection> {
  try {
    const { clip, features } = v.parse(Collection, JSON.parse(await textOf(file, root)));
    return { ...(clip === undefined ? {} : { clip }), features };
  } catch (cause) {
    throw new CollectionError(file, cause);
  }
}
