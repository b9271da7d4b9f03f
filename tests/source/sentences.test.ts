import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/source/sentences";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["ends at a full stop before a capital", "They met. Talks went on.", ["They met.", "Talks went on."]],
    [
      "keeps what is said with who said it",
      '"We had in-depth discussions on a peace treaty," Abe told reporters.',
      ['"We had in-depth discussions on a peace treaty," Abe told reporters.'],
    ],
    ["does not cut inside a quotation", '"We met. We agreed," Abe said. He left.', ['"We met. We agreed," Abe said.', "He left."]],
    [
      "does not cut inside curly quotation marks",
      "“We met. We agreed,” Abe said. He left.",
      ["“We met. We agreed,” Abe said.", "He left."],
    ],
    ["ends behind a quotation that ends with its full stop", 'Abe said: "We agreed." He left.', ['Abe said: "We agreed."', "He left."]],
    ["keeps a quoted question with who asked it", '"Will it hold?" Lavrov asked. He left.', ['"Will it hold?" Lavrov asked.', "He left."]],
    [
      "does not take an abbreviation for an end",
      "Mr. Abe met Gen. Ivanov of the U.S. Army. They talked.",
      ["Mr. Abe met Gen. Ivanov of the U.S. Army.", "They talked."],
    ],
    ["does not take a decimal point for an end", "It is 3.7 km away. So near.", ["It is 3.7 km away.", "So near."]],
    ["does not cut before a small letter", "He said no. and left.", ["He said no. and left."]],
    ["takes words without an end as they are", "No stop here", ["No stop here"]],
    ["finds none in nothing", "  ", []],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("loses no word and invents none, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab A.B!?"“”( )\n'.split("")), maxLength: 60 }), (text) => {
        const bare = (words: string): string => words.replace(/\s/g, "");
        expect(bare(cut(text).join(""))).toBe(bare(text));
      }),
    );
  });

  it("come in order and never overlap", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const places = sentences(text).flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
