import { describe, expect, it } from "vitest";
import { readPage } from "../../src/data";
import { pagesOf } from "../../src/deliver/pages";
import { site } from "./site";

const PAYLOAD = `</script></style><!--<img src=x onerror=alert(1)>"'<script>alert(1)</script>`;

/** The value with every text in it made hostile; ids, dates and addresses stay, or nothing would hang together. */
function hostile<Value>(value: Value, texts: ReadonlySet<string>, key = ""): Value {
  if (typeof value === "string") return (texts.has(key) ? `${value}${PAYLOAD}` : value) as Value;
  if (Array.isArray(value)) return value.map((part: unknown) => hostile(part, texts, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hostile(part, texts, name)])) as Value;
}

const TEXTS = new Set([
  "en",
  "ja",
  "ru",
  "forms",
  "reading",
  "romanized",
  "aliases",
  "title",
  "publisher",
  "republisher",
  "before",
  "exact",
  "after",
]);
const { features, excerpts, relations, bibliography, frames, mapLabels, articles, locales } = site.content;
const [page] = pagesOf(
  {
    ...site,
    content: {
      ...site.content,
      ...hostile({ features, excerpts, relations, bibliography, frames, mapLabels, articles }, TEXTS),
      locales: locales.map((locale) => ({
        ...locale,
        messages: Object.fromEntries(Object.entries(locale.messages).map(([key, words]) => [key, `${words}${PAYLOAD}`])),
      })),
    },
  },
  () => ({ script: "main.js", styles: "main.css", preloads: [] }),
);
const root = new DOMParser().parseFromString(page?.html ?? "", "text/html");

describe("markup in every text of the content", () => {
  it("is words for the reader", () => {
    expect(root.querySelector("h1")?.textContent).toContain(PAYLOAD);
    expect(root.querySelector("blockquote mark")?.textContent).toContain(PAYLOAD);
    expect(root.querySelector("[data-card=shikotan] h2")?.textContent).toContain(PAYLOAD);
    expect(root.querySelector("[data-map]")?.getAttribute("aria-label")).toContain(PAYLOAD);
  });

  it("makes no element and no handler", () => {
    expect(root.querySelectorAll("img")).toHaveLength(0);
    expect([...root.scripts].map(({ id, src, type }) => [id, src.split("/").at(-1), type])).toEqual([
      ["page-data", "", "application/json"],
      ["", "main.js", "module"],
    ]);
    const handlers = [...root.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  it("does not end the data that the script reads", () => {
    const { data } = readPage(root);
    expect(data.messages["map.name"]).toContain(PAYLOAD);
    expect(data.features.find(({ id }) => id === "shikotan")?.title).toContain(PAYLOAD);
  });
});
