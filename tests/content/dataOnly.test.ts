import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedCopy } from "./brokenCopy";

/** Made up, and says so. */
const text = "A made-up headline\n\n1 January 2017\n\nA made-up report says that boats sailed to Shikotan. They came back.\n\nThe islands were quiet.\n";

const record = {
  id: "made-up",
  file: "made-up.txt",
  sha256: createHash("sha256").update(text).digest("hex"),
  title: "A made-up headline",
  publisher: "Nobody",
  publisherKind: { en: "made up for a test" },
  sources: ["BBCP"],
  republisher: "Nobody",
  url: "https://example.org/made-up",
  published: "2017-01-01",
  language: "en",
  lines: { headline: 1, dateline: 3, body: [5, 7], chrome: [] },
};

const annotation = (id: string, exact: string, feature: string): object => ({
  id,
  type: "Annotation",
  motivation: "linking",
  target: { source: "made-up", selector: { type: "TextQuoteSelector", exact } },
  body: [{ type: "SpecificResource", source: feature, purpose: "linking", relation: "place-mentioned" }],
});

const annotations = [annotation("quiet-islands", "The islands", "four-islands"), annotation("boats-to-shikotan", "boats sailed to Shikotan", "shikotan")];

describe("with data files alone", () => {
  it("another article appears, behind the older one, and may name an island where its words do", () => {
    const { excerpts, articles, problems } = changedCopy((folder) => {
      writeFileSync(join(folder, "sources/made-up.txt"), text);
      writeFileSync(join(folder, "sources/made-up.json"), JSON.stringify(record));
      writeFileSync(join(folder, "annotations/made-up.json"), JSON.stringify({ "@context": "http://www.w3.org/ns/anno.jsonld", annotations }));
    });
    expect(problems).toEqual([]);
    expect(articles.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([["press-tv-2016-12-15", 13], ["made-up", 2]]);
    expect(excerpts.slice(-2).map(({ id, paragraph, after }) => [id, paragraph, after])).toEqual([["boats-to-shikotan", 1, "."], ["quiet-islands", 2, " were quiet."]]);
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
