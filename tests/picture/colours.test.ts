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

/** L* of CIE Lab, 0 to 100, of #rrggbb. */
function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe("the tints of the two sides", () => {
  const tints = (side: string) => [...(declared(`side-${side}`)[1] ?? "").matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex);

  it.each([
    ["light", 0],
    ["dark", 1],
  ] as const)("weigh the same: one lightness, %s", (_theme, at) => {
    const [japan = "", russia = ""] = [tints("japan")[at], tints("russia")[at]];
    expect(japan).not.toBe(russia);
    expect(Math.abs(lightness(japan) - lightness(russia))).toBeLessThan(2);
  });
});
