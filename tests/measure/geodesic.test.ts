import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { geodesicBetween, geodesicKm, ringKm2 } from "../../src/measure/geodesic";
import { anyPosition } from "./positions";
import { sphereKm } from "./secondMethod";

describe("the length of a shortest line", () => {
  it.each<[string, Position, Position, number]>([
    ["New York to London (Karney's own example)", [-73.8, 40.6], [-0.5, 51.6], 5551.759],
    ["a quarter of a meridian", [10, 0], [10, 90], 10001.966],
    ["half the world, which is shorter over a pole", [0, 0], [180, 0], 20003.931],
    ["over 180 degrees", [179.5, 0], [-179.5, 0], 111.319],
    ["from pole to pole", [12, 90], [-50, -90], 20003.931],
  ])("%s", (_name, from, to, km) => {
    expect(geodesicKm(from, to)).toBeCloseTo(km, 3);
  });

  it("is the same both ways, nothing to itself, and within 0.57 % of a sphere's", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (one, other) => {
        const km = geodesicKm(one, other);
        expect(geodesicKm(other, one)).toBeCloseTo(km, 6);
        expect(geodesicKm(one, one)).toBe(0);
        expect(Math.abs(km - sphereKm(one, other))).toBeLessThanOrEqual(0.0057 * km + 1e-6);
      }),
    );
  });

  it("is no longer than a way round by a third point", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyPosition, (one, other, third) => {
        expect(geodesicKm(one, other)).toBeLessThanOrEqual(geodesicKm(one, third) + geodesicKm(third, other) + 1e-6);
      }),
    );
  });
});

describe("a shortest line", () => {
  it("begins and ends where it should, and its parts are together as long as it is", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const at = geodesicBetween(from, to);
        expect(geodesicKm(at(0), from)).toBeLessThan(1e-6);
        expect(geodesicKm(at(1), to)).toBeLessThan(1e-6);
        expect(geodesicKm(from, at(share)) + geodesicKm(at(share), to)).toBeCloseTo(geodesicKm(from, to), 5);
      }),
    );
  });

  it("runs on over 180 degrees", () => {
    const at = geodesicBetween([139.7, 35.7], [-122.4, 37.8]);
    expect(at(1)[0]).toBeCloseTo(360 - 122.4, 6);
    expect(at(0.5)[0]).toBeGreaterThan(180);
  });
});

describe("the area of a ring", () => {
  const square = [
    [179, 0],
    [-179, 0],
    [-179, 2],
    [179, 2],
    [179, 0],
  ];
  it("does not depend on which way it runs, nor on where 180 degrees are", () => {
    const elsewhere = square.map(([x = 0, y = 0]) => [x > 0 ? x - 169 : x + 191, y]);
    expect(ringKm2(square)).toBeCloseTo(ringKm2(square.toReversed()), 6);
    expect(ringKm2(square)).toBeCloseTo(ringKm2(elsewhere), 6);
    expect(ringKm2(square)).toBeGreaterThan(49_000);
  });

  it("is that of a cap where a pole lies within", () => {
    const around = Array.from({ length: 37 }, (_, index) => [index * 10, 89]);
    const triangles = 36 * 0.5 * Math.sin(Math.PI / 18) * geodesicKm([0, 90], [0, 89]) ** 2;
    expect(ringKm2(around) / triangles).toBeCloseTo(1, 3);
  });

  it("is nothing where there is no ring", () => {
    expect(ringKm2([])).toBe(0);
    const thereAndBack = [
      [1, 1],
      [2, 2],
      [1, 1],
    ];
    expect(ringKm2(thereAndBack)).toBeCloseTo(0, 6);
  });
});
