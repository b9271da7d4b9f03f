import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read";
import { bodyOf, paragraphsOf } from "../../src/source/excerpt";
import { sentences } from "../../src/source/sentences";
import { paragraphs } from "./paragraphs.table";

const folder = fileURLToPath(new URL("../../content", import.meta.url));
const content = readContent(folder);

/** Every place in the data where a text stands in several languages. */
function textsIn(value: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const own: [string, Record<string, unknown>][] = "en" in value ? [[path, { ...value }]] : [];
  return own.concat(Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`)));
}

function geometryIds(file: string): string[] {
  const collection: { features: { id: string }[] } = JSON.parse(readFileSync(`${folder}/../public/geojson/${file}.geojson`, "utf8"));
  return collection.features.map(({ id }) => id);
}

describe("all content", () => {
  it("has nothing that an editor must put right", () => {
    expect(content.problems).toEqual([]);
  });

  it("says everything in English, Japanese and Russian", () => {
    const { features, relations, frames, mapLabels, articles, notes, glossary, about } = content;
    const incomplete = textsIn({ features, relations, frames, mapLabels, articles, notes, glossary, about }).filter(([, { ja, ru }]) => ja === undefined || ru === undefined);
    expect(incomplete.map(([path]) => path)).toEqual([]);
  });

  it("has the eight main features first, in the order of a reading", () => {
    const main = content.features.filter((feature) => feature.main).map(({ id }) => id);
    expect(main).toEqual(["four-islands", "iturup", "kunashir", "shikotan", "habomai", "nagato", "tokyo", "moscow"]);
    expect(content.features.slice(0, 8).map(({ id }) => id)).toEqual(main);
  });

  it("knows a feature for each shape and point of the map, and a shape or point for each feature", () => {
    const drawn = ["islands", "islets", "places"].flatMap(geometryIds);
    const known = content.features.map(({ id }) => id).filter((id) => id !== "four-islands");
    expect(drawn.toSorted()).toEqual(known.toSorted());
  });

  it("never lets Moscow look like a venue of December 2016", () => {
    const moscow = content.features.find(({ id }) => id === "moscow");
    const december = moscow?.roles.filter(({ dates }) => dates.some((date) => date.startsWith("2016")));
    expect(december?.map(({ text }) => text.en)).toEqual([expect.stringMatching(/^Not a venue/)]);
  });

  it("names no country for Crimea", () => {
    const labels = content.features.filter(({ id }) => id === "crimea" || id === "yalta").flatMap(({ names }) => Object.values(names).flatMap(({ forms }) => forms));
    expect(labels.join()).not.toMatch(/Russia|Ukraine|ロシア|ウクライナ|Росси|Украин/);
  });
});

describe("the article", () => {
  const text = readFileSync(`${folder}/sources/press-tv-2016-12-15.txt`, "utf8");
  const excerpts = content.excerpts.filter(({ article }) => article === "press-tv-2016-12-15");
  const whole = paragraphsOf(bodyOf(text, [12, 36]));

  it("is read as thirteen paragraphs, without the words of the site around it", () => {
    expect(whole.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(whole.map((paragraph) => paragraph.text).join("\n")).not.toMatch(/UNITED24|Iran Press TV|mailing list/);
  });

  it("is quoted in whole sentences, byte for byte, each at most once", () => {
    const known = whole.flatMap((paragraph) => sentences(paragraph.text).map(({ start, end }) => `${paragraph.number} ${paragraph.text.slice(start, end)}`));
    const quoted = excerpts.map(({ paragraph, before, exact, after }) => `${paragraph} ${before}${exact}${after}`);
    expect(known).toEqual(expect.arrayContaining(quoted));
    expect(new Set(quoted).size).toBe(quoted.length);
  });

  it("refers to what the hand-written table says, row by row", () => {
    const read = excerpts.map(({ paragraph, targets }) => ({ paragraph, features: targets.map(({ feature }) => feature).toSorted() }));
    expect(read).toEqual(paragraphs.map(({ paragraph, features }) => ({ paragraph, features: features.toSorted() })));
  });

  it.each(paragraphs.map((row, index) => ({ ...row, excerpt: excerpts[index] })))("marks “$quote”", ({ quote, excerpt }) => {
    expect(excerpt?.exact).toContain(quote);
  });
});
