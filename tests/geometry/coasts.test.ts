import { describe, expect, test } from "vitest";
import type { Feature, Position } from "geojson";
import { type Box, type Layer, type Segment, boxOf, findFeature, holds, positionsOf, readLayer, ringsOf, segmentsOf } from "./layers";
import { shoreDistance } from "./outlines";

const region = readLayer("region");
const world = readLayer("world");
const finer = [...readLayer("islands").features, ...readLayer("kurils").features];
const clip: Box = [127.5, 30, 165, 57];

describe("no coast is drawn twice", () => {
  test("no finer outline has a vertex on the region's or the world's land", () => {
    const coarse = [...region.features, ...world.features];
    const drawnTwice = finer.flatMap(positionsOf).filter((position) => coarse.some((feature) => holds(feature, position)));
    expect(drawnTwice).toEqual([]);
  });

  test("the region's coasts stay two kilometres or more from the finer ones", () => {
    const distances = region.features.flatMap((coast) => finer.map((island) => nearDistance(coast, island)));
    expect(Math.min(...distances)).toBeGreaterThan(2);
  });

  test("the Kurils and the four islands do not overlap", () => {
    const four = readLayer("islands").features;
    const shared = readLayer("kurils")
      .features.flatMap(positionsOf)
      .filter((position) => four.some((feature) => holds(feature, position)));
    expect(shared).toEqual([]);
  });
});

describe("region and world meet at one box", () => {
  test("both state it", () => {
    expect(region.clip).toEqual(clip);
    expect(world.clip).toEqual(clip);
  });

  test("the region keeps inside it", () => {
    expect(region.features.flatMap(positionsOf).filter((position) => !isWithin(position))).toEqual([]);
  });

  test("the world keeps outside it: no vertex and no side lies within", () => {
    expect(world.features.flatMap(positionsOf).filter(isStrictlyWithin)).toEqual([]);
    expect(sidesOf(world).map(middle).filter(isStrictlyWithin)).toEqual([]);
  });

  test("cuts run exactly along its edges: on each there are sides of both", () => {
    for (const edge of ["west", "north"] as const) {
      expect(sidesOf(region).filter((side) => side.every((position) => isOn(position, edge))).length).toBeGreaterThan(0);
      expect(sidesOf(world).filter((side) => side.every((position) => isOn(position, edge))).length).toBeGreaterThan(0);
    }
  });

  test("no land is missing along the edges: region and world cover the same stretches, but for the coarser coast", () => {
    expect(Math.abs(edgeLength(region, "west") - edgeLength(world, "west"))).toBeLessThan(0.3);
    expect(Math.abs(edgeLength(region, "north") - edgeLength(world, "north"))).toBeLessThan(0.3);
  });
});

describe("the world", () => {
  test.each(["world", "locator"] as const)("%s.geojson has no side that runs round the globe", (name) => {
    const long = sidesOf(readLayer(name)).filter(([[a = 0], [b = 0]]) => Math.abs(a - b) > 60);
    expect(long).toEqual([]);
  });

  test.each(["world", "locator"] as const)("%s.geojson leaves Antarctica out", (name) => {
    expect(readLayer(name).bbox?.[1]).toBeGreaterThan(-60);
  });

  test.each([
    ["Moscow", [37.6, 55.75]],
    ["the Sahara", [10, 25]],
    ["Chukotka beyond 180 degrees", [-173, 66.5]],
    ["Alaska", [-150, 65]],
    ["Patagonia", [-70, -45]],
  ] as [string, Position][])("%s is land in both", (_place, position) => {
    expect(holds(findFeature(world, "world"), position)).toBe(true);
    expect(holds(findFeature(readLayer("locator"), "locator"), position)).toBe(true);
  });

  test("the locator hints at Hokkaido, Sakhalin, Iturup and Paramushir", () => {
    const locator = findFeature(readLayer("locator"), "locator");
    const hints = [
      [142.8, 43.4],
      [142.7, 50],
      [147.6, 44.9],
      [155.8, 50.4],
    ];
    expect(hints.filter((position) => !holds(locator, position))).toEqual([]);
  });
});

/** Only features whose boxes are near are worth measuring. */
function nearDistance(one: Feature, other: Feature): number {
  return boxesNear(one, other) ? shoreDistance(one, other) : Infinity;
}

function boxesNear(one: Feature, other: Feature): boolean {
  const [w1, s1, e1, n1] = boxOf(one);
  const [w2, s2, e2, n2] = boxOf(other);
  return w1 < e2 + 0.1 && w2 < e1 + 0.1 && s1 < n2 + 0.1 && s2 < n1 + 0.1;
}

function sidesOf(layer: Layer): Segment[] {
  return layer.features.flatMap(ringsOf).flatMap(segmentsOf);
}

function middle([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): Position {
  return [(ax + bx) / 2, (ay + by) / 2];
}

function isWithin([x = NaN, y = NaN]: Position): boolean {
  return x >= clip[0] && y >= clip[1] && x <= clip[2] && y <= clip[3];
}

function isStrictlyWithin([x = NaN, y = NaN]: Position): boolean {
  return x > clip[0] && y > clip[1] && x < clip[2] && y < clip[3];
}

function isOn([x = NaN, y = NaN]: Position, edge: "west" | "north"): boolean {
  return edge === "west" ? x === clip[0] && y >= clip[1] && y <= clip[3] : y === clip[3] && x >= clip[0] && x <= clip[2];
}

function edgeLength(layer: Layer, edge: "west" | "north"): number {
  const along = sidesOf(layer).filter((side) => side.every((position) => isOn(position, edge)));
  return along.reduce((sum, [[ax = 0, ay = 0], [bx = 0, by = 0]]) => sum + Math.abs(ax - bx) + Math.abs(ay - by), 0);
}
