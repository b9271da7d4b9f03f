import { describe, expect, it } from "vitest";
import { pagesOf } from "../../src/deliver/pages";
import { contentWith, instead } from "../content/brokenCopy";
import { site } from "./site";

const content = contentWith(
  "annotations/press-tv-2016-12-15.json",
  instead('"exact": "southern Kuril islands, which', '"exact": "southern Kuril islandz, which'),
);
const pages = pagesOf({ ...site, content }, () => ({ script: "main.js", styles: "main.css", preloads: [] }));
const pageAt = (path: string) => new DOMParser().parseFromString(pages.find((page) => page.path === path)?.html ?? "", "text/html");

describe("an excerpt that no longer anchors", () => {
  it.each([
    ["index.html", /was not found in the article/],
    ["ja/index.html", /[\u3040-\u30ff]/],
    ["ru/index.html", /[а-я]{4}/],
  ])("is named to the reader of %s, and left out; the rest is there", (path, words) => {
    const page = pageAt(path);
    const notice = page.querySelector("[data-notice=anchor]");
    expect(notice?.getAttribute("role")).toBe("status");
    expect(notice?.textContent).toContain("p3-northern-territories");
    expect(notice?.textContent).toMatch(words);
    expect(page.querySelector("[data-quote=p3-northern-territories]")).toBeNull();
    expect(page.querySelectorAll("[data-quote]")).toHaveLength(site.content.excerpts.length - 1);
    expect(page.querySelectorAll("[data-card]")).toHaveLength(site.content.features.length);
  });

  it("is not spoken of where all anchor", () => {
    expect(site.content.lost).toEqual([]);
  });
});
