import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseLand } from "../../src/atlas/collection";
import { pointsOf } from "../../src/atlas/outline";
import { toSheet } from "../../src/atlas/sheet";
import { type Atlas, drawnLine, lineBetween, pointOf, shoresById } from "../../src/measuredLine";
import type { MeasureEnd } from "../../src/view/view";
import { site } from "../deliver/site";
import { data } from "../view/known";

const atlas: Atlas = {
  features: data.features,
  islands: shoresById(parseLand(readFileSync("public/geojson/islands.geojson", "utf8"))),
};
const kmOf = (from: MeasureEnd, to: MeasureEnd) => lineBetween(atlas, [from, to])?.km ?? Number.NaN;
const measured = (id: string, key: string) =>
  site
    .measures()
    .get(id)
    ?.find((one) => one.key === key)?.value ?? Number.NaN;

describe("a line between two ends of the address", () => {
  it("is as long as the card says, for everything that has a card with measures", () => {
    for (const [id, measures] of site.measures()) {
      for (const { key, value } of measures.filter((one) => ["nemuro", "tokyo", "moscow", "nagato"].includes(one.key))) {
        expect(kmOf(id, key), `${id} to ${key}`).toBe(value);
      }
    }
    expect(kmOf("iturup", "kunashir")).toBe(measured("iturup", "kunashir-iturup"));
    expect(kmOf("habomai", "shikotan")).toBe(measured("shikotan", "shikotan-habomai"));
  });

  it("begins at an islet's own land, not at its group's", () => {
    expect(kmOf("yuri", { longitude: 145.8174, latitude: 43.3854 })).toBe(measured("yuri", "nosappu"));
    expect(kmOf("polonskogo", "zelyony")).toBeGreaterThan(10);
    expect(kmOf("polonskogo", "habomai")).toBe(0);
  });

  it("is there for every pair of features that the map knows", () => {
    for (const { id } of data.features) {
      for (const other of ["kunashir", "four-islands", "anuchina", "signalny", "moscow"]) {
        expect(kmOf(id, other), `${id} to ${other}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("between two places is that between two points", () => {
    expect(kmOf({ longitude: 0, latitude: 0 }, { longitude: 0, latitude: 90 })).toBeCloseTo(10_001.966, 3);
  });

  it("is none while the islands' shores are not there, but between towns it needs none", () => {
    const early = { ...atlas, islands: new Map() };
    expect(lineBetween(early, ["iturup", "tokyo"])).toBeUndefined();
    expect(lineBetween(early, ["moscow", "tokyo"])?.km).toBeCloseTo(7497, 0);
    expect(pointOf(data.features, "iturup")).toBeUndefined();
    expect(pointOf(data.features, "tokyo")).toEqual([139.6917, 35.6895]);
  });
});

describe("its drawing", () => {
  const line = lineBetween(atlas, ["kunashir", "nemuro"]);
  if (line === undefined) throw new Error("there is no line");

  it("runs from end to end", () => {
    const { path, ends } = drawnLine(line);
    const numbers = path
      .slice(1)
      .split("L")
      .map((pair) => pair.split(",").map(Number));
    expect(ends).toEqual([toSheet(line.from), toSheet(line.to)]);
    for (const [at, end] of [
      [numbers[0], ends[0]],
      [numbers.at(-1), ends[1]],
    ] as const) {
      expect(at?.[0]).toBeCloseTo(end?.[0] ?? Number.NaN, 2);
      expect(at?.[1]).toBeCloseTo(end?.[1] ?? Number.NaN, 2);
    }
  });

  it("is in two parts over 180 degrees", () => {
    const far = lineBetween(atlas, ["tokyo", "san-francisco"]);
    expect(far && pointsOf(drawnLine(far).path)).toHaveLength(2);
  });
});
