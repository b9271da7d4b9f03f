import { describe, expect, it } from "vitest";
import { conventionOf, drawnAs } from "../../src/view/layers";
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

describe("whose way of drawing", () => {
  it.each([
    [[], undefined],
    [["median"], undefined],
    [["as-japan"], "japan"],
    [["notes", "as-russia"], "russia"],
    [["as-japan", "as-russia"], "russia"],
    [["as-russia", "as-japan"], "japan"],
    [["as-japan", "-as-japan"], undefined],
    [["as-japan", "as-russia", "-as-russia"], "japan"],
    [["as-china"], undefined],
  ])("%j asks for: %s", (layers, convention) => {
    expect(conventionOf({ layers })).toBe(convention);
  });

  it("is chosen in place of another, and given up, and leaves other layers as they are", () => {
    expect(drawnAs({ layers: ["-notes", "as-japan", "median"] }, "russia")).toEqual(["-notes", "median", "as-russia"]);
    expect(drawnAs({ layers: ["-as-japan", "as-russia", "median"] }, undefined)).toEqual(["median"]);
  });
});
