// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { packedOf } from "../../src/deliver/pages";
import { CollectionError, loadCollection } from "../../src/map/collection";

type Position = unknown[];
const ring: Position[] = [
  [146, 44],
  [147, 44],
  [147, 45],
  [146, 44],
];
const land = (coordinates: unknown, type = "Polygon") => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", id: "shikotan", bbox: [146, 44, 147, 45], properties: {}, geometry: { type, coordinates } }],
});
const square = land([ring]);
const [feature] = square.features;

/** The next answer to a request, and what was asked. */
function answering(text: string, status = 200) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(text, { status })));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe("a geometry file", () => {
  it("is asked for beside the page, and read", async () => {
    const fetched = answering(JSON.stringify(square));
    const { features } = await loadCollection("islands.geojson", "../");
    expect(features.map(({ id }) => id)).toEqual(["shikotan"]);
    expect(fetched.mock.calls).toEqual([["../geojson/islands.geojson", { signal: expect.any(AbortSignal) }]]);
  });

  it.each(["islands.geojson", "islets.geojson", "kurils.geojson", "region.geojson", "world.geojson"])(
    "of the site is one: %s",
    async (file) => {
      answering(readFileSync(`public/geojson/${file}`, "utf8"));
      const { features } = await loadCollection(file, "");
      expect(features.length).toBeGreaterThan(0);
    },
  );

  it("is taken from the page where the page brings it", async () => {
    const fetched = answering("never asked");
    const block = document.createElement("script");
    block.type = "application/json";
    block.id = "data:islands.geojson";
    block.textContent = packedOf("islands.geojson", JSON.stringify(square));
    document.body.append(block);
    await expect(loadCollection("islands.geojson", "")).resolves.toMatchObject({ features: [{ id: "shikotan" }] });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("that brings a point is wrong, except among the islets, where a rock is one", async () => {
    answering(JSON.stringify(land([146, 44], "Point")));
    await expect(loadCollection("islets.geojson", "")).resolves.toMatchObject({ features: [{ geometry: { type: "Point" } }] });
    answering(JSON.stringify(land([146, 44], "Point")));
    await expect(loadCollection("islands.geojson", "")).rejects.toThrow(CollectionError);
  });
});

/** Every way in which a file can be something else. */
const FAULTS: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["garbage", "\u0000\ufffd<<<"],
  ["a page that says 404", "<!doctype html><title>Not found</title>"],
  ["cut off", JSON.stringify(square).slice(0, -20)],
  ["JSON of another kind", JSON.stringify({ islands: [] })],
  ["an array", JSON.stringify([square])],
  ["null", "null"],
  ["a number", "1"],
  ["of another type", JSON.stringify({ ...square, type: "Topology" })],
  ["without features", JSON.stringify({ type: "FeatureCollection" })],
  ["empty of features", JSON.stringify({ type: "FeatureCollection", features: [] })],
  ["full of nulls", JSON.stringify({ type: "FeatureCollection", features: [null] })],
  ["one bare feature", JSON.stringify(feature)],
  ["without an id", JSON.stringify({ ...square, features: [{ ...feature, id: undefined }] })],
  ["without a box", JSON.stringify({ ...square, features: [{ ...feature, bbox: undefined }] })],
  ["without a geometry", JSON.stringify({ ...square, features: [{ ...feature, geometry: null }] })],
  ["a line", JSON.stringify(land(ring, "LineString"))],
  ["a collection of geometries", JSON.stringify(land([], "GeometryCollection"))],
  ["on no globe: longitude 200", JSON.stringify(land([[[200, 44], ...ring.slice(1)]]))],
  ["on no globe: latitude 91", JSON.stringify(land([[[146, 91], ...ring.slice(1)]]))],
  ["in metres", JSON.stringify(land([ring.map(() => [16_300_000, 5_500_000])]))],
  ["with a word for a number", JSON.stringify(land([[["146", "44"], ...ring.slice(1)]]))],
  ["with null for a number (NaN, as JSON writes it)", JSON.stringify(land([[[Number.NaN, 44], ...ring.slice(1)]]))],
  ["with NaN, which is no JSON", JSON.stringify(square).replace("146,44]", "NaN,44]")],
  ["with a number beyond all", JSON.stringify(square).replace("[146,44]", "[1e999,44]")],
  ["with a position of one number", JSON.stringify(land([[[146], ...ring.slice(1)]]))],
  ["with a ring of three positions", JSON.stringify(land([ring.slice(0, 3)]))],
  ["nested too little", JSON.stringify(land(ring))],
];

describe("a geometry file that is broken", () => {
  it.each(FAULTS)("is named, and throws nothing else: it is %s", async (_what, text) => {
    answering(text);
    const error: unknown = await loadCollection("kurils.geojson", "").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CollectionError);
    expect(error).toMatchObject({ file: "kurils.geojson", message: "kurils.geojson could not be read", cause: expect.anything() });
  });

  it.each([404, 403, 500, 503])("is named where the server answers %d, even with land", async (status) => {
    answering(JSON.stringify(square), status);
    await expect(loadCollection("kurils.geojson", "")).rejects.toMatchObject({
      file: "kurils.geojson",
      cause: { message: `status ${status}` },
    });
  });

  it("is named where no answer comes at all", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(loadCollection("kurils.geojson", "")).rejects.toMatchObject({ file: "kurils.geojson" });
  });

  it("is named where the answer has not come within twelve seconds", async () => {
    const timeout = vi
      .spyOn(AbortSignal, "timeout")
      .mockImplementation(() => AbortSignal.abort(new DOMException("too late", "TimeoutError")));
    vi.stubGlobal("fetch", (_url: string, { signal }: { signal: AbortSignal }) =>
      signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve(new Response("")),
    );
    await expect(loadCollection("kurils.geojson", "")).rejects.toMatchObject({ file: "kurils.geojson", cause: { name: "TimeoutError" } });
    expect(timeout).toHaveBeenCalledWith(12_000);
    timeout.mockRestore();
  });

  it("is named where the page brings it broken", async () => {
    const block = document.createElement("script");
    block.type = "application/json";
    block.id = "data:world.geojson";
    document.body.append(block);
    await expect(loadCollection("world.geojson", "")).rejects.toThrow("world.geojson could not be read");
  });
});
