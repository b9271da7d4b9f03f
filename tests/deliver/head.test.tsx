import { describe, expect, it } from "vitest";
import { titleOf } from "../../src/deliver/edition";
import { pagesOf } from "../../src/deliver/pages";
import { stanceLine } from "../../src/deliver/stance";
import { pages, parsed } from "./pages";
import { editionIn, site } from "./site";

const ADDRESS = "https://example.org/four-islands/";
const assetsAt = () => ({ script: "main.js", styles: "main.css", preloads: [] });
const hosted = pages.filter(({ name }) => name !== "four-islands.html").map((page) => ({ ...page, document: parsed(page) }));
/** Heads alone: the bodies are the same. */
const abroad = pagesOf(site, assetsAt, ADDRESS.slice(0, -1)).map(({ path, html }) => ({
  path,
  root: new DOMParser().parseFromString(html.slice(0, html.indexOf("<body")), "text/html"),
}));

const said = (root: Document, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "";
const alternates = (root: Document) =>
  [...root.head.querySelectorAll("link[rel=alternate][hreflang]")].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);

describe("what a shared link shows", () => {
  it("is a picture of the page's own, named relative to the page", () => {
    const pictures = hosted.map(({ document: root }) => said(root, "og:image"));
    expect(new Set(pictures.map((picture) => picture.replace(/^(\.\.\/)*/, ""))).size).toBe(hosted.length);
    for (const [index, page] of hosted.entries()) {
      expect(pictures[index]).toBe(`${page.root}previews/${page.lang}/${page.about ?? "home"}.png`);
      expect([said(page.document, "og:image:width"), said(page.document, "og:image:height")]).toEqual(["1200", "630"]);
    }
  });

  it("is told to who cannot see it: the names, both, and who administers and who claims", () => {
    for (const page of hosted) {
      const edition = editionIn(page.lang);
      const about = site.content.features.find(({ id }) => id === (page.about ?? "four-islands"));
      const alt = said(page.document, "og:image:alt");
      for (const form of (about?.names[page.lang] ?? about?.names.en)?.forms ?? ["?"]) expect(alt).toContain(form);
      expect(alt).toContain(about === undefined ? "?" : titleOf(edition, about));
      expect(alt).toContain(stanceLine(edition));
    }
  });

  it("is the page's title and description, the app's name, and the language", () => {
    const locales = { en: "en_US", ja: "ja_JP", ru: "ru_RU" } as Record<string, string>;
    for (const page of hosted) {
      const root = page.document;
      expect(said(root, "og:title")).toBe(root.title);
      expect(said(root, "og:description")).toBe(said(root, "description"));
      expect(said(root, "og:site_name")).toBe(editionIn(page.lang).locale.messages["app.title"]);
      expect(said(root, "og:locale")).toBe(locales[page.lang]);
      expect(said(root, "twitter:card")).toBe("summary_large_image");
    }
  });

  it("is nothing in the one file: it has no picture beside it", () => {
    const root = parsed(pages.at(-1) ?? { name: "", lang: "", root: "", html: "" });
    expect(root.head.querySelectorAll('[property^="og:"]:not([name=description]), [name^="twitter:"], link')).toHaveLength(0);
  });
});

describe("where nobody says where the site lies", () => {
  it("the language links of the page name its other languages, and the head names no address", () => {
    for (const page of hosted) {
      const root = page.document;
      const links = [...root.body.querySelectorAll("a[rel=alternate][hreflang]")];
      expect(links.map((link) => link.getAttribute("hreflang"))).toEqual(["en", "ja", "ru"].filter((lang) => lang !== page.lang));
      expect(alternates(root)).toEqual([]);
      expect(root.querySelector("link[rel=canonical], meta[property='og:url']")).toBeNull();
    }
  });
});

describe("where SITE_URL says where the site lies", () => {
  it.each(abroad)("every address is whole: $path", ({ path, root }) => {
    const own = ADDRESS + path.replace("index.html", "");
    expect([root.querySelector("link[rel=canonical]")?.getAttribute("href"), said(root, "og:url")]).toEqual([own, own]);
    expect(said(root, "og:image")).toMatch(new RegExp(`^${ADDRESS}previews/(en|ja|ru)/[a-z-]+\\.png$`));
    const inLanguage = (folder: string) => ADDRESS + folder + path.replace(/^(ja|ru)\//, "").replace("index.html", "");
    expect(alternates(root)).toEqual([
      ["en", inLanguage("")],
      ["ja", inLanguage("ja/")],
      ["ru", inLanguage("ru/")],
      ["x-default", inLanguage("")],
    ]);
    const oembed = root.querySelector('link[type="application/json+oembed"]')?.getAttribute("href");
    // pages of words have no map to embed
    expect(oembed).toBe(/(sources|about|glossary|table|dates|stories)\/$/.test(own) ? undefined : `${own}oembed.json`);
  });

  it("what is no address of a folder is refused in a sentence", () => {
    for (const wrong of ["example.org", "/four-islands/", "ftp://example.org/", "https://example.org/?a=1"])
      expect(() => pagesOf(site, assetsAt, wrong)).toThrow(/SITE_URL is “.*”: give the whole address/);
    expect(() => pagesOf(site, assetsAt, "")).not.toThrow();
  });
});
