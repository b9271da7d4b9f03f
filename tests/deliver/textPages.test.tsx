import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/i18n/format";
import { pages, parsed, textPages } from "./pages";
import { editionIn, site } from "./site";

const delivered = new Map([...pages, ...textPages].filter(({ about }) => about === undefined).map((page) => [page.name, parsed(page)]));

/** What a link of a page leads to: the page, and the element where it names one; a date is the map's. */
function targetOf(page: string, href: string): { root: Document | undefined; element: Element | null | undefined } {
  const [file = "", id] = href.split("#");
  const path = new URL(file, `https://x.test/${page}`).pathname.slice(1);
  const root = delivered.get(path);
  // a view, a date or a step of a lesson is the script's; the check of `content/` reads the steps
  if (id !== undefined && /^(date|view)=|&frame=/.test(id)) return { root, element: root?.querySelector("[data-map]") };
  return { root, element: id === undefined ? root?.body : root?.getElementById(id) };
}

describe.each(textPages)("the page $name", (page) => {
  const root = parsed(page);

  it("is in its language, under one heading", () => {
    expect(root.documentElement.getAttribute("lang")).toBe(page.lang);
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(root.title).toContain(root.querySelector("h1")?.textContent);
    expect(root.querySelectorAll("main")).toHaveLength(1);
  });

  it("begins with a way past its head", () => {
    const first = root.body.querySelector("a");
    expect(first?.className).toBe("skip");
    expect(root.getElementById(first?.getAttribute("href")?.slice(1) ?? "")?.tagName).toBe("MAIN");
  });

  it("leads back to the map of its language, to the same page in the others, and to its neighbours", () => {
    const back = root.querySelector(".back a")?.getAttribute("href") ?? "";
    expect(targetOf(page.name, back).root?.querySelector("[data-map]")).not.toBeNull();
    expect(targetOf(page.name, back).root?.documentElement.lang).toBe(page.lang);
    for (const link of root.querySelectorAll("[data-language], link[rel=alternate]")) {
      const other = targetOf(page.name, link.getAttribute("href") ?? "").root;
      expect(other?.documentElement.lang).toBe(link.getAttribute("hreflang"));
      expect(other?.documentElement.dataset.view).toBe(page.text);
    }
    const neighbours = [...root.querySelectorAll("footer [data-page]")];
    expect(neighbours.map((link) => link.getAttribute("data-page"))).toEqual(["sources", "about", "glossary", "table", "dates", "stories"]);
    for (const link of neighbours) {
      const other = targetOf(page.name, link.getAttribute("href") ?? "").root;
      expect(other?.documentElement.dataset.view).toBe(link.getAttribute("data-page"));
      expect(link.getAttribute("aria-current")).toBe(link.getAttribute("data-page") === page.text ? "page" : null);
    }
  });

  it("has something behind every link of its own site, and each id once", () => {
    const links = [...root.querySelectorAll("a[href]")].flatMap((link) => link.getAttribute("href") ?? []);
    const own = links.filter((href) => !/^https?:/.test(href));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((href) => targetOf(page.name, href).element == null)).toEqual([]);
    const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has no style attribute, no handler, no inline script and no map to load", () => {
    for (const element of root.querySelectorAll("*")) {
      expect(element.getAttributeNames().filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    }
    expect([...root.scripts].map(({ src }) => src !== "")).toEqual([true]);
    expect(root.querySelectorAll("[data-map], #page-data, link[rel=modulepreload]")).toHaveLength(0);
  });
});

describe.each(["en", "ja", "ru"])("in %s", (lang) => {
  const folder = lang === "en" ? "" : `${lang}/`;
  const pageOf = (text: string) => delivered.get(`${folder}${text}/index.html`);
  const edition = editionIn(lang);

  it("the glossary has every term in every language, the page's own first", () => {
    const entries = [...(pageOf("glossary")?.querySelectorAll(".glossary-list > div") ?? [])];
    expect(entries).toHaveLength(site.content.glossary.length);
    for (const [index, { id, terms, note }] of site.content.glossary.entries()) {
      const entry = entries[index];
      expect(entry?.id).toBe(`term-${id}`);
      expect(entry?.querySelector(".term")?.textContent).toBe(terms[lang] ?? terms.en);
      for (const term of Object.values(terms)) expect(entry?.querySelector("dt")?.textContent).toContain(term);
      expect(entry?.querySelector("dd")?.textContent ?? "").toContain(note?.[lang] ?? note?.en ?? "");
    }
  });

  it("how the map is drawn is told section by section, and what was put right", () => {
    const about = pageOf("about");
    for (const { id, title, paragraphs } of site.content.about.sections) {
      const section = about?.getElementById(`about-${id}`);
      expect(section?.querySelector("h2")?.textContent).toBe(title[lang] ?? title.en);
      expect(section?.querySelectorAll("p")).toHaveLength(paragraphs.length);
    }
    expect(about?.getElementById("about-corrections")).not.toBeNull();
  });

  it("the table has a row for every feature: names in all languages, kind, figures, who administers and who claims", () => {
    const table = pageOf("table");
    expect(table?.querySelectorAll("[data-row]")).toHaveLength(site.content.features.length);
    for (const feature of site.content.features) {
      const text = table?.querySelector(`[data-row="${feature.id}"]`)?.textContent ?? "";
      for (const names of Object.values(feature.names)) expect(text).toContain(names.forms[0]);
      for (const { text: words } of feature.roles) expect(text).toContain(words[lang] ?? words.en);
    }
    const row = (id: string) => [...(table?.querySelectorAll(`[data-row=${id}] td`) ?? [])].map(({ textContent }) => textContent);
    for (const id of ["iturup", "tanfilyeva", "malokurilskoye"]) {
      expect(row(id).slice(-3, -1)).toEqual([edition.locale.messages["party.russia"], edition.locale.messages["party.japan"]]);
    }
    for (const id of ["tokyo", "crimea", "nemuro"]) expect(row(id).slice(-3, -1)).toEqual(["–", "–"]);
  });

  it("the table writes figures as the language does, and keeps them as numbers for sorting", () => {
    const cell = pageOf("table")?.querySelector("[data-row=kunashir] .figure");
    const value = Number(cell?.getAttribute("data-value"));
    expect(value).toBeGreaterThan(1400);
    expect(cell?.textContent).toContain(formatNumber(lang, Math.round(value)));
  });
});

describe("the one file", () => {
  const root = delivered.get("four-islands.html");

  it("has the pages of words as sections, under names that the address knows", () => {
    const sections = [...(root?.querySelectorAll("section[data-page]") ?? [])];
    expect(sections.map(({ id }) => id)).toEqual([
      "view=sources",
      "view=about",
      "view=glossary",
      "view=table",
      "view=dates",
      "view=stories",
    ]);
    for (const section of sections) expect(root?.querySelector(`footer a[href="#${section.id}"]`)).not.toBeNull();
    expect(root?.querySelectorAll("h1")).toHaveLength(1);
  });

  it("says nothing of the cards a second time in its table", () => {
    const cells = [...(root?.querySelectorAll(".roles-cell") ?? [])].map(({ textContent }) => textContent).join();
    for (const { text } of site.content.features.flatMap(({ roles }) => roles)) expect(cells).not.toContain(text.en);
  });
});
