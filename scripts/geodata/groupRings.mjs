/** Gives every coast ring to the island it belongs to. */
import { booleanPointInPolygon, point, polygon } from "@turf/turf";

/**
 * Rings by island id. The ring that holds an island's point is its own;
 * a ring without a point of its own goes with the nearest island.
 */
export function groupRings(rings, islands) {
  const named = new Map();
  for (const island of islands) named.set(findRing(rings, island), island.id);

  const groups = new Map(islands.map(({ id }) => [id, []]));
  for (const ring of rings) {
    const id = named.get(ring) ?? named.get(nearestRing(ring, [...named.keys()]));
    groups.get(id).push(ring);
  }
  return groups;
}

function findRing(rings, { id, at }) {
  const found = rings.filter((ring) => booleanPointInPolygon(point(at), polygon([ring])));
  if (found.length !== 1) throw new Error(`${id}: its point ${at} lies in ${found.length} rings, not in one`);
  return found[0];
}

/** Measured from one vertex, which is enough to say which island an islet is nearest to. */
export function nearestRing([start], candidates) {
  const distances = candidates.map((candidate) => vertexDistance(start, candidate));
  return candidates[distances.indexOf(Math.min(...distances))];
}

/** Distance to the nearest vertex, in degrees of latitude. */
function vertexDistance([longitude, latitude], ring) {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return ring.reduce((least, [x, y]) => Math.min(least, Math.hypot((x - longitude) * shrink, y - latitude)), Infinity);
}
