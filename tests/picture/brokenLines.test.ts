import { describe, expect, it } from "vitest";
import { brokenLines } from "../../src/picture/brokenLines";
import { dataIn, LANGUAGES } from "../deliver/site";

describe("a pair that does not fit on one line", () => {
  it.each([
    ["Etorofu / Iturup", ["Etorofu /", "Iturup"]],
    ["国後島（クナシル島）", ["国後島", "（クナシル島）"]],
    ["Итуруп (Эторофу)", ["Итуруп", "(Эторофу)"]],
    ["北方領土／南クリル諸島", ["北方領土／", "南クリル諸島"]],
    ["Habomai Islands", ["Habomai Islands"]],
    ["Shikotan", ["Shikotan"]],
  ])("breaks between its names, and only there: %s", (text, lines) => {
    expect(brokenLines(text)).toEqual(lines);
  });

  it.each(LANGUAGES)("loses no letter, for any title on the map: %s", (lang) => {
    for (const { title } of dataIn(lang).features) {
      const lines = brokenLines(title);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.join("").replaceAll(" ", "")).toBe(title.replaceAll(" ", ""));
      for (const line of lines) expect(line.trim()).toBe(line);
    }
  });
});
