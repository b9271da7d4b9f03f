import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addSecondArticle } from "../fixtures/secondArticle";
import { changedCopy } from "./brokenCopy";

describe("with data files alone", () => {
  it("another article appears, behind the older one, and may name an island where its words do", () => {
    const { excerpts, articles, notes, problems } = changedCopy(addSecondArticle);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([["press-tv-2016-12-15", 13], ["made-up-2017-01-01", 3]]);
    expect(excerpts.slice(-3).map(({ id, paragraph }) => [id, paragraph])).toEqual([["p1-boats", 1], ["p2-quiet-islands", 2], ["p3-no-comment", 3]]);
    expect(notes.at(-1)).toMatchObject({ id: "p2-made-up", article: "made-up-2017-01-01" });
  });

  it("another language appears, with its own plural forms", () => {
    const { locales, problems } = changedCopy((folder) => {
      const english: { messages: object } = JSON.parse(readFileSync(join(folder, "locales/en.json"), "utf8"));
      const language = { tag: "de", name: "Deutsch", dir: "ltr", review: "none" };
      writeFileSync(join(folder, "locales/de.json"), JSON.stringify({ ...english, language }));
    });
    expect(problems).toEqual([]);
    expect(locales.map(({ language }) => language.tag)).toEqual(["en", "de", "ja", "ru"]);
  });
});
