import fc from "fast-check";
import type { Geometry, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { geodesicKm } from "../../src/measure/geodesic";
import { nearest } from "../../src/measure/nearest";
import { shoreOf } from "../../src/measure/shore";
import { findFeature, readLayer } from "../geometry/layers";
import { asFeature, asPoint, kmBetween, kmToPoint, sphereKm } from "./secondMethod";

const islands = readLayer("islands");
const islets = readLayer("islets");
const hokkaido = findFeature(readLayer("region"), "hokkaido");
const urup = findFeature(readLayer("kurils"), "urup");
const island = (id: string) => findFeature(islands, id);
const islet = (id: string) => findFeature(islets, id);
const nosappu = asPoint([145.8174, 43.3854]);
const tokyo = asPoint([139.7671, 35.6812]);
const moscow = asPoint([37.6175, 55.752]);
/** The inn of the talks, for which the ranges were made; the map's own point of Nagato is the city's. */
const nagato = asPoint([131.1756, 34.333]);
const yuzhnoKurilsk = asPoint([145.8615, 44.0273]);
const nemuro = asPoint([145.575, 43.3236]);

/** Ranges in km: they hold the figures in print and four independent coastlines. */
const pairs = [
  ["Kunashir to Hokkaido", island("kunashir"), hokkaido, 15.5, 16.5],
  ["Iturup to Hokkaido", island("iturup"), hokkaido, 119.5, 121.5],
  ["Iturup to Nosappu", island("iturup"), nosappu, 143.5, 145.5],
  ["Shikotan to Nosappu", island("shikotan"), nosappu, 72.5, 74.5],
  ["Habomai to Nosappu", island("habomai"), nosappu, 5.4, 6.1],
  ["Storozhevoy to Nosappu", islet("storozhevoy"), nosappu, 5.4, 6.1],
  ["Tanfilyeva to Nosappu", islet("tanfilyeva"), nosappu, 6.8, 7.7],
  ["Anuchina to Nosappu", islet("anuchina"), nosappu, 13.2, 14.2],
  ["Yuri to Nosappu", islet("yuri"), nosappu, 16.4, 17.2],
  ["Zelyony to Nosappu", islet("zelyony"), nosappu, 24.4, 25.7],
  ["Polonskogo to Nosappu", islet("polonskogo"), nosappu, 44.9, 45.9],
  ["Signalny to Nosappu", islet("signalny"), nosappu, 3.3, 3.8],
  ["Iturup to Urup", island("iturup"), urup, 39, 41],
  ["Iturup to Kunashir", island("iturup"), island("kunashir"), 21.5, 23.2],
  ["Shikotan to Habomai", island("shikotan"), island("habomai"), 19, 23],
  ["Iturup to Tokyo", island("iturup"), tokyo, 1140, 1150],
  ["Iturup to Moscow", island("iturup"), moscow, 7036, 7046],
  ["Iturup to Nagato", island("iturup"), nagato, 1746, 1756],
  ["Kunashir to Tokyo", island("kunashir"), tokyo, 1009, 1019],
  ["Kunashir to Moscow", island("kunashir"), moscow, 7035, 7045],
  ["Kunashir to Nagato", island("kunashir"), nagato, 1606, 1616],
  ["Shikotan to Tokyo", island("shikotan"), tokyo, 1062, 1072],
  ["Shikotan to Moscow", island("shikotan"), moscow, 7119, 7129],
  ["Shikotan to Nagato", island("shikotan"), nagato, 1685, 1695],
  ["Zelyony to Tokyo", islet("zelyony"), tokyo, 1015, 1025],
  ["Zelyony to Moscow", islet("zelyony"), moscow, 7120, 7130],
  ["Zelyony to Nagato", islet("zelyony"), nagato, 1636, 1646],
  ["Moscow to Nagato", moscow, nagato, 7100, 7160],
  ["Moscow to Tokyo", moscow, tokyo, 7465, 7520],
  ["Tokyo to Nagato", tokyo, nagato, 785, 810],
  ["Yuzhno-Kurilsk to Nemuro", yuzhnoKurilsk, nemuro, 80.3, 81.9],
] as const;

describe("the nearest points of two shores", () => {
  it.each(pairs)("%s", (_name, one, other, least, most) => {
    const { km, from, to } = nearest(shoreOf(one.geometry), shoreOf(other.geometry));
    expect(km).toBeGreaterThan(least);
    expect(km).toBeLessThan(most);
    expect(geodesicKm(from, to)).toBe(km);
    expect(Math.abs(sphereKm(from, to) - km)).toBeLessThanOrEqual(0.003 * km);
    const second = other.geometry.type === "Point" ? kmToPoint(one, other.geometry.coordinates) : kmBetween(one, other);
    expect(Math.abs(second - km)).toBeLessThanOrEqual(0.0005 * km);
  });

  it("are the same the other way round", () => {
    const differing = pairs.filter(([, one, other]) => {
      const [first, second] = [shoreOf(one.geometry), shoreOf(other.geometry)];
      return Math.abs(nearest(second, first).km - nearest(first, second).km) > 1e-6;
    });
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});

/** A star around a point: its sides are short beside the earth. Radii in degrees of latitude. */
function starAround([x, y]: readonly [number, number], radii: readonly number[]): Polygon {
  const shrink = Math.cos((y * Math.PI) / 180);
  const ring: Position[] = radii.map((radius, index) => {
    const angle = (index / radii.length) * 2 * Math.PI;
    return [x + (radius * Math.cos(angle)) / shrink, y + radius * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
const anyRadii = fc.array(fc.double({ min: 0.05, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 60 });
const away = fc.tuple(fc.double({ min: -150, max: 150, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true }));

describe("any two shores", () => {
  it("have no points nearer than those that are found: all of one are tried against a point", () => {
    fc.assert(
      fc.property(away, anyRadii, away, (middle, radii, point) => {
        const star = starAround(middle, radii);
        const { km, from, to } = nearest(shoreOf(star), shoreOf({ type: "Point", coordinates: point }));
        if (km === 0) return;
        expect(km).toBeLessThanOrEqual(kmToPoint(asFeature(star), point) * 1.0001);
        expect(geodesicKm(from, to)).toBeCloseTo(km, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("that are neighbours are as far from each other as in a plane", () => {
    fc.assert(
      fc.property(away, anyRadii, anyRadii, fc.double({ min: 1, max: 2, noNaN: true }), ([x, y], radii, others, gap) => {
        const [one, other] = [starAround([x, y], radii), starAround([x + gap / Math.cos((y * Math.PI) / 180), y], others)];
        const { km } = nearest(shoreOf(one), shoreOf(other));
        const second = kmBetween(asFeature(one), asFeature(other));
        expect(km).toBeLessThanOrEqual(second * 1.001);
        expect(km).toBeGreaterThanOrEqual(second * 0.95);
      }),
      { numRuns: 60 },
    );
  });
});

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const point = (...coordinates: [number, number]): Geometry => ({ type: "Point", coordinates });
const kmOf = (one: Geometry, other: Geometry) => nearest(shoreOf(one), shoreOf(other)).km;

describe("at the edges of the world", () => {
  it("two shores on both sides of 180 degrees are neighbours", () => {
    expect(kmOf(box(178, 10, 179.9, 11), box(-179.9, 10, -178, 11))).toBeCloseTo(geodesicKm([179.9, 11], [-179.9, 11]), 3);
  });

  it("two shores around a pole look at each other over it", () => {
    expect(kmOf(box(-1, 88, 1, 89), box(179, 88, 180, 89))).toBeCloseTo(geodesicKm([1, 89], [179, 89]), 2);
  });

  it("a pole is a point like others", () => {
    expect(kmOf(point(0, 90), box(0, 79, 10, 80))).toBeCloseTo(geodesicKm([0, 90], [0, 80]), 1);
  });

  it("a point on the other side of the earth has a nearest shore", () => {
    const opposite: Position = [147.9 - 180, -45.1];
    const { km } = nearest(shoreOf(island("iturup").geometry), shoreOf({ type: "Point", coordinates: opposite }));
    expect(km).toBeLessThanOrEqual(kmToPoint(island("iturup"), opposite) + 0.1);
    expect(km).toBeGreaterThan(19_800);
  });
});

describe("what touches or lies within", () => {
  it.each([
    ["the same point", point(147, 44), point(147, 44)],
    ["a point within", box(140, 40, 150, 50), point(145, 45)],
    ["a shore within", box(140, 40, 150, 50), box(144, 44, 145, 45)],
    ["a shore around", box(144, 44, 145, 45), box(140, 40, 150, 50)],
    ["a common corner", box(140, 40, 145, 45), box(145, 45, 150, 50)],
    ["a shore and itself", island("habomai").geometry, island("habomai").geometry],
    ["an islet and its group", islet("yuri").geometry, island("habomai").geometry],
    ["a town on its island", yuzhnoKurilsk.geometry, island("kunashir").geometry],
  ])("%s is no distance", (_name, one, other) => {
    expect(kmOf(one, other)).toBe(0);
  });

  it("two shores that cross are no distance, but for a step", () => {
    expect(kmOf(box(146, 44, 146.5, 44.05), box(146.2, 43.8, 146.25, 44.3))).toBeLessThan(0.1);
  });

  it("a point in a lake is measured to the lake's shore", () => {
    const [lake = []] = box(144, 44, 146, 46).coordinates;
    const withLake: Geometry = { type: "Polygon", coordinates: [...box(140, 40, 150, 50).coordinates, lake] };
    expect(kmOf(withLake, point(145, 44.5))).toBeCloseTo(geodesicKm([145, 44.5], [145, 44]), 1);
  });

  it("what has no shore says so", () => {
    expect(() => shoreOf({ type: "LineString", coordinates: [] })).toThrow(/LineString has no shore/);
  });
});
