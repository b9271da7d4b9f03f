import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf, excerptAt, paragraphsOf } from "../../src/source/excerpt";
import { sentences } from "../../src/source/sentences";

const file = "Site banner\n\nHeadline\n\nFirst one. Second one.\n\nThird one.\n\nJoin our list";
const body = bodyOf(file, [5, 7]);
const paragraphs = paragraphsOf(body);

describe("an article's body", () => {
  it("has neither headline nor the site's lines", () => {
    expect(body).toBe("First one. Second one.\n\nThird one.");
  });

  it("is numbered by paragraphs from 1, empty lines apart", () => {
    expect(paragraphs).toEqual([
      { number: 1, start: 0, text: "First one. Second one." },
      { number: 2, start: 24, text: "Third one." },
    ]);
  });
});

describe("an excerpt", () => {
  const at = (words: string): ReturnType<typeof excerptAt> =>
    excerptAt(paragraphs, { start: body.indexOf(words), end: body.indexOf(words) + words.length });

  it("is the one sentence that has the words", () => {
    expect(at("Second")).toEqual({
      split: { paragraph: 1, before: "", exact: "Second", after: " one." },
      sentences: { start: 11, end: 22 },
    });
  });

  it("is all the sentences that the words touch", () => {
    expect(at("one. Second")?.split).toEqual({ paragraph: 1, before: "First ", exact: "one. Second", after: " one." });
  });

  it("counts its place from the body's beginning, not the paragraph's", () => {
    expect(at("Third")?.sentences).toEqual({ start: 24, end: 34 });
  });

  it("does not run over a paragraph's end", () => {
    expect(at("one.\n\nThird")).toBeUndefined();
  });

  it("is made of whole sentences and holds the words, for any words of any paragraph", () => {
    const word = fc.constantFrom("Abe", "the", "islands", "talks.", "met.", '"Yes,"', "Putin", "said?");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, from, length) => {
        const text = words.join(" ");
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        const split = excerptAt([{ number: 1, start: 0, text }], { start, end })?.split;
        const whole = sentences(text).filter((sentence) => sentence.start < end && sentence.end > start);
        fc.pre(whole.length > 0);
        expect(split?.exact).toBe(text.slice(start, end));
        expect(text).toContain(`${split?.before}${split?.exact}${split?.after}`);
        for (const sentence of whole)
          expect(`${split?.before}${split?.exact}${split?.after}`).toContain(text.slice(sentence.start, sentence.end));
      }),
    );
  });
});
