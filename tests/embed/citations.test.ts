import { describe, expect, it } from "vitest";
import { bibtex, cslJson, plain, workOfArticle, workOfView } from "../../src/embed/citations";
import { embedAddress, embedCode } from "../../src/embed/embedCode";
import { withDensity } from "../../src/embed/pngDensity";
import { captionLines } from "../../src/embed/caption";
import { shareOf } from "../../src/deliver/share";
import { editionIn } from "../deliver/site";

const data = shareOf(editionIn("en"), new URL("https://example.org/four-islands/"));
const [article] = data.articles;

describe("citations", () => {
  const work = article === undefined ? workOfView(data, "map", "", "") : workOfArticle(article);

  it("of the article name its publisher, title, day and address", () => {
    expect(plain(work)).toBe(
      "Press TV: Russia leader in Japan to discuss ties, peace deal on islands row, 2016-12-15, https://www.globalsecurity.org/military/library/news/2016/12/mil-161215-presstv04.htm.",
    );
    expect(bibtex(work)).toMatch(/^@online\{press-tv-2016-12-15,\n {2}title = \{\{Russia leader/);
    expect(JSON.parse(cslJson(work))).toMatchObject([{ type: "article-newspaper", issued: { "date-parts": [[2016, 12, 15]] } }]);
  });

  it("of this view have the day on which it was seen", () => {
    const view = workOfView(data, "webpage", "https://example.org/#date=1945", "2026-11-24");
    expect(bibtex(view)).toContain("urldate = {2026-11-24}");
    expect(JSON.parse(cslJson(view))).toMatchObject([
      { accessed: { "date-parts": [[2026, 11, 24]] }, URL: "https://example.org/#date=1945" },
    ]);
  });

  it("keep what TeX would read as its own", () => {
    expect(bibtex({ ...work, title: "50% of A & B_c" })).toContain("{50\\% of A \\& B\\_c}");
  });
});

describe("embed code", () => {
  const options = {
    site: "https://example.org/",
    address: "feature=iturup&lang=ru&embed=1",
    lang: "ja",
    theme: "dark",
    wheel: true,
  } as const;

  it("has the view and the options, each once", () => {
    expect(embedAddress(options)).toBe("https://example.org/ja/#feature=iturup&embed=1&theme=dark&scrollWheelZoom=true");
  });

  it("is one element that nothing in a title can end", () => {
    expect(embedCode({ ...options, title: 'A "map" <b>', width: 640 })).toContain('title="A &quot;map&quot; &lt;b>"');
  });
});

describe("the picture", () => {
  it("says how dense it is, behind the header and with its checksum", () => {
    const png = Uint8Array.from({ length: 40 }, (_, at) => at);
    const dense = Buffer.from(withDensity(png, 300));
    expect(dense.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
    expect(dense.toString("latin1", 37, 41)).toBe("pHYs");
    expect(dense.readUInt32BE(41)).toBe(11811);
    expect(dense.readUInt32BE(50)).toBe(0x78a53f76);
    expect(dense.subarray(54)).toEqual(Buffer.from(png.subarray(33)));
  });

  it("breaks its caption between words, in Japanese between letters, and loses none", () => {
    const widthOf = (text: string, size: number) => (text.length * size) / 2;
    const long = ["Administered by Russia, claimed by Japan. ".repeat(6).trim(), "北方領土".repeat(60)];
    const { lines, height } = captionLines({ title: "Map", paragraphs: long, ink: "#000", paper: "#fff" }, 300, widthOf);
    expect(lines.every(({ text, size }) => widthOf(text, size) <= 300)).toBe(true);
    expect(
      lines
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(`Map${long.join("")}`.replaceAll(" ", ""));
    expect(height).toBeGreaterThan(lines.at(-1)?.y ?? 0);
  });
});
