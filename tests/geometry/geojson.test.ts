import { describe, expect, test } from "vitest";
import { bbox } from "@turf/turf";
import type { Feature, Position } from "geojson";
import { findCrossings } from "./crossings";
import { names, polygonsOf, positionsOf, readLayer, ringsOf, segmentsOf } from "./layers";

describe.each(names)("%s.geojson", (name) => {
  const layer = readLayer(name);
  const { features } = layer;

  test("gives every feature an id of its own, in small Latin letters", () => {
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(String(id)))).toEqual([]);
  });

  test("states the true box of the collection and of every feature", () => {
    expect(layer.bbox).toEqual(bbox(layer, { recompute: true }));
    for (const feature of features) expect([feature.id, feature.bbox]).toEqual([feature.id, bbox(feature, { recompute: true })]);
  });

  test("writes [longitude, latitude] with at most five decimals", () => {
    const strange = features.flatMap(positionsOf).filter((position) => !isPlain(position));
    expect(strange).toEqual([]);
  });

  test("closes every ring, and never states a position twice in a row", () => {
    for (const ring of features.flatMap(ringsOf)) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(segmentsOf(ring).filter(([start, end]) => start[0] === end[0] && start[1] === end[1])).toEqual([]);
    }
  });

  test("runs outer rings counterclockwise and holes clockwise", () => {
    const wrong = features.flatMap(polygonsOf).filter(([outer = [], ...holes]) => {
      return signedArea(outer) <= 0 || holes.some((hole) => signedArea(hole) >= 0);
    });
    expect(wrong).toEqual([]);
  });

  test("has no outline that crosses or touches itself", () => {
    const broken = features.map((feature) => [feature.id, findCrossings(ringsOf(feature))] as const);
    expect(broken.filter(([, crossings]) => crossings.length > 0)).toEqual([]);
  });

  test("calls nothing by the name of a country", () => {
    expect(features.filter(namesCountry).map(({ id }) => id)).toEqual([]);
  });
});

function isPlain(position: Position): boolean {
  const [longitude = NaN, latitude = NaN] = position;
  const inRange = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return position.length === 2 && inRange && position.every((value) => Number(value.toFixed(5)) === value);
}

function namesCountry({ id, properties }: Feature): boolean {
  const words = JSON.stringify([id, properties]);
  return /russia|soviet|ussr|japan|nippon|korea|\bchina|росси|япон|日本|ロシア/i.test(words) || /\b(RUS?|JPN?|A3)\b/.test(words);
}

function signedArea(ring: Position[]): number {
  return segmentsOf(ring).reduce((sum, [[ax = 0, ay = 0], [bx = 0, by = 0]]) => sum + ax * by - bx * ay, 0);
}
