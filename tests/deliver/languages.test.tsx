import { describe, expect, it } from "vitest";
import { pages, parsed, textPages } from "./pages";
import { site } from "./site";

/** Three words in Latin letters in a row. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}'’.-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}'’.-]*){2}/u;

/** The article's words that a note quotes within a sentence of its own. */
const QUOTED = ["put an end to"];
const withoutQuoted = (text: string): string => QUOTED.reduce((rest, words) => rest.replaceAll(words, "…"), text);

/** The texts of a page that are in its own language, as their marking says. */
function ownTexts(root: Document): string[] {
  const walker = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  const own = root.documentElement.lang;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("script, style") !== null) continue;
    if (parent.closest("[lang]")?.getAttribute("lang") === own) texts.push(node.textContent ?? "");
  }
  return texts;
}

describe.each([...pages, ...textPages].filter(({ lang }) => lang !== "en"))("the page $name", (page) => {
  it("says nothing in three Latin words that is not marked as another language's", () => {
    const texts = ownTexts(parsed(page));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => LATIN.test(withoutQuoted(text)))).toEqual([]);
  });
});

describe.each(["ja", "ru"])("our translation of the excerpts into %s", (lang) => {
  const page = pages.find(({ name }) => name === `${lang}/index.html`);
  if (page === undefined) throw new Error(`there is no page in ${lang}`);
  const root = parsed(page);
  const translation = site.content.translations.find(({ language }) => language === lang);

  it("is there for each, shut, beside the article's words and never among them", () => {
    for (const { id } of site.content.excerpts) {
      const quote = root.querySelector(`[data-quote="${id}"]`);
      const details = quote?.parentElement?.querySelector("details[data-translation]");
      expect(details?.querySelector("p")?.textContent).toBe(translation?.excerpts[id]);
      expect(details?.hasAttribute("open")).toBe(false);
      expect(details?.closest("blockquote, [lang=en]")).toBeNull();
      expect(quote?.querySelector("details")).toBeNull();
    }
  });

  it("is said to be ours, and read by no native speaker", () => {
    expect(translation?.review).toBe("none");
    const words = { ja: "編集部による訳（母語話者による確認なし）", ru: "Наш перевод (носителем языка не проверен)" }[lang];
    expect(root.querySelector("[data-translation] summary")?.textContent).toBe(words);
  });
});

it("the page on how the map is drawn lists for reviewers what no native speaker has read, from the data", () => {
  const about = textPages.filter(({ text }) => text === "about");
  expect(about).toHaveLength(3);
  for (const page of about) {
    const items = [...parsed(page).querySelectorAll("#about-unreviewed li")].map(({ textContent }) => textContent);
    const wanted = site.content.locales.filter(({ language }) => language.review === "none").map(({ language }) => language);
    expect(items).toHaveLength(wanted.length);
    for (const [index, { tag, name }] of wanted.entries()) {
      expect(items[index]).toContain(`${name}: content/locales/${tag}.json`);
      expect(items[index]).toContain(`content/translations/${tag}.json`);
    }
  }
});

it("the page in the article's language has no translation", () => {
  const english = pages.find(({ name }) => name === "index.html");
  expect(english?.html).not.toContain("data-translation");
});
