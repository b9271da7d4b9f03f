import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, isAnchored } from "../../src/source/anchor";

const quote = (exact: string, prefix = "", suffix = ""): { exact: string; prefix: string; suffix: string } => ({ exact, prefix, suffix });

/** Words without the letters of the quotations below, so that they cannot make a second place by chance. */
const other = fc.string({ unit: fc.constantFrom("x", "y", "z", " ", ",", ".", "\n"), maxLength: 40 });

describe("anchor", () => {
  it("finds words that stand once", () => {
    expect(anchor("on the islands", quote("the islands"))).toEqual({ start: 3, end: 14 });
  });

  it("finds words at the very beginning", () => {
    expect(anchor("Moscow and Tokyo", quote("Moscow"))).toEqual({ start: 0, end: 6 });
  });

  it("does not find words that are nearly there", () => {
    expect(anchor("on the islands", quote("The islands"))).toEqual({ reason: "absent", count: 0 });
  });

  it("does not choose between two places, and counts them", () => {
    expect(anchor("the two sides and the two sides", quote("the two sides"))).toEqual({ reason: "ambiguous", count: 2 });
  });

  it("counts places that overlap", () => {
    expect(anchor("aaa", quote("aa"))).toEqual({ reason: "ambiguous", count: 2 });
  });

  it("tells two places apart by what stands before and after", () => {
    const text = "the two sides and the two sides agree";
    expect(anchor(text, quote("the two sides", "and "))).toEqual({ start: 18, end: 31 });
    expect(anchor(text, quote("the two sides", "", " and"))).toEqual({ start: 0, end: 13 });
  });

  it("finds nothing for no words", () => {
    expect(anchor("abc", quote(""))).toEqual({ reason: "absent", count: 0 });
  });

  it("finds exactly its words, however the text around them is edited", () => {
    fc.assert(
      fc.property(other, other, (before, after) => {
        const place = anchor(`${before}the four islands${after}`, quote("the four islands"));
        expect(place).toEqual({ start: before.length, end: before.length + 16 });
      }),
    );
  });

  it("stays with its own of two places while the text between them is edited", () => {
    fc.assert(
      fc.property(other, other, other, (before, between, after) => {
        const text = `${before}in Nagato${between}near Nagato${after}`;
        const place = anchor(text, quote("Nagato", "near "));
        expect(isAnchored(place) && text.slice(0, place.start)).toBe(`${before}in Nagato${between}near `);
      }),
    );
  });

  it("gives back the words it was asked for, in any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const exact = text.slice(start, start + 1 + (length % (text.length - start)));
        const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(exact, at));
        const [first = 0] = places;
        const expected = places.length === 1 ? { start: first, end: first + exact.length } : { reason: "ambiguous", count: places.length };
        expect(anchor(text, quote(exact))).toEqual(expected);
      }),
    );
  });
});
