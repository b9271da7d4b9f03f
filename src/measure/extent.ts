import type { Position } from "geojson";
import { geodesicKm } from "./geodesic";
import type { Nearest } from "./nearest";
import { type Run, runsOf } from "./shore";
import { straight } from "./vector";

/** The segments' starts of two runs that lie farthest apart, in km through the earth. */
function farthestOf(one: Run, other: Run): Nearest {
  let farthest: Nearest = { km: -1, from: [0, 0], to: [0, 0] };
  for (const { from, start } of one.segments) {
    for (const second of other.segments) {
      const km = straight(from, second.from);
      if (km > farthest.km) farthest = { km, from: start, to: second.start };
    }
  }
  return farthest;
}

/** The two points of an island's ring that lie farthest apart, and the line between them: so long that the curve of the earth puts none before it. */
export function greatestExtent(ring: readonly Position[]): Nearest {
  const runs = runsOf(ring);
  const pairs = runs
    .flatMap((one, index) =>
      runs.slice(index).map((other) => ({ most: straight(one.centre, other.centre) + one.radius + other.radius, one, other })),
    )
    .toSorted((a, b) => b.most - a.most);
  let farthest: Nearest = { km: 0, from: ring[0] ?? [0, 0], to: ring[0] ?? [0, 0] };
  for (const { most, one, other } of pairs) {
    if (most <= farthest.km) break;
    const next = farthestOf(one, other);
    if (next.km > farthest.km) farthest = next;
  }
  return { ...farthest, km: geodesicKm(farthest.from, farthest.to) };
}
