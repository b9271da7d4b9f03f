import { describe, expect, it } from "vitest";
import { sourceNumbers } from "../../src/deliver/sources";
import { pages, parsed, textPages } from "./pages";
import { editionIn, site } from "./site";
import { inLanguage } from "../../src/i18n/inLanguage";
import { message } from "../../src/i18n/message";

const { bibliography } = site.content;
const numbers = sourceNumbers(site.content);
const marksIn = (root: ParentNode) => [...root.querySelectorAll<HTMLAnchorElement>("a[data-source]")];
const delivered = new Map<string, Document>();
function pageAt(name: string): Document {
  const page = [...pages, ...textPages].find((one) => one.name === name);
  const root = delivered.get(name) ?? parsed(page ?? { name, lang: "", root: "", html: "" });
  delivered.set(name, root);
  return root;
}

describe("the numbers of the sources", () => {
  it("are given once each, from 1, in the order in which the pages use them", () => {
    expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, index) => index + 1));
    expect(new Set(numbers.keys())).toEqual(new Set(Object.keys(bibliography)));
    // how each side draws it is not shown until it is asked for
    const first = marksIn(pageAt("index.html")).find((mark) => mark.closest("[hidden]") === null);
    expect(first?.textContent).toBe("1");
  });
});

describe.each(pages.filter(({ about }) => about === undefined || about === "shikotan"))("the statements of the page $name", (page) => {
  const root = parsed(page);
  const oneFile = page.name === "four-islands.html";
  const list = oneFile ? root : pageAt(page.lang === "en" ? "sources/index.html" : `${page.lang}/sources/index.html`);

  it("have each at least one source behind them", () => {
    const statements = [
      ".stance dd",
      ".facts dd > p:not(.links)",
      ".facts details.readings > ul > li",
      ".roles > li",
      "[data-note]",
      ".byline > p",
    ].flatMap((selector) => [...root.querySelectorAll(selector)]);
    expect(statements.length).toBeGreaterThan(100);
    expect(statements.filter((statement) => marksIn(statement).length === 0).map(({ textContent }) => textContent)).toEqual([]);
  });

  it("lead from each number to the entry of that number, in the page's language", () => {
    const { locale } = editionIn(page.lang);
    const home = oneFile ? "" : `${page.about === undefined ? "" : "../../"}sources/index.html`;
    for (const mark of marksIn(root)) {
      const id = mark.dataset.source ?? "";
      const entry = list.getElementById(id);
      expect(mark.getAttribute("href")).toBe(`${home}#${id}`);
      expect(entry?.matches(".source-list > li")).toBe(true);
      expect([...(entry?.parentElement?.children ?? [])].findIndex((one) => one === entry) + 1).toBe(Number(mark.textContent));
      expect(mark.getAttribute("aria-label")).toBe(message(locale, "source.number", { number: Number(mark.textContent) }));
    }
  });

  it("say in words where their sources bear them only in part", () => {
    const doubtful = [...root.querySelectorAll("[data-confidence]")];
    expect(doubtful.length).toBeGreaterThan(5);
    for (const one of doubtful)
      expect(one.querySelector(".doubt")?.textContent).toBe(editionIn(page.lang).locale.messages["confidence.medium"]);
  });
});

describe.each(["sources/index.html", "ja/sources/index.html", "ru/sources/index.html", "four-islands.html"])(
  "the list of sources in %s",
  (name) => {
    const root = pageAt(name);
    const entries = [...root.querySelectorAll(".source-list > li")];

    it("has every source once, with title, address, kind, and what is known of publisher and date", () => {
      expect(entries.map(({ id }) => id)).toEqual([...numbers.keys()]);
      for (const entry of entries) {
        const source = bibliography[entry.id];
        const link = entry.querySelector(".source-title a");
        expect(link?.textContent).toBe(source?.title);
        expect(link?.getAttribute("href")).toBe(source?.url);
        expect(link?.getAttribute("rel")).toBe("noreferrer");
        const said = [...entry.querySelectorAll("dd")].map(({ textContent }) => textContent);
        expect(said).toContain(inLanguage(site.content.sourceKinds[source?.kind ?? ""] ?? { en: "" }, root.documentElement.lang).said);
        expect(said.join()).toContain(source?.publisher ?? "");
        expect(said.join()).toContain(source?.date?.slice(0, 4) ?? "");
      }
    });

    it("says of each where it is used, and leads there", () => {
      const home = name === "four-islands.html" ? "" : "../";
      for (const entry of entries) {
        const links = [...entry.querySelectorAll(".uses a")].map((link) => link.getAttribute("href") ?? "");
        expect([entry.id, links.length > 0]).toEqual([entry.id, true]);
        for (const href of links) {
          const [file = "", id = ""] = href.split("#");
          const folder = name.replace(/(sources\/index|four-islands)\.html$/, "");
          const target = home === "" ? root : pageAt(new URL(file, `https://x.test/${folder}sources/`).pathname.slice(1));
          const there = target.getElementById(id);
          expect([href, id === "" || there !== null]).toEqual([href, true]);
        }
      }
    });

    it("does not forget an event, nor a day from which administration or claim is known", () => {
      const usesOf = (id: string) => [...(root.getElementById(id)?.querySelectorAll(".uses a") ?? [])];
      const { events, administration } = site.content;
      for (const { id: event, title, sources } of events) {
        const said = inLanguage(title, root.documentElement.lang).said;
        for (const id of sources) {
          const links = usesOf(id).filter(({ textContent }) => textContent === said);
          expect([id, links.map((link) => link.getAttribute("href")?.split("#")[1])]).toEqual([id, [`event=${event}`]]);
        }
      }
      for (const { from, sources } of Object.values(administration.spans).flat()) {
        // several rows of one day are one place, where the first of them stands
        for (const id of sources)
          expect(usesOf(id).map((link) => link.getAttribute("href"))).toContainEqual(expect.stringMatching(`-${from}$`));
      }
    });

    it("does not forget a card that uses it", () => {
      const cards = pageAt("index.html");
      for (const card of cards.querySelectorAll("[data-card]")) {
        for (const mark of marksIn(card)) {
          const uses = root
            .getElementById(mark.dataset.source ?? "")
            ?.querySelectorAll(`.uses a[href$="#feature=${card.getAttribute("data-card")}"]`);
          expect(uses).toHaveLength(1);
        }
      }
    });
  },
);

describe("the hosted pages with a map", () => {
  it("do not carry the titles of their sources with them", () => {
    const titles = Object.values(bibliography).flatMap(({ title }) => (title.length > 30 ? [title] : []));
    for (const { html } of pages.filter(({ name }) => name !== "four-islands.html")) {
      expect(titles.filter((title) => html.includes(title))).toEqual([]);
    }
  });
});
