import { describe, expect, it } from "vitest";
import { extentOf, type GazetteerEntry } from "../../src/atlas/gazetteer";
import { type Box, boxOf, scaleOf, toSheet } from "../../src/atlas/sheet";
import { boxFor, cameraFor, holds, MAX_ZOOM, sameCamera } from "../../src/map/camera";
import { INITIAL_VIEW } from "../../src/view/view";
import { data } from "../view/known";

const frames = data.frames.map(({ id, bbox }) => ({ id, box: boxOf(bbox) }));
const boxOfFrame = (id: string) => frames.find((frame) => frame.id === id)?.box as Box;
const lit = (...ids: readonly string[]): GazetteerEntry[] => data.features.filter(({ id }) => ids.includes(id));
const NO_PADS = { top: 0, right: 0, bottom: 0, left: 0 };
const SCREEN = { width: 1000, height: 700 };

describe("what must be in view", () => {
  it.each([
    ["islands", ["shikotan"]],
    ["islands", ["iturup", "kunashir", "shikotan", "habomai"]],
    ["japan", ["tokyo"]],
    ["japan", ["nagato", "shikotan"]],
    ["world", ["moscow"]],
    ["world", ["moscow", "tokyo"]],
  ])("is the smallest frame that holds all that is lit: %s for %j", (frame, ids) => {
    expect(boxFor(INITIAL_VIEW, lit(...ids), frames)).toEqual({ box: boxOfFrame(frame), maxZoom: MAX_ZOOM });
  });

  it("is the frame that the address names, whatever is lit", () => {
    expect(boxFor({ ...INITIAL_VIEW, frame: "kurils" }, lit("tokyo"), frames).box).toEqual(boxOfFrame("kurils"));
  });

  it("is the thing itself where it lies beyond all frames, with its surroundings", () => {
    const [place] = lit("portsmouth");
    const { box, maxZoom } = boxFor(INITIAL_VIEW, lit("portsmouth"), frames);
    expect(box).toEqual(boxOf(extentOf(place ?? {})));
    expect(maxZoom).toBe(5);
  });

  it("is all of them where they lie on two sides of the world", () => {
    const { box } = boxFor(INITIAL_VIEW, lit("portsmouth", "shikotan"), frames);
    for (const feature of lit("portsmouth", "shikotan")) expect(holds(box, boxOf(extentOf(feature)))).toBe(true);
  });

  it("is the first frame where nothing is lit", () => {
    expect(boxFor(INITIAL_VIEW, [], frames).box).toEqual(frames[0]?.box);
  });

  it("is what holds the ends of a measured line as well", () => {
    const [tokyo] = lit("tokyo").map((feature) => boxOf(extentOf(feature)));
    expect(boxFor(INITIAL_VIEW, lit("shikotan"), frames, tokyo && [tokyo]).box).toEqual(boxOfFrame("japan"));
    expect(boxFor(INITIAL_VIEW, lit("yuri"), frames, tokyo && [tokyo]).box).toEqual(boxOfFrame("japan"));
    expect(boxFor({ ...INITIAL_VIEW, frame: "islands" }, lit("shikotan"), frames, tokyo && [tokyo]).box).toEqual(boxOfFrame("islands"));
  });

  it("is one of the four frames for everything that the article speaks of, but San Francisco", () => {
    const inArticle = [...new Set(data.references.flatMap(({ features }) => features))].filter((id) => id !== "san-francisco");
    const outside = inArticle.filter((id) => !frames.some(({ box }) => holds(box, boxFor(INITIAL_VIEW, lit(id), frames).box)));
    expect(outside).toEqual([]);
  });
});

describe("the camera", () => {
  it("shows the whole frame on a narrow and on a wide screen", () => {
    const [left, top, right, bottom] = boxOfFrame("islands");
    for (const size of [SCREEN, { width: 320, height: 900 }, { width: 2560, height: 500 }]) {
      const { zoom, centre } = cameraFor(INITIAL_VIEW, lit("shikotan"), frames, size, NO_PADS);
      const [wide, high] = [size.width / 2 / scaleOf(zoom), size.height / 2 / scaleOf(zoom)];
      const seen: Box = [centre[0] - wide - 1e-6, centre[1] - high - 1e-6, centre[0] + wide + 1e-6, centre[1] + high + 1e-6];
      expect(holds(seen, [left, top, right, bottom])).toBe(true);
    }
  });

  it("stands where the address says, and not nearer than the map goes", () => {
    const map = { zoom: 9.5, longitude: 147, latitude: 44.5 };
    expect(cameraFor({ ...INITIAL_VIEW, map, frame: "world" }, lit("tokyo"), frames, SCREEN, NO_PADS)).toEqual({
      zoom: 9.5,
      centre: toSheet([147, 44.5]),
    });
    expect(cameraFor({ ...INITIAL_VIEW, map: { ...map, zoom: 20 } }, [], frames, SCREEN, NO_PADS).zoom).toBe(MAX_ZOOM);
  });

  it.each([
    ["the same", 0, 0, true],
    ["a fifth of a pixel away", 0, 0.2, true],
    ["half a pixel away", 0, 0.5, false],
    ["a hair nearer", 0.0005, 0, true],
    ["visibly nearer", 0.01, 0, false],
  ])("is the same as one that is %s: %d of zoom, %d px", (_how, zoom, pixels, same) => {
    const camera = { zoom: 8, centre: [100, 100] as const };
    expect(sameCamera(camera, { zoom: 8 + zoom, centre: [100 + pixels / scaleOf(8), 100] })).toBe(same);
  });
});
