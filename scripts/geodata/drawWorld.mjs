/** The world's land beyond the region's box, and a rougher one for the small locator map. */
import { readFileSync } from "node:fs";
import { polygon } from "@turf/turf";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { landFeature, polygonsOf } from "./collection.mjs";
import { cutAntimeridian } from "./cutAntimeridian.mjs";
import { reshape } from "./reshape.mjs";

const SOURCE = "Natural Earth 50m (world-atlas 2.0.2)";
/** About a kilometre. */
const PRECISION = 0.01;
const EARTH_RADIUS = 6_371_009;
/** The part of Asia and the Pacific that may be in view beside the region; boxes in degrees. */
const NEIGHBOURHOOD = [105, 20, 180, 68];
const FAR_EAST = [125, 30, 180, 65];
const KURILS = [143, 43, 156, 51];

/** All land but what lies in the box `clip`. */
export async function drawWorld(file, clip) {
  const land = simplifyLand(file, (place) => (inBox(place, NEIGHBOURHOOD) ? 2_000 : 25_000));
  const commands = `-dissolve2 -filter-islands min-area=2000km2 -erase bbox=${clip}`;
  return [worldFeature("world", 25_000, await reshape(land, commands, PRECISION))];
}

/** No box is cut out: this map stands alone. Japan's islands, Sakhalin and the largest Kurils stay, as a hint. */
export async function drawLocator(file) {
  const land = simplifyLand(file, locatorTolerance);
  const [west, south, east, north] = FAR_EAST;
  const isHint = `this.bounds[0] > ${west} && this.bounds[1] > ${south} && this.bounds[2] < ${east} && this.bounds[3] < ${north}`;
  const commands = `-dissolve2 -explode -filter 'this.area > 1e10 || (this.area > 1e9 && ${isHint})'`;
  return [worldFeature("locator", 150_000, await reshape(land, commands, PRECISION))];
}

function locatorTolerance(place) {
  if (inBox(place, KURILS)) return 10_000;
  return inBox(place, FAR_EAST) ? 40_000 : 150_000;
}

/**
 * Land without Antarctica after Visvalingam's method: a vertex goes when the triangle
 * it makes with its neighbours is smaller than the square of the tolerance (metres) at its place.
 */
function simplifyLand(file, toleranceAt) {
  const weigh = (triangle) => (sphericalTriangleArea(triangle) * EARTH_RADIUS ** 2) / toleranceAt(triangle[1]) ** 2;
  const topology = presimplify(JSON.parse(readFileSync(file, "utf8")), weigh);
  const land = feature(simplify(topology, 1), topology.objects.land).features;
  return polygonsOf(land)
    .filter(([outer]) => outer.some(([, latitude]) => latitude > -60))
    .flatMap(cutAntimeridian)
    .filter(([outer]) => outer.length > 3)
    .map((rings) => polygon(rings.filter((ring) => ring.length > 3)));
}

function inBox([longitude, latitude], [west, south, east, north]) {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function worldFeature(id, tolerance, features) {
  return landFeature(id, { kind: "land", source: SOURCE, tolerance_m: tolerance }, polygonsOf(features));
}
