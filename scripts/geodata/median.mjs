/** The line whose points are as far from one coast as from another: edges of a Voronoi diagram. */
import { bbox } from "@turf/turf";
import { Delaunay } from "d3-delaunay";
import { geoAzimuthalEquidistant } from "d3-geo";

/** Kilometres: the earth's mean radius. */
const EARTH_RADIUS = 6371.0088;
/** Kilometres between the points that stand for a coast. */
const STEP = 0.2;

/**
 * Positions from north to south, as far as they lie within `reach` kilometres of both coasts.
 * In degrees the diagram would be wrong by the cosine of the latitude: it is made in a plane about the second
 * coast, where distances within 200 km are right to 2 in 10,000.
 * @param one, other coasts as arrays of rings; a ring of one position is a rock
 */
export function median(one, other, reach) {
  const plane = planeAbout(other);
  const coasts = [one, other].map((rings) => rings.flatMap((ring) => densify(ring.map((position) => plane(position)))));
  const line = longest(chain(dividingEdges(coasts, reach))).map((point) => plane.invert(point));
  return line[0][1] < line.at(-1)[1] ? line.toReversed() : line;
}

/** A projection to kilometres from the middle of the coast's box. */
function planeAbout(rings) {
  const [west, south, east, north] = bbox({ type: "MultiLineString", coordinates: rings });
  return geoAzimuthalEquidistant()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .scale(EARTH_RADIUS)
    .translate([0, 0]);
}

function densify(points) {
  return points.flatMap((point, index) => {
    const next = points[index + 1] ?? point;
    const parts = Math.max(1, Math.ceil(distance(point, next) / STEP));
    return Array.from({ length: parts }, (_, part) => between(point, next, part / parts));
  });
}

/** The edges between a cell of the one coast and a cell of the other, each as two ends; ends that meet are one object. */
function dividingEdges([one, other], reach) {
  const sites = [...one, ...other];
  const { triangles, halfedges, circumcenters } = diagram(sites);
  const ends = Array.from({ length: triangles.length / 3 }, (_, triangle) =>
    Array.from(circumcenters.subarray(2 * triangle, 2 * triangle + 2)),
  );
  const edges = [];
  halfedges.forEach((opposite, corner) => {
    const [site, across] = [triangles[corner], triangles[nextCorner(corner)]];
    if (opposite < corner || site < one.length === across < one.length) return;
    const edge = [ends[Math.floor(corner / 3)], ends[Math.floor(opposite / 3)]];
    edges.push(...withinReach(edge, sites[site], reach));
  });
  return edges;
}

function diagram(sites) {
  const delaunay = Delaunay.from(sites);
  const { circumcenters } = delaunay.voronoi();
  return { triangles: delaunay.triangles, halfedges: delaunay.halfedges, circumcenters };
}

function nextCorner(corner) {
  return corner % 3 === 2 ? corner - 2 : corner + 1;
}

/** The edge, its part within reach of the site, or nothing. */
function withinReach([start, end], site, reach) {
  const [isNear, isEndNear] = [start, end].map((point) => distance(point, site) <= reach);
  if (isNear && isEndNear) return [[start, end]];
  if (!isNear && !isEndNear) return [];
  return isNear ? [[start, lastNear(start, end, site, reach)]] : [[lastNear(end, start, site, reach), end]];
}

/** By halving: the last point on the way from a near to a far one that is within reach. */
function lastNear(near, far, site, reach) {
  let [inside, outside] = [0, 1];
  for (let halving = 0; halving < 30; halving++) {
    const middle = (inside + outside) / 2;
    if (distance(between(near, far, middle), site) <= reach) inside = middle;
    else outside = middle;
  }
  return between(near, far, inside);
}

/** Open lines of edges that meet; no end has more than two. */
function chain(edges) {
  const neighbours = new Map();
  for (const [start, end] of edges) {
    neighbours.set(start, [...(neighbours.get(start) ?? []), end]);
    neighbours.set(end, [...(neighbours.get(end) ?? []), start]);
  }
  return [...neighbours.keys()].filter((end) => neighbours.get(end).length === 1).map((end) => walk(end, neighbours));
}

function walk(start, neighbours) {
  const line = [start];
  for (let next = neighbours.get(start)[0]; next !== undefined;) {
    line.push(next);
    next = neighbours.get(next).find((end) => end !== line.at(-2));
  }
  return line;
}

function longest(lines) {
  const lengths = lines.map((line) => line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0));
  return lines[lengths.indexOf(Math.max(...lengths))];
}

function distance([x, y], [otherX, otherY]) {
  return Math.hypot(otherX - x, otherY - y);
}

function between([x, y], [endX, endY], share) {
  return [x + (endX - x) * share, y + (endY - y) * share];
}
