import { describe, expect, it } from "vitest";
import { editionIn, site } from "./site";
import { titleOf } from "../../src/deliver/edition";
import { pages, parsed, textPages } from "./pages";

describe("the hosted site", () => {
  const main = ["four-islands", "iturup", "kunashir", "shikotan", "habomai", "nagato", "tokyo", "moscow"];

  it("has a page a language, English at its root, and in each a page for each main feature", () => {
    const expected = ["", "ja/", "ru/"].flatMap((folder) => [`${folder}index.html`, ...main.map((id) => `${folder}f/${id}/index.html`)]);
    expect(pages.map(({ name }) => name)).toEqual([...expected, "four-islands.html"]);
  });

  it("has beside each map the sources, how the map is drawn, the glossary, everything in a table, all that has a date, and the lessons", () => {
    const texts = ["sources", "about", "glossary", "table", "dates", "stories"];
    const expected = ["", "ja/", "ru/"].flatMap((folder) => texts.map((text) => `${folder}${text}/index.html`));
    expect(textPages.map(({ name }) => name)).toEqual(expected);
  });

  it("has a title and a description of its own for each page", () => {
    const heads = [...pages, ...textPages].filter(({ name }) => name !== "four-islands.html").map((page) => parsed(page));
    for (const said of [
      heads.map(({ title }) => title),
      heads.map((head) => head.querySelector("meta[name=description]")?.getAttribute("content")),
    ])
      expect(new Set(said).size).toBe(heads.length);
  });
});

