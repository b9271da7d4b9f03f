/** The line between two ends of the address: which shores they are, where it runs, how long it is. */
import type { BBox, Geometry, Position } from "geojson";
import { extentOf, type GazetteerEntry, membersOf } from "./atlas/gazetteer";
import { ringsOf } from "./atlas/outline";
import { scaleOf, toSheet } from "./atlas/sheet";
import { MAX_ZOOM } from "./map/camera";
import type { FeatureCollection } from "./map/collection";
import type { MeasuredLine } from "./map/measured";
import { geodesicPoints, partsOnSheet } from "./measure/line";
import { type Nearest, nearest } from "./measure/nearest";
import { type Shore, shoreOf } from "./measure/shore";
import type { MeasureEnd } from "./view/view";

/** What the ends are looked up in. */
export interface Atlas {
  features: readonly GazetteerEntry[];
  /** The shores of the islands by id; a group has those of its members. */
  islands: ReadonlyMap<string, Shore>;
}

export const shoresById = ({ features }: FeatureCollection): Map<string, Shore> =>
  new Map(features.map(({ id, geometry }) => [id, shoreOf(geometry)]));

const featureOf = (features: readonly GazetteerEntry[], end: MeasureEnd): GazetteerEntry | undefined =>
  typeof end === "string" ? features.find(({ id }) => id === end) : undefined;

/** The one point that an end is: a place that was picked, or a town's. */
export function pointOf(features: readonly GazetteerEntry[], end: MeasureEnd): Position | undefined {
  return typeof end === "string" ? featureOf(features, end)?.at : [end.longitude, end.latitude];
}

/** An islet's own land among its group's: what lies in its box. */
function landWithin(geometry: Geometry, [west = 0, south = 0, east = 0, north = 0]: BBox): Geometry {
  const inBox = ([x = 999, y = 999]: Position) => x >= west && x <= east && y >= south && y <= north;
  return { type: "MultiPolygon", coordinates: ringsOf(geometry).flatMap((ring) => (ring.every(inBox) ? [[ring]] : [])) };
}

function shoresOf({ features, islands }: Atlas, end: MeasureEnd): Shore[] {
  const point = pointOf(features, end);
  if (point !== undefined) return [shoreOf({ type: "Point", coordinates: point })];
  const feature = featureOf(features, end);
  if (feature === undefined) return [];
  const group = feature.kind === "islet" ? islands.get(feature.memberOf ?? "") : undefined;
  if (group !== undefined) return [shoreOf(landWithin(group.geometry, extentOf(feature)))];
  return membersOf(features, feature.id).flatMap((id) => islands.get(id) ?? []);
}

/** The shortest line between two ends; undefined where an end has no shore. */
export function lineBetween(atlas: Atlas, [from, to]: readonly [MeasureEnd, MeasureEnd]): Nearest | undefined {
  const others = shoresOf(atlas, to);
  return shoresOf(atlas, from)
    .flatMap((shore) => others.map((other) => nearest(shore, other)))
    .toSorted((a, b) => a.km - b.km)
    .at(0);
}

const pathOf = (part: readonly Position[]): string =>
  `M${part.map((position) => toSheet(position).map((value) => Number(value.toFixed(2)))).join("L")}`;

/** The line as the map draws it: fine enough for the largest scale, and so for all. */
export function drawnLine({ from, to }: Nearest): MeasuredLine {
  const parts = partsOnSheet(geodesicPoints(from, to, scaleOf(MAX_ZOOM)));
  return { path: parts.map(pathOf).join(""), ends: [toSheet(from), toSheet(to)] };
}
