import { describe, expect, it } from "vitest";
import { isOn, switched } from "../../src/view/view";

describe("a layer", () => {
  it.each([
    [[], true, true],
    [[], false, false],
    [["-notes"], true, false],
    [["notes"], false, true],
    [["notes", "-notes"], true, false],
    [["-notes", "median", "notes"], false, true],
    [["-labels"], true, true],
  ])("of %j, unsaid %s, is on: %s", (layers, unsaid, on) => {
    expect(isOn({ layers }, "notes", unsaid)).toBe(on);
  });

  it("is switched, and what holds without being said is not said", () => {
    expect(switched({ layers: ["median"] }, "notes", true)).toEqual(["median", "-notes"]);
    expect(switched({ layers: ["-notes", "median"] }, "notes", true)).toEqual(["median"]);
    expect(switched({ layers: [] }, "grid", false)).toEqual(["grid"]);
  });
});
