import type { BBox, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseLand } from "../../src/atlas/collection";
import { boxOfPath, outlineOf, pathOf, pointsOf, ringsOf } from "../../src/atlas/outline";
import { fromSheet, type Point, toSheet } from "../../src/atlas/sheet";

/** A closed ring of the sheet's points, as GeoJSON has it. */
const ringOf = (points: readonly Point[]): Position[] => [...points, points[0] as Point].map(fromSheet);
const polygonOf = (...rings: readonly (readonly Point[])[]): Polygon => ({ type: "Polygon", coordinates: rings.map(ringOf) });

const coordinate = fc.integer({ min: -3000, max: 3000 });
/** Points of the grid, no two neighbours alike. */
const gridRing = fc
  .uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30, selector: (point) => point.join() })
  .map((points): Point[] => points);

describe("path data", () => {
  it("is read back to the very points of the grid that were written", () => {
    fc.assert(
      fc.property(fc.array(gridRing, { minLength: 1, maxLength: 4 }), (rings) => {
        expect(pointsOf(pathOf(polygonOf(...rings)))).toEqual(rings);
      }),
    );
  });

  it.each([1, 2])("keeps %d decimals without drifting along the outline", (digits) => {
    fc.assert(
      fc.property(gridRing, (ring) => {
        const fine = ring.map(([x, y]): Point => [x / 10 ** digits, y / 10 ** digits]);
        const read = pointsOf(pathOf(polygonOf(fine), digits)).flat();
        expect(read).toHaveLength(fine.length);
        for (const [index, [x, y]] of fine.entries()) {
          expect(read[index]?.[0]).toBeCloseTo(x, digits + 4);
          expect(read[index]?.[1]).toBeCloseTo(y, digits + 4);
        }
      }),
    );
  });

  it("of a coarser grid is in that grid's units", () => {
    const square = polygonOf([
      [0, 0],
      [1024, 0],
      [1024, 512],
      [0, 512],
    ]);
    expect(pointsOf(pathOf(square, 0, 512))).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 1],
      ],
    ]);
  });

  it("has one closed ring for each ring of the land, holes and islets too", () => {
    const land: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [
        [
          ringOf([
            [0, 0],
            [0, 90],
            [90, 90],
          ]),
          ringOf([
            [9, 20],
            [9, 60],
            [40, 60],
          ]),
        ],
        [
          ringOf([
            [200, 0],
            [200, 9],
            [209, 9],
          ]),
        ],
      ],
    };
    expect(pathOf(land).match(/z/g)).toHaveLength(3);
    expect(ringsOf(land)).toHaveLength(3);
  });

  it("has nothing for a ring that the grid has shrunk to a point or a stroke", () => {
    const point = polygonOf([
      [10.1, 10.1],
      [10.3, 10.1],
      [10.2, 10.3],
    ]);
    const stroke = polygonOf([
      [10, 10],
      [12, 10],
      [12.2, 10.2],
    ]);
    const there = polygonOf([
      [10, 10],
      [12, 10],
      [12, 12],
    ]);
    expect([point, stroke].map((tiny) => pathOf(tiny))).toEqual(["", ""]);
    expect(pathOf(there)).toBe("M10 10l2 0 0 2z");
    expect(pathOf(stroke, 1)).not.toBe("");
  });

  it("has nothing for what is no land", () => {
    const point: Geometry = { type: "Point", coordinates: [147, 44] };
    expect(pathOf(point)).toBe("");
  });

  it("has the box of all its rings", () => {
    const two = polygonOf(
      [
        [-5, -7],
        [3, 0],
        [0, 11],
      ],
      [
        [20, 30],
        [21, 30],
        [21, 31],
      ],
    );
    expect(boxOfPath(pathOf(two))).toEqual([-5, -7, 21, 31]);
  });

  it("holds nothing but numbers and the letters M, l and z", () => {
    fc.assert(
      fc.property(gridRing, (ring) => {
        expect(pathOf(polygonOf(ring), 1)).toMatch(/^M-?[\d.]+[ -][\d.]+l[-\d. ]+z$/);
      }),
    );
  });
});

