import { describe, expect, it } from "vitest";
import { contentStyles } from "../../src/deliver/pages";
import { pageIn, parsed } from "./pages";
import { site } from "./site";

const styles = contentStyles(site);
const inside = /^(.*)\n@media \(scripting:none\)/s.exec(styles)?.[1] ?? "";
const rules = [...inside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", declarations = ""]) => ({
  selector: selector.trim(),
  declarations,
}));

/** The rules that wait for an id to be opened by a link, without that condition: the condition ends with the last `:target)`. */
const holding = (id: string) =>
  rules
    .filter(({ selector }) => selector.includes(`[id="${id}"]`))
    .map(({ selector, declarations }) => ({
      selector: selector
        .slice(selector.lastIndexOf(":target)") + ":target)".length)
        .replace(/^~/, "")
        .trim(),
      declarations,
    }));

describe("without a script", () => {
  const root = parsed(pageIn("en"));

  it("every rule holds only until the live map answers", () => {
    expect(rules.length).toBeGreaterThan(site.content.excerpts.length);
    for (const { selector } of rules) expect(selector).toMatch(/^html\[data-state=static\]/);
  });

  it.each(site.content.excerpts)("the quote $id opens the card of the first feature that it refers to", ({ id, targets }) => {
    expect(holding(`quote=${id}`)).toContainEqual({ selector: `[data-card="${targets[0]?.feature}"]`, declarations: "display:block" });
  });

  it.each(site.content.features)("the feature $id leaves the excerpts that speak of it or of its group", ({ id, memberOf }) => {
    const hidden = holding(`feature=${id}`).find(({ declarations }) => declarations === "display:none");
    const left = [...root.querySelectorAll("[data-about]")].filter((excerpt) => hidden === undefined || !excerpt.matches(hidden.selector));
    const group = site.content.features.find((feature) => feature.id === memberOf);
    const circle = [id, memberOf, group?.memberOf];
    const wanted = site.content.excerpts.filter(({ targets }) => targets.some(({ feature }) => circle.includes(feature)));
    expect(left.map((excerpt) => excerpt.querySelector("blockquote")?.getAttribute("data-quote"))).toEqual(
      wanted.map((excerpt) => excerpt.id),
    );
  });

  it("every id that a rule waits for is in the page", () => {
    const waited = [...styles.matchAll(/\[id="([^"]+)"\]/g)].map(([, id = ""]) => id);
    expect(waited.length).toBeGreaterThan(rules.length);
    expect(waited.filter((id) => root.getElementById(id) === null)).toEqual([]);
  });
});
