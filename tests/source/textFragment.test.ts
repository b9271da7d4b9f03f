import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFragment } from "../../src/source/textFragment";

const page = "https://example.org/article.htm";
const bare = (exact: string): { exact: string; prefix: string; suffix: string } => ({ exact, prefix: "", suffix: "" });

describe("an address that opens the source at the words", () => {
  it("names the words", () => {
    expect(textFragment(page, bare("Moscow and Tokyo"))).toBe(`${page}#:~:text=Moscow%20and%20Tokyo`);
  });

  it("encodes what has a meaning of its own there: hyphen, comma, ampersand, quotation mark", () => {
    expect(textFragment(page, bare('"in-depth, A&B"'))).toBe(`${page}#:~:text=%22in%2Ddepth%2C%20A%26B%22`);
  });

  it("says what stands before and after, without the space between", () => {
    expect(textFragment(page, { exact: "the two sides", prefix: "media reported ", suffix: " will" })).toBe(
      `${page}#:~:text=media%20reported-,the%20two%20sides,-will`,
    );
  });

  it("takes the place of a fragment that the address had", () => {
    expect(textFragment(`${page}#top`, bare("Crimea"))).toBe(`${page}#:~:text=Crimea`);
  });

  it("says the same words back, whatever they are", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab-,&'()!*\"%#择é ".split("")) }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(words, words, words, (exact, prefix, suffix) => {
        const fragment = textFragment(page, { exact, prefix, suffix }).slice(`${page}#:~:text=`.length);
        const [first = "", second = "", third = ""] = fragment.split(",");
        expect([first.replace(/-$/, ""), second, third.replace(/^-/, "")].map(decodeURIComponent)).toEqual([
          prefix.trim(),
          exact.trim(),
          suffix.trim(),
        ]);
      }),
    );
  });
});
