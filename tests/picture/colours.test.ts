import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as worn from "../../src/picture/colours";

const sheet = readFileSync("src/styles/colours.css", "utf8");
/** The values that the style sheet gives a property, in the order of the rules. */
const declared = (property: string): string[] =>
  [...sheet.matchAll(new RegExp(`--${property}: ([^;]+);`, "g"))].map(([, value = ""]) => value);
/** DISPUTED_EDGE is --disputed-edge. */
const propertyOf = (name: string) => name.toLowerCase().replaceAll("_", "-");

describe("the colours that the drawing wears before its style sheet", () => {
  it.each(Object.entries(worn))("are the style sheet's own, light and dark: %s", (name, colour) => {
    const [light = "", both = ""] = declared(propertyOf(name));
    expect(both.replaceAll(/\s*,\s*/g, ",")).toBe(colour);
    expect(colour.startsWith(`light-dark(${light},`)).toBe(true);
  });
});
