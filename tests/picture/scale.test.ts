import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresPerPixel } from "../../src/atlas/sheet";
import { scaleBar } from "../../src/picture/MapControls";
import { needsFine } from "../../src/map/useGeometry";

const zoom = fc.double({ min: 0, max: 13, noNaN: true });
const latitude = fc.double({ min: -80, max: 80, noNaN: true });

describe("the scale bar", () => {
  it.each([
    [7, 44.5, 50, 57.3],
    [11, 44.5, 5, 91.7],
    [0, 0, 5000, 31.9],
    [13, 44.5, 1, 73.4],
  ])("at zoom %d and latitude %d is %d km long, in %d px", (level, north, km, px) => {
    const bar = scaleBar({ zoom: level, latitude: north });
    expect(bar.km).toBe(km);
    expect(bar.px).toBeCloseTo(px, 1);
  });

  it("is as long as it says, at most 100 px, and the longest round length that fits", () => {
    fc.assert(
      fc.property(zoom, latitude, (level, north) => {
        const { km, px } = scaleBar({ zoom: level, latitude: north });
        expect(px * metresPerPixel(level, north)).toBeCloseTo(km * 1000, 5);
        expect(px).toBeLessThanOrEqual(100);
        expect(px > 39 || km === 5000).toBe(true);
        expect(String(km)).toMatch(/^(0\.)?[125]0*$/);
      }),
    );
  });
});

describe("fine outlines", () => {
  it.each([
    ["not on the whole of Japan", 5, 1, false],
    ["not at the first look, on a plain screen", 7, 1, false],
    ["near by", 10, 1, true],
    ["sooner on a screen with more pixels", 9, 3, true],
  ])("are needed %s (zoom %d, %d device pixels)", (_when, level, ratio, needed) => {
    expect(needsFine(level, 44.5, ratio)).toBe(needed);
  });

  it("are needed where the coarse ones would be seen three quarters of a device pixel off: 127 m", () => {
    fc.assert(
      fc.property(zoom, latitude, fc.constantFrom(1, 1.5, 2, 3), (level, north, ratio) => {
        const metresInADevicePixel = metresPerPixel(level, north) / ratio;
        fc.pre(Math.abs(127 / metresInADevicePixel - 0.75) > 1e-9);
        expect(needsFine(level, north, ratio)).toBe(127 > 0.75 * metresInADevicePixel);
      }),
    );
  });

  it("stay needed when the reader comes nearer", () => {
    fc.assert(
      fc.property(zoom, zoom, latitude, (one, other, north) => {
        const [far, near] = [Math.min(one, other), Math.max(one, other)];
        expect(needsFine(near, north, 1) || !needsFine(far, north, 1)).toBe(true);
      }),
    );
  });
});
