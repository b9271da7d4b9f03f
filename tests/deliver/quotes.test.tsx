import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyOf, paragraphsOf } from "../../src/source/excerpt";
import { sentences } from "../../src/source/sentences";
import { pages, parsed } from "./pages";
import { site } from "./site";

const file = readFileSync("content/sources/press-tv-2016-12-15.txt", "utf8");
const [article] = site.content.articles;
const body = bodyOf(file, article?.lines.body ?? [0, 0]);
const articleSentences = paragraphsOf(body).flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)));

describe.each(pages)("the article on the page $name", (page) => {
  const root = parsed(page);
  const quotes = [...root.querySelectorAll("blockquote[data-quote]")];

  it("has every excerpt, in its own order", () => {
    expect(quotes.map((quote) => quote.getAttribute("data-quote"))).toEqual(site.content.excerpts.map(({ id }) => id));
  });

  it("is quoted by the letter: every quote stands so in the article", () => {
    expect(quotes.length).toBeGreaterThan(12);
    for (const quote of quotes) expect(body).toContain(quote.textContent);
  });

  it("has what each annotation means, and nothing more, in <mark>", () => {
    const marked = quotes.map((quote) => [...quote.querySelectorAll("mark")].map((mark) => mark.textContent));
    expect(marked).toEqual(site.content.excerpts.map(({ exact }) => [exact]));
  });

  it("is quoted in whole sentences, without a sign for something left out", () => {
    for (const quote of quotes) {
      expect(articleSentences.some((sentence) => quote.textContent.startsWith(sentence))).toBe(true);
      expect(articleSentences.some((sentence) => quote.textContent.endsWith(sentence))).toBe(true);
      expect(quote.textContent).not.toMatch(/…|\.\.\.|\[/);
    }
  });

  it("says no sentence twice, and none outside the quotes", () => {
    const text = root.documentElement.textContent;
    const often = articleSentences.map((sentence) => [sentence, text.split(sentence).length - 1] as const).filter(([, times]) => times > 1);
    expect(often).toEqual([]);
    for (const quote of quotes) quote.remove();
    const left = root.documentElement.textContent;
    expect(articleSentences.filter((sentence) => left.includes(sentence))).toEqual([]);
  });

  it("is in its own language on every page, with its address", () => {
    for (const quote of parsed(page).querySelectorAll("blockquote")) {
      expect(quote.getAttribute("lang")).toBe("en");
      expect(quote.getAttribute("cite")).toBe(article?.url);
    }
  });

  it("has nothing of ours inside a quote", () => {
    expect(root.querySelectorAll("blockquote [data-note], blockquote details, blockquote button")).toHaveLength(0);
  });

  it("is named with its publisher and with what kind of publisher that is", () => {
    const byline = root.querySelector(".byline")?.textContent;
    expect(byline).toContain(article?.title);
    expect(byline).toContain(article?.publisher);
    expect(byline).toContain(article?.publisherKind[page.lang]);
  });
});
