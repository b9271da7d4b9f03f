import { describe, expect, test } from "vitest";
import { distance, length, point } from "@turf/turf";
import type { Feature, Position } from "geojson";
import { findFeature, holds, polygonsOf, positionsOf, readLayer, ringsOf, segmentsOf } from "./layers";
import { shoreDistance } from "./outlines";

const lines = readLayer("lines");
const islands = readLayer("islands");
const kurils = readLayer("kurils");
const region = readLayer("region");
const land = [...islands.features, ...kurils.features, ...region.features];

/** Kilometres: computed on another coast model and another sphere than the measuring here. */
const TOLERANCE = 0.3;
/** Kilometres from the two coasts, as far as the lines say that they are drawn. */
const REACH = 60;

const four = [...islands.features, findFeature(readLayer("islets"), "signalny")];
const hokkaido = ["hokkaido", "small-islands-north"].map((id) => findFeature(region, id));
const iturup = [findFeature(islands, "iturup")];
const urup = [findFeature(kurils, "urup")];

test("the three lines are there, each with what it is and how it was made", () => {
  expect(lines.features.map(({ id, properties, geometry }) => [id, properties?.kind, geometry.type])).toEqual([
    ["median", "median", "LineString"],
    ["line-1855", "treaty-line", "LineString"],
    ["parallel-50", "parallel", "LineString"],
  ]);
  for (const { properties } of lines.features) expect(properties?.derivation).toMatch(/^[A-Z].{60,}\.$/);
  expect(findFeature(lines, "median").properties?.derivation).toMatch(/computed, not agreed/);
});

describe.each([
  ["median", four, hokkaido],
  ["line-1855", iturup, urup],
] as [string, Feature[], Feature[]][])("%s", (id, one, other) => {
  const positions = positionsOf(findFeature(lines, id));
  const measured = positions.map((position) => [nearest(position, one), nearest(position, other)] as const);

  test("is as far from the one coast as from the other, all along", () => {
    expect(measured.filter(([here, there]) => Math.abs(here - there) > TOLERANCE)).toEqual([]);
  });

  test("begins and ends where the coasts are 60 km away, and is nearer between", () => {
    const ends = [measured[0], measured.at(-1)].flatMap((pair) => pair ?? []);
    for (const kilometres of ends) expect(Math.abs(kilometres - REACH)).toBeLessThan(TOLERANCE);
    expect(measured.slice(1, -1).filter(([here]) => here > REACH + TOLERANCE)).toEqual([]);
  });

  test("runs from north to south, and over no land", () => {
    expect(positions[0]?.[1]).toBeGreaterThan(positions.at(-1)?.[1] ?? NaN);
    const ashore = alongLine(positions).filter((position) => land.some((feature) => holds(feature, position)));
    expect(ashore).toEqual([]);
  });
});

describe("the median", () => {
  const median = positionsOf(findFeature(lines, "median"));

  test("counts the point of Kaigara / Signalny as the islands' shore: off Cape Nosappu it passes half-way to it", () => {
    const nosappu = point([145.8174, 43.3854]);
    const kilometres = Math.min(...alongLine(median).map((position) => distance(position, nosappu)));
    expect(kilometres).toBeGreaterThan(1.5);
    expect(kilometres).toBeLessThan(2);
  });

  test("halves the strait between Kunashir / Kunashiri and Notsuke, sixteen kilometres wide", () => {
    const kunashir = [findFeature(islands, "kunashir")];
    const kilometres = Math.min(...median.map((position) => nearest(position, kunashir)));
    expect(kilometres).toBeGreaterThan(7.5);
    expect(kilometres).toBeLessThan(8.5);
  });
});

test("the line of 1855 is some 125 km long, and crosses the strait where it is forty kilometres wide", () => {
  const line = findFeature(lines, "line-1855");
  const kilometres = length({ type: "Feature", properties: {}, geometry: line.geometry as GeoJSON.LineString });
  expect(kilometres).toBeGreaterThan(110);
  expect(kilometres).toBeLessThan(140);
  const narrowest = Math.min(...positionsOf(line).map((position) => nearest(position, iturup)));
  expect(narrowest).toBeGreaterThan(19.5);
  expect(narrowest).toBeLessThan(20.7);
});

describe("Sakhalin, cut at 50 degrees north", () => {
  const [north, south] = ["sakhalin-north", "sakhalin-south"].map((id) => findFeature(kurils, id)) as [Feature, Feature];

  test("lies on its own side of the parallel, in either part", () => {
    expect(positionsOf(north).filter(([, latitude = NaN]) => latitude < 50)).toEqual([]);
    expect(positionsOf(south).filter(([, latitude = NaN]) => latitude > 50)).toEqual([]);
  });

  test("has one cut, the same in both parts, which the file calls no coast", () => {
    const cuts = [north, south].map((part) =>
      ringsOf(part)
        .flatMap(segmentsOf)
        .filter((side) => side.every(isOnParallel)),
    );
    expect(cuts.map((cut) => cut.length)).toEqual([1, 1]);
    const [one, other] = cuts.map(([cut]) => cut?.toSorted(([a = 0], [b = 0]) => a - b));
    expect(one).toEqual(other);
    expect(kurils.clip?.[3]).toBe(50);
  });

  test("has the line of 1905 along that cut, from coast to coast", () => {
    const parallel = positionsOf(findFeature(lines, "parallel-50"));
    expect(parallel.filter((position) => !isOnParallel(position))).toEqual([]);
    const ends = [parallel[0]?.[0] ?? NaN, parallel.at(-1)?.[0] ?? NaN];
    const cut = positionsOf(south)
      .filter(isOnParallel)
      .map(([longitude = NaN]) => longitude);
    expect(ends[0]).toBeCloseTo(Math.min(...cut), 4);
    expect(ends[1]).toBeCloseTo(Math.max(...cut), 4);
  });

  test("keeps its main island in both parts, and its small islands in one", () => {
    expect([north, south].map((part) => polygonsOf(part).length)).toEqual([14, 4]);
  });
});

/** Distance in kilometres to the nearest of the features. */
function nearest(position: Position, features: Feature[]): number {
  return Math.min(...features.map((feature) => shoreDistance(point(position), feature)));
}

/** The line's positions and some between them. */
function alongLine(positions: Position[]): Position[] {
  const shares = Array.from({ length: 20 }, (_, index) => index / 20);
  return segmentsOf(positions).flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) =>
    shares.map((share) => [ax + (bx - ax) * share, ay + (by - ay) * share]),
  );
}

function isOnParallel([, latitude]: Position): boolean {
  return latitude === 50;
}
