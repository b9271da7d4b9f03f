import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, fromSheet, metresPerPixel, ORIGIN, scaleOf, SHEET_ZOOM, toSheet, zoomOf } from "../../src/atlas/sheet";

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const zoom = fc.double({ min: 0, max: 20, noNaN: true });

/** Web Mercator as OpenStreetMap's wiki writes it: pixels from the world's north-west corner. */
function pixelsAt(zoomLevel: number, [east, north]: readonly [number, number]): [number, number] {
  const world = 256 * 2 ** zoomLevel;
  const angle = (north * Math.PI) / 180;
  return [((east + 180) / 360) * world, ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * world];
}

describe("the sheet", () => {
  it("has its origin in the middle of the four islands, x to the east and y to the south", () => {
    expect(toSheet([147.1, 44.463])).toEqual([0, 0]);
    const [east] = toSheet([148, 44.463]);
    const [, north] = toSheet([147.1, 45]);
    expect(east).toBeGreaterThan(0);
    expect(north).toBeLessThan(0);
  });

  it("is Web Mercator at zoom 11, moved to its origin", () => {
    const origin = pixelsAt(SHEET_ZOOM, ORIGIN);
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const [x, y] = pixelsAt(SHEET_ZOOM, [east, north]);
        const [sheetX, sheetY] = toSheet([east, north]);
        expect(sheetX).toBeCloseTo(x - origin[0], 4);
        expect(sheetY).toBeCloseTo(y - origin[1], 4);
      }),
    );
  });

  it("leads from every place to a point and back", () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const [backEast, backNorth] = fromSheet(toSheet([east, north]));
        expect(backEast).toBeCloseTo(east, 9);
        expect(backNorth).toBeCloseTo(north, 9);
      }),
    );
  });

  it.each([90, -90, 89])("ends where Mercator's square ends, so that a pole is no infinity: latitude %d", (north) => {
    expect(Math.abs(fromSheet(toSheet([0, north]))[1])).toBeCloseTo(85.0511287798, 6);
  });

  it("turns west, south, east, north into left, top, right, bottom", () => {
    const [left, top, right, bottom] = boxOf([145.25, 43.3, 148.95, 45.6]);
    expect([left, top]).toEqual([...toSheet([145.25, 45.6])]);
    expect([right, bottom]).toEqual([...toSheet([148.95, 43.3])]);
    expect(left < right && top < bottom).toBe(true);
  });
});

describe("a zoom level", () => {
  it("is a scale, and the scale is the zoom level", () => {
    fc.assert(
      fc.property(zoom, (level) => {
        expect(zoomOf(scaleOf(level))).toBeCloseTo(level, 9);
      }),
    );
    expect(scaleOf(SHEET_ZOOM)).toBe(1);
    expect(scaleOf(SHEET_ZOOM + 1)).toBe(2);
  });

  it.each([
    [0, 0, 156_543.034],
    [11, 0, 76.437],
    [11, 60, 38.2185],
    [11, 44.5, 54.518],
    [13, -60, 9.5546],
  ])("%d at latitude %d has %d metres on the ground in a pixel", (level, north, metres) => {
    expect(metresPerPixel(level, north)).toBeCloseTo(metres, 2);
  });
});
