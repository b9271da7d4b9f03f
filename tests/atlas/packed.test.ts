import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coordAll } from "@turf/turf";
import { parseFeatures, parsePacked } from "../../src/atlas/collection";
import { decimals, pack } from "../../src/atlas/packed";
import { gridOf } from "../../src/deliver/lean";

/** How far a point may move, in degrees: a metre for the islands; for the land around them a fifth of what their coasts were simplified by. */
const FILES = [
  { file: "islands.geojson", tolerance: 0.0000052 },
  { file: "islets.geojson", tolerance: 0.0000052 },
  { file: "kurils.geojson", tolerance: 0.00052 },
  { file: "region.geojson", tolerance: 0.00052 },
  { file: "world.geojson", tolerance: 0.052 },
];

describe.each(FILES)("$file, packed for the one file", ({ file, tolerance }) => {
  const text = readFileSync(`public/geojson/${file}`, "utf8");
  const original = parseFeatures(text);
  const packed = JSON.stringify(pack(original, gridOf(file)));
  const again = parsePacked(packed);

  it("has the same features, in the same order, with the same rings", () => {
    const shape = ({ features }: typeof original) =>
      features.map(({ id, bbox, geometry }) => ({ id, bbox, type: geometry.type, points: coordAll(geometry).length }));
    expect(shape(again)).toEqual(shape(original));
    expect(again.clip).toEqual(original.clip);
  });

  it("has every point where it was, as closely as it can be seen", () => {
    const points = ({ features }: typeof original) => features.flatMap(({ geometry }) => coordAll(geometry));
    const before = points(original);
    const off = points(again).map((point, index) =>
      Math.max(...point.map((value, axis) => Math.abs(value - (before[index]?.[axis] ?? Number.NaN)))),
    );
    expect(Math.max(...off)).toBeLessThan(tolerance);
  });

  it("weighs less than half of it", () => {
    expect(packed.length).toBeLessThan(text.length / 2);
  });
});

describe("packing", () => {
  const hole = [
    [1.25, 1.25],
    [1.5, 1.25],
    [1.5, 1.5],
    [1.25, 1.25],
  ];
  const ring = [
    [-180, -89.99],
    [2, 1],
    [2, 2],
    [-180, -89.99],
  ];
  const bbox = [-180, -89.99, 2, 2];
  const land: Parameters<typeof pack>[0] = {
    features: [
      { id: "lake", bbox, geometry: { type: "Polygon", coordinates: [ring, hole] } },
      { id: "two", bbox, geometry: { type: "MultiPolygon", coordinates: [[ring, hole], [hole]] } },
      { id: "rock", bbox, geometry: { type: "Point", coordinates: [3.123456, 4] } },
    ],
  };

  const abroad: typeof land = { features: [{ id: "off", bbox, geometry: { type: "Polygon", coordinates: [[[-180.01, 0], ...ring]] } }] };

  it("keeps lakes, several polygons, points, and what is negative", () => {
    expect(parsePacked(JSON.stringify(pack(land, decimals(2))))).toMatchObject(land);
  });

  it.each([
    ["nothing that was packed", '{"features":[{}]}', /undefined/],
    ["an array", "[]", /undefined/],
    ["a ring with a word in it", JSON.stringify(pack(land, decimals(2))).replace('"rings":"', '"rings":"the west '), /Expected number/],
    ["on no globe", JSON.stringify(pack(abroad, decimals(2))), "longitude or latitude out of range"],
  ])("is refused where it is %s", (_what, text, said) => {
    expect(() => parsePacked(text)).toThrow(said);
  });
});
