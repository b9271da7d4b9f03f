import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/data";
import { contentStyles, oneFileOf, pagesOf } from "../../src/deliver/pages";
import { mark } from "../../src/reading/mark";
import { decode } from "../../src/view/address";
import { changedCopy } from "../content/brokenCopy";
import { addSecondArticle } from "../fixtures/secondArticle";
import { site } from "./site";

const content = changedCopy(addSecondArticle);
const both = { ...site, content };
const ASSETS = { script: "main.js", styles: "main.css", preloads: [] };
const pages = [
  ...pagesOf(both, () => ASSETS),
  { path: "four-islands.html", html: oneFileOf(both, { script: "", styles: "", policy: "", data: [] }) },
];
const pageAt = (path: string) => new DOMParser().parseFromString(pages.find((page) => page.path === path)?.html ?? "", "text/html");
const text = readFileSync("tests/fixtures/second-article/sources/made-up-2017-01-01.txt", "utf8");
const IDS = ["p1-boats", "p2-quiet-islands", "p3-no-comment"];

describe("with a second article in the content, and no code touched", () => {
  it("an editor has nothing to put right", () => {
    expect(content.problems).toEqual([]);
  });

  describe.each([
    ["index.html", "In the articles", "a newspaper made up for a test"],
    ["ja/index.html", "記事の中で", "テストのための架空の新聞"],
    ["ru/index.html", "В статьях", "газета, выдуманная для теста"],
    ["four-islands.html", "In the articles", "a newspaper made up for a test"],
  ])("%s", (path, title, kind) => {
    const page = pageAt(path);
    const article = page.querySelector("[data-article=made-up-2017-01-01]");

    it("has it under its own name, behind the first", () => {
      expect(page.querySelector("#article-title")?.textContent).toBe(title);
      expect([...page.querySelectorAll("[data-article]")].map((one) => one.getAttribute("data-article"))).toEqual([
        "press-tv-2016-12-15",
        "made-up-2017-01-01",
      ]);
      const byline = article?.querySelector(".byline")?.textContent;
      for (const words of ["A made-up headline about a harbour", "The Made-up Times", kind, "2017"]) expect(byline).toContain(words);
    });

    it("has its excerpts in its own words, with what is marked, and its note", () => {
      const quotes = [...(article?.querySelectorAll("blockquote") ?? [])];
      expect(quotes.map((quote) => quote.getAttribute("data-quote"))).toEqual(IDS);
      for (const quote of quotes) expect(text).toContain(quote.textContent);
      expect(quotes.map((quote) => quote.querySelector("mark")?.textContent)).toEqual([
        "boats sailed from Nemuro to Shikotan",
        "The islands",
        "Moscow or Tokyo",
      ]);
      expect(article?.querySelector("[data-note=p2-made-up]")).not.toBeNull();
      expect(article?.querySelector("[data-noted=p2-made-up]")?.textContent).toBe("said a made-up spokesman");
    });

    it("finds its excerpts by their address", () => {
      const { known } = readPage(page);
      for (const id of IDS) {
        expect(page.getElementById(`quote=${id}`)?.tagName).toBe("BLOCKQUOTE");
        expect(page.querySelector(`[data-permalink=${id}]`)?.getAttribute("href")).toBe(`#quote=${id}`);
        const { view, problems } = decode({ hash: `#quote=${id}` }, known);
        expect([view.quote, problems]).toEqual([id, []]);
      }
      expect(decode({ hash: "#quote=p1-boats" }, known).view.feature).toBe("nemuro");
    });

    it("leaves the first as it was", () => {
      const first = [...page.querySelectorAll("[data-article=press-tv-2016-12-15] blockquote")];
      expect(first.map((quote) => quote.getAttribute("data-quote"))).toEqual(
        site.content.excerpts.filter(({ article: own }) => own === "press-tv-2016-12-15").map(({ id }) => id),
      );
    });

    it("shows of a choice the articles that speak of it", () => {
      const shown = () => [...page.querySelectorAll("[data-article]:not([data-off])")].map((one) => one.getAttribute("data-article"));
      mark(page, { feature: "nemuro", circle: ["nemuro"], lit: [], inOrder: false });
      expect(shown()).toEqual(["made-up-2017-01-01"]);
      mark(page, { feature: "crimea", circle: ["crimea"], lit: [], inOrder: false });
      expect(shown()).toEqual(["press-tv-2016-12-15"]);
      mark(page, { circle: [], lit: [], inOrder: true });
      expect(shown()).toHaveLength(2);
    });
  });

  it("an island that it names is no longer said to be named nowhere", () => {
    const before = site.content.features.find(({ id }) => id === "shikotan");
    expect(before).toBeDefined();
    const page = pageAt("index.html");
    for (const id of ["shikotan", "four-islands"]) expect(page.querySelector(`[data-card=${id}] .article-note`)).toBeNull();
    expect(page.querySelector("[data-card=iturup] .article-note")?.textContent).toBe("The articles name only the whole group.");
    expect(page.querySelector("[data-card=sochi] .article-note")?.textContent).toBe("Not mentioned in the articles.");
  });

  it("its excerpts open their cards without a script too", () => {
    expect(contentStyles(both)).toContain('[id="quote=p1-boats"]:target) [data-card="nemuro"]');
  });

  it("the page of a feature has of it what speaks of the feature", () => {
    const page = pageAt("f/shikotan/index.html");
    expect([...page.querySelectorAll("[data-article]:not([data-off])")]).toHaveLength(2);
    const off = (id: string) => page.querySelector(`[data-quote=${id}]`)?.closest(".excerpt")?.hasAttribute("data-off");
    expect(IDS.map(off)).toEqual([false, false, true]);
  });
});
