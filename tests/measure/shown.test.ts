import { describe, expect, it } from "vitest";
import { plain, shownKm, shownKm2, shownNauticalMiles } from "../../src/measure/shown";
import { km2Words, kmWords, nauticalMilesWords, positionWords } from "../../src/measure/words";
import { site } from "../deliver/site";

const localeIn = (lang: string) =>
  site.content.locales.find(({ language }) => language.tag === lang) ?? { language: { tag: lang }, messages: {} };
const [en, ja, ru] = ["en", "ja", "ru"].map(localeIn) as [
  ReturnType<typeof localeIn>,
  ReturnType<typeof localeIn>,
  ReturnType<typeof localeIn>,
];

describe("no more figures than the coasts bear", () => {
  it.each([
    [0, 0],
    [0.316, 0.3],
    [16.108, 16.1],
    [99.94, 99.9],
    [120.487, 120],
    [1147.4, 1147],
    [7041.03, 7040],
    [7496.99, 7500],
  ])("%f km are shown as %f", (km, value) => {
    expect(shownKm(km).value).toBe(value);
    expect(shownKm(km).about).toBe(km >= 2000);
  });

  it("nautical miles go to the same step", () => {
    expect(shownNauticalMiles(1.852)).toEqual({ value: 1, digits: 1, about: false });
    expect(shownNauticalMiles(120.487)).toMatchObject({ value: 65, digits: 0 });
    expect(shownNauticalMiles(7041.03)).toMatchObject({ value: 3800, about: true });
  });

  it.each([
    [3175.85, 3176, false],
    [253.25, 253, false],
    [96.253, 96.3, false],
    [2.348, 2.3, false],
    [0.5968, 0.6, true],
    [0.0342, 0.03, true],
  ])("%f km2 are shown as %f", (km2, value, about) => {
    expect(shownKm2(km2)).toMatchObject({ value, about });
  });

  it("what other programs read is within 0.3 % of what was measured, however small", () => {
    for (const value of [0.02458, 0.0342, 0.1236, 1.006, 5.8511, 9.9949, 10.004, 58.61, 7041.029]) {
      expect(Math.abs(Number(plain(value)) - value)).toBeLessThanOrEqual(0.003 * value);
    }
    expect(plain(120.4869)).toBe("120.49");
  });
});

/** Spaces that do not break are spaces to a reader. */
const spaced = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, " ");

describe("the words", () => {
  it("are those of each language", () => {
    expect([en, ja, ru].map((locale) => spaced(kmWords(locale, 7041.03)))).toEqual(["about 7,040 km", "約7040 km", "около 7040 км"]);
    expect([en, ja, ru].map((locale) => spaced(kmWords(locale, 40.04)))).toEqual(["40.0 km", "40.0 km", "40,0 км"]);
    expect([en, ja, ru].map((locale) => spaced(km2Words(locale, 0.0342)))).toEqual(["about 0.03 km²", "約0.03 km²", "около 0,03 км²"]);
    expect([en, ja, ru].map((locale) => spaced(nauticalMilesWords(locale, 16.108)))).toEqual(["8.7 nmi", "8.7 海里", "8,7 мор. миль"]);
  });

  it("keep a figure and its unit on one line", () => {
    for (const locale of [en, ja, ru])
      expect(kmWords(locale, 16.1) + nauticalMilesWords(locale, 16.1) + km2Words(locale, 16.1)).not.toContain(" ");
  });

  it("name a place on each side of the equator and of Greenwich", () => {
    expect(positionWords(en, [145.81743, 43.38541])).toBe("43.385° N, 145.817° E");
    expect(positionWords(en, [-70.5, -0.25])).toBe("0.25° S, 70.5° W");
    expect(positionWords(ja, [145.8174, 43.3854])).toBe("北緯43.385度・東経145.817度");
    expect(positionWords(ru, [145.8174, 43.3854])).toBe("43,385° с. ш., 145,817° в. д.");
  });
});
