import { describe, expect, it } from "vitest";
import { readPage } from "../../src/data";
import { drawingOf } from "../../src/deliver/drawing";
import { boxOf } from "../../src/atlas/sheet";
import { pages, parsed } from "./pages";
import { editionIn, site } from "./site";

describe.each(pages)("what the script reads from the page $name", (page) => {
  const root = parsed(page);
  const { data, known, drawing, box, frames, area } = readPage(root);

  it("is the page's own: its language, its way to the site, its features and excerpts", () => {
    expect(data.lang).toBe(page.lang);
    expect(data.root).toBe(page.root);
    expect(data.about).toBe(page.about);
    expect(data.features.map(({ id }) => id)).toEqual(site.content.features.map(({ id }) => id));
    expect(data.references.map(({ id }) => id)).toEqual(site.content.excerpts.map(({ id }) => id));
  });

  it("does not say again what the article says", () => {
    const block = root.getElementById("page-data")?.textContent ?? "";
    for (const { before, exact, after } of site.content.excerpts) expect(block).not.toContain(`${before}${exact}${after}`);
  });

  it("cannot end its own block", () => {
    const block = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page.html)?.[1] ?? "<";
    expect(block).not.toContain("<");
    expect(JSON.parse(block)).toEqual(data);
  });

  it("is the drawing that was delivered, outline by outline, with the places besides", () => {
    const delivered = drawingOf(editionIn(page.lang));
    expect(drawing.islands).toEqual(delivered.islands);
    expect(drawing.land).toEqual(delivered.land);
    expect(drawing.places.map(({ id }) => id)).toEqual(expect.arrayContaining(["tokyo", "nagato", "moscow", "nemuro"]));
    expect(
      drawing.places
        .filter(({ main }) => main)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["moscow", "nagato", "tokyo"]);
  });

  it("has the frame of the islands where the picture has it, to the unit", () => {
    expect(frames.map(({ id }) => id)).toEqual(["islands", "kurils", "japan", "world"]);
    expect(frames[0]?.box).toEqual(box);
    expect(box.map((side) => side % 1)).toEqual([0, 0, 0, 0].map((zero) => expect.closeTo(zero, 9)));
    expect([box[0], box[1]]).toEqual([-box[2], -box[3]]);
    const wanted = boxOf(site.content.frames.find(({ id }) => id === "islands")?.bbox ?? [0, 0, 0, 0]);
    expect(box[0] <= wanted[0] && box[1] <= wanted[1] && box[2] >= wanted[2] && box[3] >= wanted[3]).toBe(true);
  });

  it("has land as far as the delivered area goes", () => {
    expect(area).toEqual([141.5, 41.5, 152.5, 47.5]);
  });

  it("finds every feature by its id, and every excerpt", () => {
    for (const { id } of data.features) expect(known.feature(id)).toBe(id);
    for (const { id, features } of data.references) {
      expect(known.quote(id)?.id).toBe(id);
      for (const feature of features) expect(known.feature(feature)).toBe(feature);
    }
    expect(known.today).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it("has the sentences that the script says, and not those of the delivered page alone", () => {
    const said = [
      "scale",
      "zoom.in",
      "zoom.out",
      "notice.retry",
      "notice.data",
      "notice.address",
      "article.order",
      "frames.title",
      "map.name",
    ];
    expect(Object.keys(data.messages)).toEqual(expect.arrayContaining(said));
    expect(data.messages["disclaimer"]).toBeUndefined();
  });
});

describe("a page that is not one of ours", () => {
  it("is refused in a sentence", () => {
    expect(() => readPage(new DOMParser().parseFromString("<p>Hello</p>", "text/html"))).toThrow("This page carries no map data.");
  });
});
