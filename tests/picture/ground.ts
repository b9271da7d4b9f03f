/** Maps made up for the labels: boxes, islands, controls, in px. */
import fc from "fast-check";
import type { Align, Detail, Ground, LabelRequest } from "../../src/picture/placeOne";
import type { Pixel, Rect } from "../../src/picture/rects";

/** A label's sizes from the width of its pair: as the ruler has them, 26 px a line. */
export const sizesOf = (width: number): LabelRequest["sizes"] => ({
  full: { width: width * 1.2, height: 46, first: 26 },
  pair: { width, height: 26, first: 26 },
  broken: { width: width * 0.6, height: 46, first: 26 },
});

/** A feature of 20 px about a point, and its label. */
export const requestAt = (id: string, [x, y]: Pixel, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  required: true,
  spots: [],
  around: [x - 10, y - 10, x + 10, y + 10],
  sizes: sizesOf(120),
  ...more,
});

export const groundOf = (width: number, height: number, more: Partial<Ground> = {}): Ground => ({
  bounds: [0, 0, width, height],
  obstacles: [],
  shapes: [],
  ...more,
});

export const DETAILS: readonly Detail[] = ["full", "pair", "broken"];

const within = (width: number, height: number): fc.Arbitrary<Pixel> =>
  fc.tuple(fc.integer({ min: -50, max: width + 50 }), fc.integer({ min: -50, max: height + 50 }));
const align = fc.constantFrom<Align>("start", "middle", "end");
const rectIn = (width: number, height: number): fc.Arbitrary<Rect> =>
  fc
    .tuple(within(width, height), fc.integer({ min: 10, max: 200 }), fc.integer({ min: 10, max: 120 }))
    .map(([[x, y], wide, high]) => [x, y, x + wide, y + high]);

/** Labels and the ground they must stand on, crowded and roomy. */
export const anyMap = fc
  .record({ width: fc.integer({ min: 200, max: 1600 }), height: fc.integer({ min: 200, max: 1000 }) })
  .chain(({ width, height }) => {
    const ring = fc.array(within(width, height), { minLength: 3, maxLength: 8 });
    const request = fc
      .record({
        at: within(width, height),
        required: fc.boolean(),
        kin: fc.boolean(),
        dotted: fc.boolean(),
        spots: fc.array(fc.record({ at: within(width, height), align }), { maxLength: 3 }),
        wide: fc.integer({ min: 30, max: 260 }),
      })
      .map(({ at: [x, y], required, kin, dotted, spots, wide }) => ({
        required,
        ...(required ? { kin } : {}),
        ...(required || !dotted ? {} : { dot: [x - 8, y - 8, x + 8, y + 8] as const }),
        spots,
        around: [x - 10, y - 10, x + 10, y + 10] as const,
        sizes: sizesOf(wide),
      }));
    return fc.record({
      requests: fc
        .array(request, { minLength: 1, maxLength: 9 })
        .map((made) => made.map((one, index): LabelRequest => ({ id: `label-${index}`, ...one }))),
      ground: fc.record({
        bounds: fc.constant<Rect>([0, 0, width, height]),
        obstacles: fc.array(rectIn(width, height), { maxLength: 4 }),
        shapes: fc.array(ring, { maxLength: 4 }),
        land: fc.array(ring, { maxLength: 2 }),
      }),
    });
  });
