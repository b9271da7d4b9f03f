import { beforeEach, describe, expect, it } from "vitest";
import { markLayers } from "../../src/reading/markLayers";
import { pages, parsed } from "../deliver/pages";

const page = pages.find(({ name }) => name === "index.html");
let root: Document;
beforeEach(() => {
  root = parsed(page ?? { name: "", lang: "", root: "", html: "" });
});
const shownIn = (selector: string, name: string) =>
  [...root.querySelectorAll(selector)]
    .filter((element) => element.closest("[display=none], [hidden]") === null)
    .map((element) => element.getAttribute(name));

describe("the delivered page", () => {
  it("shows the lines of today with their names, and nobody's way of drawing", () => {
    expect(shownIn(".picture [data-line]", "data-line")).toEqual(["median", "line-1855"]);
    expect(shownIn(".picture .label.line", "data-label")).toEqual(["median", "line-1855"]);
    expect(shownIn("[data-convention]", "data-convention")).toEqual([]);
    expect(shownIn("[data-of-lines]", "data-of-lines")).toEqual([""]);
  });

  it("shows the lines that the address asks for, each with its name", () => {
    markLayers(root, { lines: ["median", "parallel-50"], convention: undefined, names: true });
    expect(shownIn(".picture [data-line]", "data-line")).toEqual(["median", "parallel-50"]);
    expect(shownIn(".picture .label.line", "data-label")).toEqual(["median"]);
    markLayers(root, { lines: ["median", "line-1855"], convention: undefined, names: true });
    expect(shownIn(".picture [data-line]", "data-line")).toEqual(["median", "line-1855"]);
  });

  it.each(["japan", "russia"])(
    "says what %s’s way of drawing is: in the legend its name, above the text its rule and sources",
    (convention) => {
      markLayers(root, { lines: [], convention, names: true });
      expect(shownIn(".legend [data-convention]", "data-convention")).toEqual([convention]);
      expect(shownIn("section[data-convention]", "data-convention")).toEqual([convention]);
      const words = root.querySelector(`section[data-convention=${convention}]`);
      expect(words?.querySelectorAll("[data-source]").length).toBeGreaterThan(0);
      expect(words?.textContent).toMatch(/It leaves out that .*no source of this map shows/);
      expect(words?.compareDocumentPosition(root.querySelector(".entries") as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(shownIn("[data-of-lines]", "data-of-lines")).toEqual([]);
    },
  );

  it("says no names where these are switched off", () => {
    markLayers(root, { lines: ["median"], convention: undefined, names: false });
    expect(shownIn(".picture [data-label]", "data-label")).toEqual([]);
    markLayers(root, { lines: ["median"], convention: undefined, names: true });
    expect(shownIn(".picture [data-label]", "data-label")).toContain("iturup");
  });
});
