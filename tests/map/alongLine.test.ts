import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { type Spot, spotsAlong } from "../../src/map/alongLine";
import { rectOf } from "../../src/picture/placeOne";
import { place } from "../../src/picture/placement";
import type { Pixel, Rect } from "../../src/picture/rects";

const bounds: Rect = [0, 0, 800, 600];
const extent = { width: 120, height: 32, first: 18 };
const NOWHERE: Rect = [0, 0, 0, 0];
const boxOf = ({ at, align }: Spot): Rect => rectOf(at, align, extent);
const isIn = ([x, y]: Pixel, [left, top, right, bottom]: Rect) => x > left && x < right && y > top && y < bottom;
const along = (line: readonly Pixel[]): Pixel[] =>
  line.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = line[index] as Pixel;
    return Array.from({ length: 101 }, (_, step): Pixel => [fromX + ((x - fromX) * step) / 100, fromY + ((y - fromY) * step) / 100]);
  });

describe("the name of a line", () => {
  const line: Pixel[] = [
    [300, -200],
    [320, 250],
    [380, 900],
  ];

  it("may stand beside what is seen of it, the nearest to its middle first", () => {
    const spots = spotsAlong(line, [], extent, bounds);
    expect(spots.length).toBeGreaterThan(10);
    const [first] = spots;
    const [left, top, right, bottom] = boxOf(first as Spot);
    expect(
      Math.min(...along(line).map(([x, y]) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)))),
    ).toBeLessThan(20);
    expect(top).toBeGreaterThan(150);
    expect(bottom).toBeLessThan(450);
  });

  it("never lies over a line, its own or another", () => {
    const pixel = fc.tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: -200, max: 800 }));
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 6 }), fc.array(pixel, { minLength: 2, maxLength: 4 }), (one, other) => {
        const request = {
          id: "name",
          required: false,
          afloat: true,
          around: NOWHERE,
          sizes: { full: extent, pair: extent, broken: extent },
        };
        const ground = { bounds, obstacles: [], shapes: [], lines: [one, other] };
        for (const { rect } of place([{ ...request, spots: spotsAlong(one, [], extent, bounds) }], ground, ["pair"])) {
          expect([...along(one), ...along(other)].filter((point) => isIn(point, rect))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stands first where its data says, if that is near what is seen of the line", () => {
    const near: Spot = { at: [350, 300], align: "start" };
    const far: Spot = { at: [700, 300], align: "start" };
    expect(spotsAlong(line, [far, near], extent, bounds)[0]).toEqual(near);
  });

  it("is not asked for where nothing, or no more than a dash, is in view", () => {
    const beyond: Pixel[] = [
      [-100, 10],
      [-100, 500],
    ];
    const short: Pixel[] = [
      [300, 300],
      [310, 315],
    ];
    for (const one of [beyond, short]) expect(spotsAlong(one, [{ at: [300, 340], align: "start" }], extent, bounds)).toEqual([]);
  });
});
