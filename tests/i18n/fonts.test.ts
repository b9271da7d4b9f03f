import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SANS, SERIF } from "../../src/i18n/fonts";

const sheet = readFileSync("src/styles/layout.css", "utf8");

describe("the fonts that the drawing wears before its style sheet", () => {
  it.each([
    ["serif", SERIF],
    ["sans", SANS],
  ])("are the style sheet's own: %s", (name, families) => {
    expect(sheet).toContain(`  --${name}: ${families};\n`);
  });
});
