/** The article's own annotations after edits of its text: found exactly where they now stand, or said to be lost. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, isAnchored, type Quote } from "../../src/source/anchor";

const text = readFileSync("content/sources/press-tv-2016-12-15.txt", "utf8");
const { annotations } = JSON.parse(readFileSync("content/annotations/press-tv-2016-12-15.json", "utf8")) as {
  annotations: { target: { selector: Partial<Quote> & Pick<Quote, "exact"> } }[];
};
const quotes: Quote[] = annotations.map(({ target: { selector } }) => ({ prefix: "", suffix: "", ...selector }));

const quote = fc.constantFrom(...quotes);
/** Words that no quotation has. */
const words = fc.string({ unit: fc.constantFrom("x", "y", "z", "ж", "択", ".", " ", "\n"), maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Where a quotation stands, with what it asks for before and after. */
function placeOf({ prefix, exact, suffix }: Quote) {
  const start = text.indexOf(prefix + exact + suffix);
  return { start, end: start + prefix.length + exact.length + suffix.length };
}

/** Some place before, and some place behind a quotation. */
const around = (wanted: Quote, before: number, behind: number): [number, number] => {
  const { start, end } = placeOf(wanted);
  return [Math.round(before * start), end + Math.round(behind * (text.length - end))];
};

describe("a quotation of the article", () => {
  it("stands there as it is, all of them", () => {
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter((wanted) => !isAnchored(anchor(text, wanted)))).toEqual([]);
  });

  it("is found exactly after words were put in before and behind it", () => {
    fc.assert(
      fc.property(quote, share, share, words, words, (wanted, before, behind, first, second) => {
        const [one, two] = around(wanted, before, behind);
        const edited = text.slice(0, one) + first + text.slice(one, two) + second + text.slice(two);
        const start = placeOf(wanted).start + first.length + wanted.prefix.length;
        expect(anchor(edited, wanted)).toEqual({ start, end: start + wanted.exact.length });
      }),
    );
  });

  it("is found exactly after the text before and behind it was cut away", () => {
    fc.assert(
      fc.property(quote, share, share, (wanted, before, behind) => {
        const [one, two] = around(wanted, before, behind);
        const place = anchor(text.slice(one, two), wanted);
        expect(isAnchored(place) && text.slice(one, two).slice(place.start, place.end)).toBe(wanted.exact);
      }),
    );
  });

  it("is lost, and said to be, once a letter of it is another", () => {
    fc.assert(
      fc.property(quote, share, (wanted, where) => {
        const { start } = placeOf(wanted);
        const at = start + wanted.prefix.length + Math.min(wanted.exact.length - 1, Math.floor(where * wanted.exact.length));
        expect(anchor(`${text.slice(0, at)}¤${text.slice(at + 1)}`, wanted)).toEqual({ reason: "absent", count: 0 });
      }),
    );
  });

  it("is not taken from two places, and they are counted", () => {
    fc.assert(
      fc.property(quote, fc.integer({ min: 1, max: 3 }), words, (wanted, copies, between) => {
        const { start, end } = placeOf(wanted);
        const edited = text + `${between}${text.slice(start, end)}`.repeat(copies);
        expect(anchor(edited, wanted)).toEqual({ reason: "ambiguous", count: copies + 1 });
      }),
    );
  });
});
