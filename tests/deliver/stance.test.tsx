import { describe, expect, it } from "vitest";
import { areasOf, partiesOf, stanceLine } from "../../src/deliver/stance";
import { FOUR } from "../../src/time/areas";
import { pages, parsed } from "./pages";
import { editionIn, LANGUAGES, site } from "./site";

const feature = (id: string) => {
  const found = site.content.features.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no feature ${id}`);
  return found;
};

describe("a feature's areas in the table of administration", () => {
  it.each([
    ["iturup", ["iturup"]],
    ["habomai", ["habomai"]],
    ["signalny", ["habomai"]],
    ["four-islands", FOUR],
    ["yuzhno-kurilsk", []],
    ["tokyo", []],
  ])("%s: %j", (id, areas) => {
    expect(areasOf(site.content, feature(id))).toEqual(areas);
  });

  it("give the parties of its card, and none where it lies elsewhere", () => {
    expect(["four-islands", "habomai", "moscow"].map((id) => partiesOf(site.content, feature(id)))).toEqual([
      { administrator: "russia", claimant: "japan" },
      { administrator: "russia", claimant: "japan" },
      undefined,
    ]);
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const today = stanceLine(editionIn(lang));

  it("the line of a date is made from the table", () => {
    const past = ["1855-01-31", "1900", "1950", "1960"].map((date) => stanceLine(editionIn(lang), date));
    expect(new Set([...past, today]).size).toBe(5);
  });

  it("the line of today stands in the legend, and in the description of the page", () => {
    const page = pages.find((one) => one.lang === lang && one.about === undefined && one.name !== "four-islands.html");
    if (page === undefined) throw new Error(`there is no page in ${lang}`);
    const root = parsed(page);
    expect(root.querySelector(".legend")?.textContent).toContain(today);
    expect(root.querySelector("meta[name=description]")?.getAttribute("content")).toContain(today);
  });
});
