import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyOf, paragraphsOf } from "../../src/source/excerpt";
import { sentences } from "../../src/source/sentences";
import { pages, parsed } from "./pages";
import { site } from "./site";

/** Every article with its own words, whole and in sentences. */
const articles = site.content.articles.map((article) => {
  const body = bodyOf(readFileSync(`content/sources/${article.file}`, "utf8"), article.lines.body);
  return { article, body, all: paragraphsOf(body).flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))) };
});
const articleSentences = articles.flatMap(({ all }) => all);

describe.each(pages)("the articles on the page $name", (page) => {
  const root = parsed(page);
  const quotes = [...root.querySelectorAll("blockquote[data-quote]")];
  const quotesOf = (id: string) => [...root.querySelectorAll(`[data-article="${id}"] blockquote[data-quote]`)];

  it("have every excerpt, in their own order", () => {
    expect(quotes.map((quote) => quote.getAttribute("data-quote"))).toEqual(site.content.excerpts.map(({ id }) => id));
  });

  it("are quoted by the letter: every quote stands so in its article", () => {
    expect(quotes.length).toBeGreaterThan(12);
    const misquoted = articles.flatMap(({ article, body }) => quotesOf(article.id).filter((quote) => !body.includes(quote.textContent)));
    expect(misquoted.map(({ textContent }) => textContent)).toEqual([]);
  });

  it("have what each annotation means, and nothing more, in <mark>", () => {
    const marked = quotes.map((quote) => [...quote.querySelectorAll("mark")].map((mark) => mark.textContent));
    expect(marked).toEqual(site.content.excerpts.map(({ exact }) => [exact]));
  });

  it("are quoted in whole sentences, without a sign for something left out", () => {
    for (const { article, all } of articles) {
      const cut = quotesOf(article.id).filter(
        ({ textContent }) =>
          !all.some((sentence) => textContent.startsWith(sentence)) || !all.some((sentence) => textContent.endsWith(sentence)),
      );
      expect(cut.map(({ textContent }) => textContent)).toEqual([]);
    }
    for (const quote of quotes) expect(quote.textContent).not.toMatch(/…|\.\.\.|\[/);
  });

  it("say no sentence twice, and none outside the quotes", () => {
    const text = root.documentElement.textContent;
    const often = articleSentences.map((sentence) => [sentence, text.split(sentence).length - 1] as const).filter(([, times]) => times > 1);
    expect(often).toEqual([]);
    for (const quote of quotes) quote.remove();
    const left = root.documentElement.textContent;
    expect(articleSentences.filter((sentence) => left.includes(sentence))).toEqual([]);
  });

  it("are in their own language on every page, with their address", () => {
    const whole = parsed(page);
    for (const { article } of articles) {
      const own = [...whole.querySelectorAll(`[data-article="${article.id}"] blockquote`)];
      expect(new Set(own.map((quote) => quote.getAttribute("lang")))).toEqual(new Set([article.language]));
      expect(new Set(own.map((quote) => quote.getAttribute("cite")))).toEqual(new Set([article.url]));
    }
  });

  it("have nothing of ours inside a quote", () => {
    expect(root.querySelectorAll("blockquote [data-note], blockquote details, blockquote button")).toHaveLength(0);
  });

  it("are named with their publisher and with what kind of publisher that is", () => {
    for (const { article } of articles) {
      const byline = root.querySelector(`[data-article="${article.id}"] .byline`)?.textContent;
      expect(byline).toContain(article.title);
      expect(byline).toContain(article.publisher);
      expect(byline).toContain(article.publisherKind[page.lang]);
    }
  });
});
