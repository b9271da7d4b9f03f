import type { Feature, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2, mainRing, outerRings } from "../../src/measure/area";
import { greatestExtent } from "../../src/measure/extent";
import { findFeature, readLayer } from "../geometry/layers";
import { ellipsoidKm2, extentKm, sphereKm2 } from "./secondMethod";

const islands = readLayer("islands");
const islets = readLayer("islets");
const kurils = readLayer("kurils");

/** km2 of the source before it was drawn, and how far the drawing may lie from it. */
const areas: [Feature, number, number][] = [
  [findFeature(islands, "iturup"), 3175.86, 0.1],
  [findFeature(islands, "kunashir"), 1488.24, 0.15],
  [findFeature(islands, "shikotan"), 253.28, 0.1],
  [findFeature(islands, "habomai"), 96.25, 0.1],
  [findFeature(islets, "polonskogo"), 10.5, 0.02],
  [findFeature(islets, "zelyony"), 58.61, 0.02],
  [findFeature(islets, "yuri"), 10.53, 0.02],
  [findFeature(islets, "anuchina"), 2.35, 0.01],
  [findFeature(islets, "tanfilyeva"), 13.21, 0.01],
  [findFeature(islets, "storozhevoy"), 0.12, 0.01],
  [findFeature(kurils, "urup"), 1423.22, 5],
];

describe("an area", () => {
  it.each(areas.map(([feature, km2, off]) => [String(feature.id), feature, km2, off] as const))(
    "of %s is that of its source",
    (_id, feature, km2, off) => {
      expect(Math.abs(areaKm2(feature.geometry) - km2)).toBeLessThanOrEqual(off);
    },
  );

  it("is the same by other ways: 0.001 % on the ellipsoid, 0.5 % on a sphere", () => {
    for (const feature of [...islands.features, ...islets.features, ...kurils.features]) {
      const km2 = areaKm2(feature.geometry);
      expect(Math.abs(ellipsoidKm2(feature) - km2), `${feature.id}`).toBeLessThanOrEqual(1e-5 * km2);
      expect(Math.abs(sphereKm2(feature) - km2), `${feature.id}`).toBeLessThanOrEqual(0.005 * km2);
    }
  });

  it("has its lakes with it, and is nothing for a point", () => {
    const box = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const withLake: Geometry = { type: "Polygon", coordinates: [box(0, 1), box(0.2, 0.6)] };
    expect(areaKm2(withLake)).toBe(areaKm2({ type: "Polygon", coordinates: [box(0, 1)] }));
    expect(areaKm2({ type: "Point", coordinates: [0, 0] })).toBe(0);
    expect(mainRing({ type: "Point", coordinates: [0, 0] })).toBeUndefined();
  });

  it("of the main island leaves out the islets", () => {
    for (const { geometry } of islands.features) {
      const rings = outerRings(geometry);
      const main = mainRing(geometry) ?? [];
      expect(rings).toContain(main);
      expect(rings.every((ring) => ring.length <= main.length)).toBe(true);
    }
  });
});

/** Greatest lengths in km: the ranges hold two independent coastlines. The 204 km in print for Iturup is no straight line. */
const lengths: [string, number, number][] = [
  ["iturup", 199, 200],
  ["kunashir", 121.5, 123],
  ["shikotan", 28.6, 29],
];

describe("a greatest extent", () => {
  it.each(lengths)("of %s lies between %f and %f km", (id, least, most) => {
    const ring = mainRing(findFeature(islands, id).geometry) ?? [];
    const { km, from, to } = greatestExtent(ring);
    expect(km).toBeGreaterThan(least);
    expect(km).toBeLessThan(most);
    expect(ring).toContain(from);
    expect(ring).toContain(to);
    expect(km).toBeCloseTo(extentKm(ring), 2);
  });

  it("of Zelyony lies between 11.7 and 11.9 km", () => {
    const { km } = greatestExtent(mainRing(findFeature(islets, "zelyony").geometry) ?? []);
    expect(km).toBeGreaterThan(11.7);
    expect(km).toBeLessThan(11.9);
  });

  it("of one point is nothing", () => {
    const point = [147, 44];
    expect(greatestExtent([point, point])).toMatchObject({ km: 0 });
    expect(greatestExtent([])).toMatchObject({ km: 0 });
  });
});
