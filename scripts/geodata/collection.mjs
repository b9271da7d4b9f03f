/** Builds RFC 7946 features: right-hand rings, largest polygon first, each with an id and a bbox. */
import { bbox } from "@turf/turf";

/** A feature of one or several polygons. */
export function landFeature(id, properties, polygons) {
  const parts = polygons.map(tidyPolygon).toSorted((a, b) => ringArea(b[0]) - ringArea(a[0]));
  const geometry = parts.length === 1 ? { type: "Polygon", coordinates: parts[0] } : { type: "MultiPolygon", coordinates: parts };
  return withBox(id, properties, geometry);
}

export function pointFeature(id, properties, coordinates) {
  return withBox(id, properties, { type: "Point", coordinates });
}

/** A line of positions with four decimals, about 10 m. */
export function lineFeature(id, properties, positions) {
  const coordinates = positions.map((position) => position.map((value) => Number(value.toFixed(4))));
  return withBox(id, properties, { type: "LineString", coordinates });
}

/** A collection; `members` are foreign members such as `clip`. */
export function collect(features, members = {}) {
  return { type: "FeatureCollection", bbox: bbox({ type: "FeatureCollection", features }), ...members, features };
}

/** The polygons of features of either polygon type, as one list. */
export function polygonsOf(features) {
  return features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));
}

function withBox(id, properties, geometry) {
  return { type: "Feature", id, bbox: bbox(geometry), properties, geometry };
}

function tidyPolygon(polygon) {
  const [outer, ...holes] = polygon.map(roundRing);
  return [turn(outer, true), ...holes.map((hole) => turn(hole, false))];
}

/** Five decimals, about a metre; mapshaper leaves longer ones where its own rounding would let sides cross. */
function roundRing(ring) {
  return ring.map((position) => position.map((value) => Number(value.toFixed(5))));
}

function turn(ring, counterclockwise) {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
}

/** Area of a ring in square degrees, shrunk to its latitude: good for ordering only. */
export function ringArea(ring) {
  return Math.abs(signedArea(ring)) * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** Positive where the ring runs counterclockwise. */
function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}
