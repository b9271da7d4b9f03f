import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read";
import type { Feature } from "../../src/content/schema";

const { features, excerpts, notes, about, glossary, locales } = readContent("content");
const four = ["iturup", "kunashir", "shikotan", "habomai"];

function feature(id: string): Feature {
  const found = features.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no feature ${id}`);
  return found;
}

/** The number a fact begins with. */
function population(id: string, date: string): number {
  const fact = feature(id).facts.find((one) => one.kind === "population" && one.date === date);
  return Number(/^[\d,]+/.exec(fact?.text.en ?? "")?.[0].replaceAll(",", "") ?? Number.NaN);
}

describe("facts of the four", () => {
  it.each(four)("%s: origin of the name, area, highest point, population, landing and 1956", (id) => {
    const kinds = feature(id).facts.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["origin", "area", "highest", "population", "landing", "declaration"]));
  });

  it.each([
    ["1945-08-15", four],
    ["2022-01-01", four.slice(0, 3)],
    ["2023-01-01", four.slice(0, 3)],
  ])("add up to the population of the group on %s", (date, ids) => {
    const sum = ids.reduce((total, id) => total + population(id, date), 0);
    expect(sum).toBe(population("four-islands", date));
  });

  it.each(four)("%s: has a published area of Japan’s survey and one of the Russian side", (id) => {
    const areas = feature(id).published.filter(({ measure }) => measure === "area");
    const said = areas.map(({ text }) => text.en).join();
    expect(said).toMatch(/Geospatial Information Authority of Japan/);
    expect(said).toMatch(/Russian-side/);
    expect(areas.every(({ why }) => why !== undefined)).toBe(true);
  });

  it("give what each side bases its case on, and both sides' readings of what followed", () => {
    const read = feature("four-islands").facts.filter(({ sides }) => sides !== undefined);
    expect(read.map(({ kind }) => kind)).toEqual(["basis", "departure", "pact", "landing", "decree", "declaration"]);
  });

  it("say who lived there before the borders", () => {
    expect(feature("four-islands").facts.find(({ kind }) => kind === "ainu")?.text.en).toMatch(/^Ainu lived here.*In 2005/);
  });
});

/** Written by hand from the article: what an editor would remark on, paragraph by paragraph. */
const remarked = [
  [1, "official visit"],
  [1, "a territorial dispute between the two countries"],
  [2, "Shinzo Abe's"],
  [2, "southwestern city Nagato"],
  [2, "four Moscow-controlled islands in the Pacific"],
  [3, "southern Kuril islands, which Japan calls the Northern Territories"],
  [4, "put an end the two countries'"],
  [4, "wartime hostilities"],
  [4, "seized by the ex-Soviet Union in the final year of World War II"],
  [5, "cites the San Francisco Peace Treaty of 1951"],
  [5, "which abolished Japan's sovereignty over the islands"],
  [6, "for the most part, focused on the territorial dispute"],
  [8, "Foreign Minister Sergei Lavrov"],
  [8, "a security agreement among their foreign and defense ministers"],
  [8, "Crimea separated from Ukraine and rejoined Russia in a 2014 referendum"],
  [11, "Kremlin economic aide Yuri Ushakov"],
  [11, "a statement about possible joint economic activity on the disputed islands on Friday"],
];

describe("notes", () => {
  it("stand at the words that they are about, as the article runs", () => {
    const own = notes.filter(({ article }) => article === "press-tv-2016-12-15");
    const marked = own.flatMap(({ at }) => {
      const excerpt = excerpts.find(({ id }) => id === at?.excerpt);
      return excerpt === undefined ? [] : [[excerpt.paragraph, `${excerpt.before}${excerpt.exact}${excerpt.after}`.slice(at?.start, at?.end)]];
    });
    expect(marked).toEqual(remarked);
  });

  it("on the whole article come first", () => {
    expect(notes.filter(({ at }) => at === undefined)).toEqual(notes.slice(0, 2));
    expect(notes[0]?.text.en).toMatch(/^Press TV is .* GlobalSecurity\.org republished/);
  });

  it("let both sides speak where they differ", () => {
    expect(notes.filter(({ sides }) => sides !== undefined).map(({ id }) => id)).toEqual(["p1-dispute-denied", "p4-seized", "p5-abolished", "p6-what-was-discussed"]);
  });
});

describe("the glossary", () => {
  it("pairs the two names of the islands, each language in its own order", () => {
    const [first] = glossary;
    expect(locales.map(({ language }) => first?.terms[language.tag])).toEqual([
      "Northern Territories / Southern Kurils",
      "北方領土／南クリル諸島",
      "Южные Курилы / Северные территории",
    ]);
  });

  it("has an id once", () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });
});

describe("how the map is drawn", () => {
  const fit: { files: Record<string, { islands: Record<string, { iou: number }> }> } = JSON.parse(readFileSync("scripts/geodata/fit.json", "utf8"));

  it.each(locales.map(({ language }) => language.tag))("%s: says how well the coasts fit, as it was measured", (language) => {
    const measured = four.map((id) => ((fit.files["islands.geojson"]?.islands[id]?.iou ?? 0) * 100).toFixed(2));
    const coast = about.sections.find(({ id }) => id === "coast")?.paragraphs[0]?.text[language] ?? "";
    const said = Array.from(coast.matchAll(/(\d+)[.,](\d\d) ?[%％]/g), ([, whole, rest]) => `${whole}.${rest}`);
    expect(said).toEqual(measured);
  });
});