describe.each(pages.filter(({ about }) => about === undefined || about === "shikotan" || about === "four-islands"))(
  "the delivered page $name",
  (page) => {
    const root = parsed(page);
    const all = [...root.querySelectorAll("*")];
    const edition = editionIn(page.lang);

    it("is in its language, and says that its map is still a picture", () => {
      expect(root.documentElement.getAttribute("lang")).toBe(page.lang);
      expect(root.documentElement.getAttribute("data-state")).toBe("static");
      expect(root.title).not.toBe("");
      expect(root.querySelector("meta[name=description]")?.getAttribute("content")).toBeTruthy();
    });

    it("is what a browser reads: nothing falls out of its place", () => {
      const body = (html: string) => html.slice(html.indexOf("<body"), html.indexOf("</body>"));
      const again = new DOMParser().parseFromString(root.documentElement.outerHTML, "text/html");
      expect(again.body.isEqualNode(root.body)).toBe(true);
      // in what React writes every paragraph, list item and link that begins also ends
      for (const tag of ["p", "li", "a", "section", "article", "blockquote", "details", "svg", "g"]) {
        const begun = body(page.html).match(new RegExp(`<${tag}[\\s>]`, "g"))?.length ?? 0;
        expect([tag, root.body.querySelectorAll(tag).length]).toEqual([tag, begun]);
      }
    });

    it("has no style attribute, no handler, and nothing that acts on its own", () => {
      const acting = all.flatMap((element) => element.getAttributeNames().filter((name) => name === "style" || name.startsWith("on")));
      expect(acting).toEqual([]);
      expect(
        root.querySelectorAll("iframe, object, embed, form, base, img, audio, video, animate, set, [autofocus], [http-equiv=refresh]"),
      ).toHaveLength(0);
      expect(all.filter((element) => /^\s*(javascript|data):/i.test(element.getAttribute("href") ?? ""))).toEqual([]);
    });

    it("has each id once", () => {
      const ids = all.map(({ id }) => id).filter((id) => id !== "");
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it("has something behind every link into itself, and behind every reference to a part", () => {
      const ids = new Set(all.map(({ id }) => id));
      // lines, dates, views, steps of lessons and the one file's languages are the script's alone: without it the page stays as it is
      // (`measures.test.tsx` and `sources.test.tsx` read the first, the check of `content/` the steps)
      const targets = all
        .flatMap((element) => element.getAttribute("href") ?? [])
        .filter((href) => /^#(?!(measure|date|lang|view)=|.*&frame=)/.test(href));
      // what is unseen until the live page puts its own there may lead to what only that page shows
      const unseen = new Set([...root.querySelectorAll("[data-delivered] a")].map((link) => link.getAttribute("href")));
      const lost = targets.filter(
        (href) => !unseen.has(href) && !ids.has(href.slice(1)) && !ids.has(href.slice(1).replace(/&quote=.*$/, "")),
      );
      expect(targets.length).toBeGreaterThan(60);
      expect(lost).toEqual([]);
      for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details"])
        for (const element of root.querySelectorAll(`[${attribute}]`)) {
          const named = element.getAttribute(attribute)?.split(" ") ?? [];
          expect(named.filter((id) => !ids.has(id))).toEqual([]);
        }
    });

    it("has a card for every feature, chosen the one that the page is about", () => {
      const cards = [...root.querySelectorAll("section[data-card]")].map((card) => card.getAttribute("data-card"));
      expect(cards).toEqual(site.content.features.map(({ id }) => id));
      const chosen = [...root.querySelectorAll("[data-panel]")].map((card) => card.getAttribute("data-panel"));
      const entries = [...root.querySelectorAll("[data-entry][aria-current]")].map((entry) => entry.getAttribute("data-entry"));
      const about = page.about === undefined ? [] : [page.about];
      expect([chosen, entries]).toEqual([about, about]);
      expect(root.querySelectorAll("blockquote[aria-current]")).toHaveLength(0);
    });

    it("has an entry in the list for every card", () => {
      const entries = [...root.querySelectorAll("nav [data-entry]")].map((entry) => entry.getAttribute("data-entry"));
      expect(entries).toHaveLength(site.content.features.length);
      expect(new Set(entries)).toEqual(new Set(site.content.features.map(({ id }) => id)));
    });

    it("has one map, named, and a link in it for each of the four", () => {
      expect(root.querySelectorAll("[data-map]")).toHaveLength(1);
      const map = root.querySelector("[data-map]");
      expect(map?.getAttribute("role")).toBe("region");
      expect(map?.getAttribute("aria-label")).toBeTruthy();
      for (const id of ["iturup", "kunashir", "shikotan", "habomai"]) {
        const shape = map?.querySelector(`a[data-feature=${id}]`);
        expect(shape?.getAttribute("href")).toBe(`#feature=${id}`);
        expect(shape?.getAttribute("aria-label")).toBeTruthy();
      }
    });

    it("names each main feature with both its names, on its card, in the list and on the map", () => {
      for (const feature of site.content.features.filter(({ main }) => main)) {
        const forms = (feature.names[page.lang] ?? feature.names.en).forms;
        const where = [`[data-card=${feature.id}] h2`, `[data-entry=${feature.id}]`, `.picture [data-label=${feature.id}] text`];
        const texts = where.flatMap((selector) => root.querySelector(selector)?.textContent ?? []);
        expect(texts.length).toBeGreaterThanOrEqual(2);
        for (const text of texts) for (const form of forms) expect(text).toContain(form);
        expect(texts[0]).toBe(titleOf(edition, feature));
      }
    });

    it("has the names of each main feature in the other two languages on its card", () => {
      for (const feature of site.content.features.filter(({ main }) => main)) {
        const others = ["en", "ja", "ru"].filter((lang) => lang !== page.lang);
        for (const lang of others) {
          const name = root.querySelector(`[data-card=${feature.id}] .names [lang=${lang}]`);
          expect(name?.textContent).toContain(feature.names[lang]?.forms[0]);
        }
      }
    });

    it("has places for what the script adds, and says nothing there before", () => {
      for (const slot of ["controls", "scale", "notices", "article-bar", "locator-frame"]) {
        expect(root.querySelectorAll(`[data-slot=${slot}]`)).toHaveLength(1);
        // what keeps the room is marked, and unseen until it is replaced
        expect(root.querySelectorAll(`[data-slot=${slot}] > :not(.to-come[data-delivered])`)).toHaveLength(0);
      }
      expect(root.querySelector("[data-slot=notices]")?.getAttribute("role")).toBe("status");
      expect(root.querySelector("[data-notice=map]")?.hasAttribute("hidden")).toBe(true);
      expect(root.querySelector("[data-notice=map]")?.getAttribute("role")).toBe("alert");
    });

    it("leads to its other languages, and marks its own", () => {
      const links = [...root.querySelectorAll("[data-language]")];
      expect(links.map((link) => link.getAttribute("data-language"))).toEqual(["en", "ja", "ru"]);
      expect(links.filter((link) => link.getAttribute("aria-current") === "page").map((link) => link.getAttribute("lang"))).toEqual([
        page.lang,
      ]);
    });
  },
);

describe("what a page loads", () => {
  const addresses = (root: Document) =>
    [...root.querySelectorAll("link[href]:not([rel=alternate]), script[src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src"),
    );

  it.each(pages.filter(({ name }) => name !== "four-islands.html"))("is its own, at addresses that work from any folder: $name", (page) => {
    const up = page.root;
    expect(new Set(addresses(parsed(page)))).toEqual(
      new Set([`${up}assets/live.js`, `${up}assets/main.css`, `${up}assets/main.js`, `${up}icon.svg`]),
    );
  });

  it("is nothing in the one file, which has its policy, script, styles and data with it", () => {
    const root = parsed(pages.at(-1) ?? { name: "", lang: "", root: "", html: "" });
    expect(addresses(root)).toEqual([]);
    expect(root.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toBe("default-src 'none'");
    expect(root.querySelector("style")?.textContent).toBe(".picture{display:block}");
    expect(root.querySelector("script[type=module]")?.textContent).toBe('console.info("the script")');
    expect(root.getElementById("data:islands.geojson")?.textContent).toBe('{"type":"FeatureCollection"}');
  });
});