/** The segments of open or closed lines, each as "x,y x,y" whichever way it runs. */
function segmentsOf(path: string): string[] {
  const closed = path
    .split("M")
    .slice(1)
    .map((line) => line.endsWith("z"));
  return pointsOf(path).flatMap((points, line) =>
    [...points.entries()].flatMap(([index, from]) => {
      const to = points[index + 1] ?? (closed[line] === true ? points[0] : undefined);
      return to === undefined
        ? []
        : [
            [from, to]
              .map((point) => point.join())
              .toSorted()
              .join(" "),
          ];
    }),
  );
}

describe("the coast of land that a box has cut", () => {
  const clip: BBox = [145, 43, 148, 46];
  const cut: Position[] = [
    [145, 44],
    [146, 44],
    [147, 45],
    [145, 45.5],
    [145, 44],
  ];

  it("leaves out the cut, which the fill still has", () => {
    const { fill, coast } = outlineOf([{ type: "Polygon", coordinates: [cut] }], [clip]);
    expect(segmentsOf(fill)).toHaveLength(4);
    expect(segmentsOf(coast)).toHaveLength(3);
    const missing = segmentsOf(fill).filter((segment) => !segmentsOf(coast).includes(segment));
    const edge = [cut[3], cut[0]].map((position) =>
      toSheet(position ?? [])
        .map((value) => Math.round(value) + 0)
        .join(),
    );
    expect(missing).toEqual([edge.toSorted().join(" ")]);
  });

  it("is the same wherever the ring begins", () => {
    const open = cut.slice(0, -1);
    const coasts = open.map((_, start) => {
      const turned = [...open.slice(start), ...open.slice(0, start)];
      return segmentsOf(outlineOf([{ type: "Polygon", coordinates: [[...turned, turned[0] as Position]] }], [clip]).coast).toSorted();
    });
    for (const coast of coasts) expect(coast).toEqual(coasts[0]);
  });

  it("is closed where nothing was cut", () => {
    const whole: Position[] = [
      [146, 44],
      [147, 44],
      [147, 45],
      [146, 44],
    ];
    const { fill, coast } = outlineOf([{ type: "Polygon", coordinates: [whole] }], [clip]);
    expect(coast).toBe(fill);
  });

  it("is nothing where all edges are cuts", () => {
    const sea: Position[] = [
      [145, 43],
      [148, 43],
      [148, 46],
      [145, 46],
      [145, 43],
    ];
    expect(outlineOf([{ type: "Polygon", coordinates: [sea] }], [clip]).coast).toBe("");
  });

  it("keeps a coast that only touches the edge in a point", () => {
    const touching: Position[] = [
      [145, 44],
      [146, 44.5],
      [146, 43.5],
      [145, 44],
    ];
    expect(segmentsOf(outlineOf([{ type: "Polygon", coordinates: [touching] }], [clip]).coast)).toHaveLength(3);
  });
});

describe("the four islands as delivered", () => {
  const { features } = parseLand(readFileSync("public/geojson/islands-light.geojson", "utf8"));

  it.each(features.map(({ id, geometry }) => ({ id, geometry })))(
    "stand within half a unit (27 m) of the geometry: $id",
    ({ geometry }) => {
      const projected = ringsOf(geometry).map((ring) => ring.map(toSheet));
      const drawn = pointsOf(pathOf(geometry));
      expect(drawn.length).toBeGreaterThan(0);
      const near = (a: Point, b: Point) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) <= 0.5 + 1e-9;
      for (const ring of drawn) {
        const source = projected.find((candidate) => near(candidate[0] as Point, ring[0] as Point)) ?? [];
        expect(ring.filter((point) => !source.some((other) => near(other, point)))).toEqual([]);
        expect(source.filter((point) => !ring.some((other) => near(other, point)))).toEqual([]);
      }
    },
  );

  it("lose no ring to the grid", () => {
    for (const { geometry } of features) expect(pointsOf(pathOf(geometry))).toHaveLength(ringsOf(geometry).length);
  });
});
