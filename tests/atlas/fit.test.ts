import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centred, fitBox, middle, type Pads, type Size, union } from "../../src/atlas/fit";
import { type Box, scaleOf } from "../../src/atlas/sheet";

const NEAR = 30;
const coordinate = fc.double({ min: -100_000, max: 100_000, noNaN: true });
const extent = fc.double({ min: 1, max: 50_000, noNaN: true });
const box = fc
  .tuple(coordinate, coordinate, extent, extent)
  .map(([left, top, width, height]): Box => [left, top, left + width, top + height]);
const pad = fc.double({ min: 0, max: 60, noNaN: true });
const pads: fc.Arbitrary<Pads> = fc.record({ top: pad, right: pad, bottom: pad, left: pad });
const size: fc.Arbitrary<Size> = fc.record({ width: fc.integer({ min: 280, max: 3840 }), height: fc.integer({ min: 280, max: 2160 }) });

/** Where a box stands in the container, in px, when the camera looks. */
function seen([left, top, right, bottom]: Box, container: Size, camera: ReturnType<typeof fitBox>): Box {
  const scale = scaleOf(camera.zoom);
  const x = (at: number) => (at - camera.centre[0]) * scale + container.width / 2;
  const y = (at: number) => (at - camera.centre[1]) * scale + container.height / 2;
  return [x(left), y(top), x(right), y(bottom)];
}

describe("a fitted box", () => {
  it("is whole inside the padding, in its middle, and touches it on one axis", () => {
    fc.assert(
      fc.property(box, size, pads, (whole, container, padding) => {
        const [left, top, right, bottom] = seen(whole, container, fitBox(whole, container, padding, NEAR));
        const gaps = [
          left - padding.left,
          container.width - padding.right - right,
          top - padding.top,
          container.height - padding.bottom - bottom,
        ];
        expect(Math.min(...gaps)).toBeCloseTo(0, 4);
        expect((gaps[0] ?? 0) - (gaps[1] ?? 0)).toBeCloseTo(0, 4);
        expect((gaps[2] ?? 0) - (gaps[3] ?? 0)).toBeCloseTo(0, 4);
      }),
    );
  });

  it("has the scale that the delivered picture's `calc(min())` has", () => {
    fc.assert(
      fc.property(box, size, pads, (whole, container, padding) => {
        const [left, top, right, bottom] = whole;
        const wide = (container.width - padding.left - padding.right) / (right - left);
        const high = (container.height - padding.top - padding.bottom) / (bottom - top);
        expect(scaleOf(fitBox(whole, container, padding, NEAR).zoom)).toBeCloseTo(Math.min(wide, high), 6);
      }),
    );
  });

  it("is never nearer than the greatest zoom, and stays in the middle of the padding", () => {
    const small: Box = [-1, -1, 1, 1];
    const padding = { top: 100, right: 0, bottom: 0, left: 40 };
    const camera = fitBox(small, { width: 1000, height: 800 }, padding, 13);
    expect(camera.zoom).toBe(13);
    expect(middle(seen(small, { width: 1000, height: 800 }, camera))).toEqual([520, 450]);
  });

  it.each([
    ["a point", [5, 5, 5, 5], { width: 800, height: 600 }],
    ["no container", [0, 0, 10, 10], { width: 0, height: 0 }],
  ] as const)("gives numbers even for %s", (_what, whole, container) => {
    const { zoom, centre } = fitBox(whole, container, { top: 20, right: 20, bottom: 20, left: 20 }, 13);
    expect([zoom, ...centre].every(Number.isFinite)).toBe(true);
  });
});

describe("boxes", () => {
  it("have one box around all of them", () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
        const around = union(boxes);
        const sides = [0, 1, 2, 3].map((side) => boxes.map((one) => one[side]));
        expect(around).toEqual([
          Math.min(...(sides[0] as number[])),
          Math.min(...(sides[1] as number[])),
          Math.max(...(sides[2] as number[])),
          Math.max(...(sides[3] as number[])),
        ]);
      }),
    );
    expect(
      union([
        [0, 0, 1, 1],
        [-3, 2, 0, 5],
      ]),
    ).toEqual([-3, 0, 1, 5]);
  });

  it("centred about the origin still hold what they held", () => {
    expect(centred([-1, 2, 3, 4])).toEqual([-3, -4, 3, 4]);
    fc.assert(
      fc.property(box, (whole) => {
        const [left, top, right, bottom] = centred(whole);
        expect([left, top]).toEqual([-right, -bottom]);
        expect(left <= whole[0] && top <= whole[1] && right >= whole[2] && bottom >= whole[3]).toBe(true);
      }),
    );
  });
});
