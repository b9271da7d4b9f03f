import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { area } from "@turf/turf";
import { findFeature, folder, readLayer } from "./layers";

interface Provenance {
  files: ({ file: string; sha256: string; licence: string; tools: Record<string, string> } & Origin)[];
}

/** Made of a package's file, or of other files of the same folder. */
type Origin =
  | { input: { version: string; sha256: string }; inputs?: never }
  | { input?: never; inputs: { file: string; sha256: string }[] };

interface Fit {
  files: Record<string, { sha256: string; islands: Record<string, IslandFit> }>;
}

interface IslandFit {
  iou: number;
  area_km2: number;
  survey_area_km2: number;
}

const scripts = new URL("../../scripts/geodata/", import.meta.url);
const provenance: Provenance = readJson(new URL("provenance.json", folder));
const fit: Fit = readJson(new URL("fit.json", scripts));

describe("provenance.json", () => {
  test("speaks of every file, and of no other", () => {
    const shipped = readdirSync(folder).filter((name) => name.endsWith(".geojson"));
    expect(provenance.files.map(({ file }) => file).toSorted()).toEqual(shipped.toSorted());
  });

  test.each(provenance.files)(
    "has the hash of $file, its licence and exact versions",
    ({ file, sha256, licence, input, inputs, tools }) => {
      expect(sha256, `${file} is not what scripts/geodata made: run npm run geodata`).toBe(hashFile(file));
      expect(licence).not.toBe("");
      for (const made of inputs ?? [input]) expect(made.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(Object.values(tools).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    },
  );
});

test("lines.geojson was computed from the files as they are now", () => {
  const inputs = provenance.files.find(({ file }) => file === "lines.geojson")?.inputs ?? [];
  expect(inputs.map(({ file }) => file)).toEqual(["islands.geojson", "islets.geojson", "kurils.geojson", "region.geojson"]);
  for (const { file, sha256 } of inputs) {
    expect(sha256, `${file} is new: run npm run lines --prefix scripts/geodata`).toBe(hashFile(file));
  }
});

test.each(["islands.geojson", "islands-light.geojson"])("fit.json was measured on this very %s", (file) => {
  expect(fit.files[file]?.sha256, `${file} is new: run npm run fit and commit scripts/geodata/fit.json`).toBe(hashFile(file));
});

/** Floors of intersection over union with the survey, and how far an area may be from the published one. */
const bounds: [string, number, number][] = [
  ["iturup", 0.99, 0.007],
  ["kunashir", 0.985, 0.007],
  ["shikotan", 0.96, 0.015],
  ["habomai", 0.93, 0.015],
];

test.each(bounds)("the fine %s overlaps the survey by %f or more, and its area is within %f of the published one", (id, floor, most) => {
  const island = fitOf("islands.geojson", id);
  expect(island.iou).toBeGreaterThanOrEqual(floor);
  expect(Math.abs(island.area_km2 / island.survey_area_km2 - 1)).toBeLessThanOrEqual(most);
});

test.each(bounds)("the light %s loses at most a hundredth of that", (id, floor, most) => {
  const island = fitOf("islands-light.geojson", id);
  expect(island.iou).toBeGreaterThanOrEqual(floor - 0.01);
  expect(Math.abs(island.area_km2 / island.survey_area_km2 - 1)).toBeLessThanOrEqual(most);
});

test.each(bounds)("fit.json states the area that the fine %s has", (id) => {
  const stated = fitOf("islands.geojson", id).area_km2;
  const onSphere = area(findFeature(readLayer("islands"), id)) / 1e6;
  expect(Math.abs(onSphere / stated - 1)).toBeLessThan(0.003);
});

/** The caller says by its type what it expects of the file. */
function readJson(url: URL) {
  return JSON.parse(readFileSync(url, "utf8"));
}

function fitOf(file: string, id: string): IslandFit {
  const island = fit.files[file]?.islands[id];
  if (island === undefined) throw new Error(`fit.json says nothing of ${id} in ${file}: run npm run fit`);
  return island;
}

function hashFile(name: string): string {
  return createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex");
}
