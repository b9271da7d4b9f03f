/** The coasts round the islands, from OpenStreetMap: all land in the box that no finer file draws. */
import { readFileSync } from "node:fs";
import { area, booleanPointInPolygon, point, polygon } from "@turf/turf";
import { landFeature, polygonsOf } from "./collection.mjs";
import { nearestRing } from "./groupRings.mjs";
import { reshape } from "./reshape.mjs";

/** The box that parts the region from the world, in degrees: west, south, east, north. */
export const CLIP = [127.5, 30, 165, 57];

/** Land is read a little beyond the box, so that simplifying cannot move the cut. */
const MARGIN = 2;
/** Smallest islands drawn, in square metres, in the north-east of the box and in the rest of it. */
const SMALLEST = { near: 1_000_000, far: 20_000_000 };
/** About 10 m. */
const PRECISION = 0.0001;

/** @param file countries as polygons; @param drawn rings that finer files draw; @param lands the table of lands.json */
export async function drawRegion(file, drawn, lands) {
  const rings = await readLand(file);
  const mains = new Map(lands.map((land) => [findMain(rings, land), land]));
  const islets = rings.filter((ring) => !mains.has(ring) && isLarge(ring) && !isDrawn(ring, drawn, mains));
  const near = islets.filter(isNear);
  const far = islets.filter((ring) => !isNear(ring));

  const features = [];
  for (const [ring, { id, tolerance }] of mains) features.push(await cutFeature(id, [ring], tolerance));
  features.push(await cutFeature("small-islands-north", near, 500));
  features.push(await cutFeature("small-islands", far, 1000));
  return features;
}

/** Outer rings of all land near the box, with no borders left; lakes are filled. */
async function readLand(file) {
  const [west, south, east, north] = CLIP;
  const box = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  const { features } = JSON.parse(readFileSync(file, "utf8"));
  const land = await reshape(features, `-clip bbox=${box} -filter-fields -clean -dissolve2 -explode`, 0.000001);
  return polygonsOf(land).map(([outer]) => outer);
}

function findMain(rings, { id, at }) {
  const ring = rings.find((candidate) => booleanPointInPolygon(point(at), polygon([candidate])));
  if (ring === undefined) throw new Error(`${id}: no land at ${at}`);
  return ring;
}

function isLarge(ring) {
  return area(polygon([ring])) > (isNear(ring) ? SMALLEST.near : SMALLEST.far);
}

function isNear([[longitude, latitude]]) {
  return longitude > 136 && latitude > 41;
}

/** Whatever lies nearest to a coast of a finer file is that file's to draw. */
function isDrawn(ring, drawn, mains) {
  return drawn.includes(nearestRing(ring, [...drawn, ...mains.keys()]));
}

async function cutFeature(id, rings, tolerance) {
  const features = rings.map((ring) => polygon([ring]));
  const cut = await reshape(features, `-simplify dp interval=${tolerance} keep-shapes -clip bbox=${CLIP}`, PRECISION);
  return landFeature(id, { kind: "land", source: "@geo-maps/countries-coastline-1m 0.6.0", tolerance_m: tolerance }, polygonsOf(cut));
}
