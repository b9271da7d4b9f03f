/** The nearest points of two shores. */
import type { Geometry, Position } from "geojson";
import { geodesicKm } from "./geodesic";
import type { Run, Segment, Shore } from "./shore";
import { along, dot, minus, straight } from "./vector";

/** The shortest line from one shore to another: its length in km, and its ends, [longitude, latitude] in degrees. */
export interface Nearest {
  km: number;
  from: Position;
  to: Position;
}

/** Straight lines through the earth put distances in another order than the way over it does, by less than this share. */
const SLACK = 1.007;

const clamped = (share: number): number => Math.max(0, Math.min(1, share));

/** Where the straight line between two segments is shortest, as shares of their lengths (Ericson, Real-Time Collision Detection, 5.1.9). */
function sharesOf(a: Segment, b: Segment): [number, number] {
  const apart = minus(a.from, b.from);
  const [aa, bb, ab] = [dot(a.way, a.way), dot(b.way, b.way), dot(a.way, b.way)];
  const [toA, toB] = [dot(a.way, apart), dot(b.way, apart)];
  if (aa === 0) return [0, bb === 0 ? 0 : clamped(toB / bb)];
  if (bb === 0) return [clamped(-toA / aa), 0];
  const crossed = aa * bb - ab * ab;
  const first = crossed === 0 ? 0 : clamped((ab * toB - toA * bb) / crossed);
  const second = (ab * first + toB) / bb;
  if (second >= 0 && second <= 1) return [first, second];
  return [clamped((second < 0 ? -toA : ab - toA) / aa), clamped(second)];
}

/** The point at a share of a segment; the coast between two positions is straight in degrees (RFC 7946). */
function pointAt({ start: [west = 0, south = 0], end: [east = 0, north = 0] }: Segment, share: number): Position {
  return [west + (east - west) * share, south + (north - south) * share];
}

/** The nearest points of two segments; their distance straight through the earth. */
function nearestOf(a: Segment, b: Segment): Nearest {
  const [first, second] = sharesOf(a, b);
  const km = straight(along(a.from, a.way, first), along(b.from, b.way, second));
  return { km, from: pointAt(a, first), to: pointAt(b, second) };
}

/** True where the position lies on the land. A ring is read as it stands in the file: cut at 180 degrees. */
function holds(geometry: Geometry, [x = 0, y = 0]: Position): boolean {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  const inRing = (ring: readonly Position[]) =>
    ring.filter(([ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[index + 1] ?? ring[0] ?? [];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1;
  return polygons.some((rings) => rings.filter(inRing).length % 2 === 1);
}

/** A point of one shore that lies on the other's land. */
function shared(a: Shore, b: Shore): Position | undefined {
  const starts = ({ runs }: Shore) => runs.flatMap(({ segments }) => segments.slice(0, 1).map(({ start }) => start));
  return starts(a).find((start) => holds(b.geometry, start)) ?? starts(b).find((start) => holds(a.geometry, start));
}

/** Pairs of runs, those that may be nearest first, each with what its straight lines are at least as long as, in km. */
function pairsOf(a: Shore, b: Shore): { least: number; pair: [Run, Run] }[] {
  return a.runs
    .flatMap((one) =>
      b.runs.map((other) => ({
        least: Math.max(0, straight(one.centre, other.centre) - one.radius - other.radius),
        pair: [one, other] as [Run, Run],
      })),
    )
    .toSorted((first, second) => first.least - second.least);
}

/**
 * The nearest points of two shores, anywhere on their segments; 0 km where they touch or one lies within the other.
 * Straight lines find the few pairs of segments that may hold them, the ellipsoid has the last word.
 */
export function nearest(a: Shore, b: Shore): Nearest {
  const common = shared(a, b);
  if (common !== undefined) return { km: 0, from: common, to: common };
  let best = Number.POSITIVE_INFINITY;
  const found: Nearest[] = [];
  for (const { least, pair } of pairsOf(a, b)) {
    if (least > best * SLACK) break;
    for (const one of pair[0].segments) {
      for (const other of pair[1].segments) {
        const next = nearestOf(one, other);
        if (next.km > best * SLACK) continue;
        best = Math.min(best, next.km);
        found.push(next);
      }
    }
  }
  return found
    .filter(({ km }) => km <= best * SLACK)
    .map(({ from, to }) => ({ km: geodesicKm(from, to), from, to }))
    .reduce((shortest, next) => (next.km < shortest.km ? next : shortest));
}
