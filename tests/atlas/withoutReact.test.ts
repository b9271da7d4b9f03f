/** The core knows neither React nor Leaflet nor a browser: it runs here, in Node, where importing them throws. */
import { describe, expect, it, vi } from "vitest";

const gone = vi.hoisted(() => (name: string) => () => {
  throw new Error(`${name} is not there`);
});
vi.mock("react", gone("react"));
vi.mock("react/jsx-runtime", gone("react/jsx-runtime"));
vi.mock("react/jsx-dev-runtime", gone("react/jsx-dev-runtime"));
vi.mock("react-dom", gone("react-dom"));
vi.mock("leaflet", gone("leaflet"));
vi.mock("react-leaflet", gone("react-leaflet"));

const rooms = import.meta.glob<Record<string, unknown>>(["../../src/{atlas,source,i18n,measure,time,content}/*.ts"]);
const pure = import.meta.glob<Record<string, unknown>>([
  "../../src/view/{address,names,store,view}.ts",
  "../../src/picture/{placeOne,placement,rects,colours,drawing}.ts",
  "../../src/reading/mark.ts",
  "../../src/map/camera.ts",
]);
const files = Object.entries({ ...rooms, ...pure });

describe("without React, Leaflet or a document", () => {
  it("there is really none of them", async () => {
    await expect(import("react")).rejects.toThrow(/mocking a module/);
    await expect(import("leaflet")).rejects.toThrow(/mocking a module/);
    expect(typeof document).toBe("undefined");
  });

  it("the rooms are those that are meant", () => {
    const names = files.map(([path]) => path.replace("../../src/", ""));
    expect(names).toEqual(
      expect.arrayContaining([
        "atlas/sheet.ts",
        "source/anchor.ts",
        "i18n/message.ts",
        "measure/nearest.ts",
        "time/stance.ts",
        "content/read.ts",
        "view/address.ts",
        "picture/placeOne.ts",
        "picture/placement.ts",
        "picture/rects.ts",
        "map/camera.ts",
      ]),
    );
  });

  it.each(files)("%s can be had", async (_path, load) => {
    await expect(load()).resolves.toBeTypeOf("object");
  });

  it("an address is read and written", async () => {
    const { decode, encode } = await import("../../src/view/address");
    const known = {
      feature: (name: string) => (name === "Etorofu" ? "iturup" : undefined),
      quote: () => undefined,
      today: "2026-03-15",
      lang: "en",
      languages: ["en"],
    };
    const { view } = decode({ hash: "#feature=Etorofu&date=1945" }, known);
    expect(encode(view, known)).toBe("feature=iturup&date=1945");
  });

  it("all content is read and found in order", async () => {
    const { readContent } = await import("../../src/content/read");
    expect(readContent("content").problems).toEqual([]);
  });
});
