/** What publishers are told to paste is what the examples show, and what the build writes. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/deliver/figure";
import { filesOf, pagesOf } from "../../src/deliver/pages";
import { editionIn, site } from "./site";

const SITE = "https://example.org/four-islands/";
const docs = readFileSync("docs/publishers.md", "utf8");
const examples = Array.from(docs.matchAll(/<!-- example: (\S+) -->\n```html\n(.*?)\n```/gs), ([, name = "", html = ""]) => ({
  name,
  html,
}));

/** On a disk a folder has no first page: there the one file stands for the site, and is told the language. */
const onDisk = (html: string): string =>
  html
    .replaceAll(
      /https:\/\/example\.org\/four-islands\/((?:ja|ru)\/)?#/g,
      (_whole, lang?: string) => `../dist/four-islands.html#${lang === undefined ? "" : `lang=${lang.slice(0, 2)}&amp;`}`,
    )
    .replaceAll(SITE, "../dist/");

describe("docs/publishers.md", () => {
  it("has an example of every way in", () => {
    expect(examples.map(({ name }) => name)).toEqual([
      "iframe.html",
      "ratio.html",
      "element.html",
      "amp.html",
      "sandbox.html",
      "oembed.html",
      "figure.html",
      "article.html",
      "show.html",
    ]);
  });

  // what stands in a head has nothing to show
  it.each(examples.filter(({ name }) => name !== "oembed.html"))(
    "says of $name what examples/$name does, byte for byte",
    ({ name, html }) => {
      expect(readFileSync(`examples/${name}`, "utf8")).toContain(`\n${onDisk(html)}\n`);
    },
  );

  it("has the figure that the build writes", () => {
    expect(docs).toContain(figureOf(editionIn("en"), new URL(SITE)).trimEnd());
  });

  it("has the link to oEmbed that stands in the page's head", () => {
    const page =
      pagesOf(site, () => ({ script: "main.js", styles: "main.css", preloads: [] }), SITE).find(({ path }) => path === "index.html")
        ?.html ?? "";
    const link = examples.find(({ name }) => name === "oembed.html")?.html ?? "";
    expect(page).toContain(link.replace(/>$/, "/>"));
  });
});

describe("a build that knows its address", () => {
  const files = filesOf(site, SITE);

  it("answers oEmbed beside every page with a map, with a frame of that page's own choice", () => {
    const text = files.find(({ path }) => path === "ja/f/shikotan/oembed.json")?.text ?? "{}";
    const answer: Record<string, unknown> = JSON.parse(text);
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640 });
    expect(answer["html"]).toContain(`src="${SITE}four-islands.html?embed=1&amp;lang=ja#feature=shikotan"`);
    expect(answer["html"]).toContain(`height="${String(answer["height"])}"`);
    expect(files.filter(({ path }) => path.endsWith("oembed.json"))).toHaveLength(27);
  });

  it("says nothing of the kind where it does not know it", () => {
    expect(filesOf(site).filter(({ path }) => /oembed|figure/.test(path))).toEqual([]);
  });
});
