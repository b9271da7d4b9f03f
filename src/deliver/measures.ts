/** What is measured on the shipped geometry: areas and lengths of the islands, and how far it is from their shores to others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, Position } from "geojson";
import { parseFeatures, parseLand } from "../atlas/collection";
import type { Feature, Published } from "../content/schema";
import { areaKm2, mainRing } from "../measure/area";
import { greatestExtent } from "../measure/extent";
import { nearest } from "../measure/nearest";
import { type Shore, shoreOf } from "../measure/shore";

/** Towns and cities to which the distance is given. */
const TOWNS = ["nemuro", "tokyo", "moscow", "nagato"] as const;
/** Cities that are ends themselves: between them too. */
const CITIES: readonly string[] = ["nagato", "tokyo", "moscow"];
/** The strait between two neighbours: its name among the measures, then both shores. */
const STRAITS = [
  ["kunashir-iturup", "kunashir", "iturup"],
  ["iturup-urup", "iturup", "urup"],
  ["shikotan-habomai", "shikotan", "habomai"],
] as const;
/** The easternmost point of Hokkaido, from which distances are given in print: [longitude, latitude] in degrees. */
const NOSAPPU: Position = [145.8174, 43.3854];

export type MeasureKey = Published["measure"] | (typeof TOWNS)[number];

/** In the order in which a card gives them. */
const ORDER: readonly MeasureKey[] = [
  "area",
  "area-main",
  "length",
  "hokkaido",
  "nosappu",
  "kunashir-iturup",
  "iturup-urup",
  "shikotan-habomai",
  ...TOWNS,
];

export interface Measured {
  key: MeasureKey;
  kind: "area" | "distance";
  /** In km2 or km. */
  value: number;
  /** The other end of a distance: the id of what it leads to, or the nearest point of a shore that has no id. */
  to?: string | Position;
  /** Of a group: the member that is nearest. */
  nearest?: string;
  /** Of a group: a member that is drawn as a point, and nearer than all that have an outline. */
  point?: { member: string; km: number };
}

/** By the feature's id. */
export type Measures = ReadonlyMap<string, readonly Measured[]>;

interface Land {
  id: string;
  geometry: Geometry;
  shore: Shore;
}

function readLands(folder: string): Map<string, Land> {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const others = ["region.geojson", "kurils.geojson"].flatMap((file) => parseLand(read(file)).features);
  const own = ["islands.geojson", "islets.geojson", "places.geojson"].flatMap((file) => parseFeatures(read(file)).features);
  const used = [...own, ...others.filter(({ id }) => id === "hokkaido" || id === "urup")];
  return new Map(used.map(({ id, geometry }) => [id, { id, geometry, shore: shoreOf(geometry) }]));
}

/** The area of an island or a group of islets, of one of the large islands also without its islets, and the greatest length of an island. */
function sizesOf({ kind }: Feature, geometry: Geometry): Measured[] {
  const ring = mainRing(geometry);
  if (ring === undefined) return [];
  const area = { key: "area", kind: "area", value: areaKm2(geometry) } as const;
  if (kind === "islets") return [area];
  const main = { key: "area-main", kind: "area", value: areaKm2({ type: "Polygon", coordinates: [ring] }) } as const;
  return [area, ...(kind === "island" ? [main] : []), { key: "length", kind: "distance", value: greatestExtent(ring).km }];
}

/** What the distances of a feature lead to. */
function targetsOf(id: string, lands: ReadonlyMap<string, Land>): { key: MeasureKey; shore: Shore; to?: string | Position }[] {
  const end = (key: MeasureKey, to: string) => {
    const land = lands.get(to);
    return land === undefined ? [] : [{ key, shore: land.shore, ...(land.id === "urup" || land.id === "hokkaido" ? {} : { to }) }];
  };
  if (CITIES.includes(id)) return TOWNS.filter((town) => town !== id && CITIES.includes(town)).flatMap((town) => end(town, town));
  const straits = STRAITS.filter(([, one, other]) => id === one || id === other);
  return [
    ...end("hokkaido", "hokkaido"),
    { key: "nosappu", shore: shoreOf({ type: "Point", coordinates: NOSAPPU }), to: NOSAPPU },
    ...straits.flatMap(([key, one, other]) => end(key, id === one ? other : one)),
    ...TOWNS.flatMap((town) => end(town, town)),
  ];
}

/** Short distances, of which it matters to which rock they are. */
const ACROSS: readonly MeasureKey[] = ["hokkaido", "nosappu"];

const isPoint = ({ geometry }: Land): boolean => geometry.type === "Point";

/** The distances of a feature from the nearest of its members, which of itself is the feature. */
function distancesOf(id: string, all: readonly Land[], lands: ReadonlyMap<string, Land>): Measured[] {
  return targetsOf(id, lands).flatMap(({ key, shore, to }) => {
    const near = all
      .map((member) => ({ member: member.id, point: isPoint(member), ...nearest(member.shore, shore) }))
      .toSorted((a, b) => a.km - b.km);
    const first = near.find(({ point }) => !point) ?? near[0];
    if (first === undefined) return [];
    const point = near[0] === first || !ACROSS.includes(key) ? undefined : near[0];
    return [
      {
        key,
        kind: "distance",
        value: first.km,
        to: to ?? first.to,
        ...(first.member === id ? {} : { nearest: first.member }),
        ...(point === undefined ? {} : { point: { member: point.member, km: point.km } }),
      } as const,
    ];
  });
}

/** What a feature consists of: its own outline or point, or those of its members. */
function membersOf(features: readonly Feature[], id: string, lands: ReadonlyMap<string, Land>): Land[] {
  const members = features.filter(({ memberOf }) => memberOf === id).flatMap((member) => membersOf(features, member.id, lands));
  const own = lands.get(id);
  return members.length > 0 ? members : own === undefined ? [] : [own];
}

const MEASURED: readonly Feature["kind"][] = ["group", "island", "islets", "islet"];

export function measure(features: readonly Feature[], folder: string): Measures {
  const lands = readLands(folder);
  return new Map(
    features
      .filter(({ id, kind }) => MEASURED.includes(kind) || CITIES.includes(id))
      .map((feature) => {
        const members = membersOf(features, feature.id, lands);
        const own = lands.get(feature.id)?.geometry;
        const sizes: Measured[] =
          own === undefined
            ? [{ key: "area", kind: "area", value: members.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0) }]
            : sizesOf(feature, own);
        const measured = [...sizes, ...distancesOf(feature.id, members, lands)];
        return [feature.id, measured.toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))];
      }),
  );
}
