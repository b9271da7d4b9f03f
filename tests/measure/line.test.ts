import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { type Point, scaleOf, toSheet } from "../../src/atlas/sheet";
import { geodesicBetween, geodesicKm } from "../../src/measure/geodesic";
import { geodesicPoints, partsOnSheet } from "../../src/measure/line";
import { anyPosition } from "./positions";

/** The edge of the sheet, in degrees of latitude. */
const EDGE = 85.05;

/** How far a point lies from a chord, in sheet units. */
function fromChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** How far the line lies from its drawing at most, in px: looked at in 1,500 places. */
function greatestError(from: Position, to: Position, points: readonly Position[], scale: number): number {
  const at = geodesicBetween(from, to);
  const drawn = points.map(toSheet);
  return Math.max(
    ...Array.from({ length: 1501 }, (_, index) => at(index / 1500))
      .filter(([, latitude = 0]) => Math.abs(latitude) < EDGE)
      .map((position) => {
        const place = toSheet(position);
        return Math.min(...drawn.slice(1).map((end, index) => fromChord(place, drawn[index] ?? end, end))) * scale;
      }),
  );
}

const lines: [string, Position, Position][] = [
  ["Moscow to Tokyo", [37.6178, 55.752], [139.6917, 35.6895]],
  ["Moscow to Nagato", [37.6178, 55.752], [131.2, 34.3833]],
  ["Tokyo to San Francisco, over 180 degrees", [139.6917, 35.6895], [-122.4194, 37.7749]],
  ["Portsmouth to Singapore, near the pole", [-70.7577, 43.077], [103.8501, 1.2897]],
  ["across the equator", [140, -30], [150, 40]],
  ["Kunashir to Nemuro", [145.5455, 43.65311], [145.575, 43.3236]],
];

describe("a line is drawn so that no chord of it is off by more than half a px", () => {
  it.each(lines)("%s, at every scale", (_name, from, to) => {
    for (const zoom of [0, 3, 6.5, 9]) {
      const points = geodesicPoints(from, to, scaleOf(zoom));
      expect(greatestError(from, to, points, scaleOf(zoom)), `zoom ${zoom}`).toBeLessThanOrEqual(0.5);
    }
  });

  it("anywhere on earth", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, fc.double({ min: 0, max: 6, noNaN: true }), (from, to, zoom) => {
        const points = geodesicPoints(from, to, scaleOf(zoom));
        expect(greatestError(from, to, points, scaleOf(zoom))).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 40 },
    );
  });

  it("at the largest scale from no more points than a browser draws at once", () => {
    for (const [, from, to] of lines) expect(geodesicPoints(from, to, scaleOf(13)).length).toBeLessThan(4000);
  });

  it("of no length, too", () => {
    expect(
      partsOnSheet(geodesicPoints([147, 44], [147, 44], 1))
        .flat()
        .every(([x, y]) => x === 147 && y === 44),
    ).toBe(true);
  });
});

describe("the parts that the one world shows", () => {
  const partsOf = (from: Position, to: Position) => partsOnSheet(geodesicPoints(from, to, scaleOf(6)));

  it("are one where nothing cuts the line", () => {
    expect(partsOf([37.6, 55.8], [139.7, 35.7])).toHaveLength(1);
  });

  it("are two where it passes 180 degrees, each up to that edge", () => {
    const [first = [], second = [], ...others] = partsOf([139.7, 35.7], [-122.4, 37.8]);
    expect(others).toEqual([]);
    expect(first.at(-1)?.[0]).toBe(180);
    expect(second[0]?.[0]).toBe(-180);
    expect(second[0]?.[1]).toBeCloseTo(first.at(-1)?.[1] ?? 0, 9);
    const [back = []] = partsOf([-122.4, 37.8], [139.7, 35.7]);
    expect(back.at(-1)?.[0]).toBe(-180);
  });

  it("end at the sheet's edge where it runs over a pole, and begin on the other side", () => {
    const [first = [], second = [], ...others] = partsOf([10, 60], [-170.001, 60]);
    expect(others).toEqual([]);
    expect(first.at(-1)?.[1]).toBeGreaterThan(EDGE);
    expect(first.every(([longitude = 0]) => Math.abs(longitude - 10) < 1)).toBe(true);
    expect(second.every(([longitude = 0]) => Math.abs(longitude + 170) < 1)).toBe(true);
  });

  it("lie within the world and are together no longer than the line, whatever its ends", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const parts = partsOf(from, to);
        for (const [longitude = 999, latitude = 999] of parts.flat()) {
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        }
        const drawn = parts.map((part) => part.slice(1).reduce((sum, end, index) => sum + geodesicKm(part[index] ?? end, end), 0));
        fc.pre([from, to].every(([, latitude]) => Math.abs(latitude) < EDGE));
        expect(drawn.reduce((sum, km) => sum + km, 0)).toBeLessThanOrEqual(geodesicKm(from, to) * 1.001 + 0.01);
      }),
      { numRuns: 60 },
    );
  });
});
