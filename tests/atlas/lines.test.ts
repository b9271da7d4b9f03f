import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ValiError } from "valibot";
import { parseLines } from "../../src/atlas/collection";

const text = readFileSync("public/geojson/lines.geojson", "utf8");

describe("the file of lines", () => {
  it("is read at the border", () => {
    expect(parseLines(text).features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ["median", "LineString"],
      ["line-1855", "LineString"],
      ["parallel-50", "LineString"],
    ]);
  });

  it.each([
    ["land", readFileSync("public/geojson/islands-light.geojson", "utf8")],
    ["a line of one position", text.replace(/"coordinates":\[(\[[^\]]*\]),.*?\]\]/, '"coordinates":[$1]')],
    ["a position on no globe", text.replace("[142.1575,50]", "[1421575,50]")],
  ])("is refused where it holds %s", (_what, broken) => {
    expect(broken).not.toBe(text);
    expect(() => parseLines(broken)).toThrow(ValiError);
  });
});
