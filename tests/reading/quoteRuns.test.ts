import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Phrase, quoteRuns, type Run } from "../../src/reading/quoteRuns";

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");

/** Three parts of a quote and phrases in it that may touch and do not overlap. */
const quotes = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string()).chain(([before, exact, after]) => {
  const { length } = before + exact + after;
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 });
  return cuts.map((at) => {
    const sorted = at.toSorted((a, b) => a - b);
    const phrases = sorted.flatMap((start, index): Phrase[] => {
      const end = sorted[index + 1];
      return end === undefined || index % 3 === 2 ? [] : [{ id: `note-${index}`, start, end }];
    });
    return { parts: [before, exact, after] as [string, string, string], phrases };
  });
});

describe("a quote cut at its notes' phrases", () => {
  it("is still the quote, part by part and letter by letter", () => {
    fc.assert(
      fc.property(quotes, ({ parts, phrases }) => {
        expect(quoteRuns(parts, phrases).map(textOf)).toEqual(parts);
      }),
    );
  });

  it("marks of each phrase all of its words and no others", () => {
    fc.assert(
      fc.property(quotes, ({ parts, phrases }) => {
        const runs = quoteRuns(parts, phrases).flat();
        for (const { id, start, end } of phrases) {
          const own = runs.filter(({ note }) => note?.id === id);
          expect(textOf(own)).toBe(parts.join("").slice(start, end));
          expect(own.map(({ note }) => note?.part)).toEqual(own.map((_, index) => index));
          expect(own.map(({ note }) => note?.last)).toEqual(own.map((_, index) => index === own.length - 1));
        }
      }),
    );
  });

  it("cuts a phrase that begins in the marked words and ends behind them", () => {
    const runs = quoteRuns(["The row over ", "the islands", ", has lasted."], [{ id: "n", start: 17, end: 29 }]);
    expect(runs[1]).toEqual([{ text: "the " }, { text: "islands", note: { id: "n", part: 0, last: false } }]);
    expect(runs[2]).toEqual([{ text: ", has", note: { id: "n", part: 1, last: true } }, { text: " lasted." }]);
  });
});
