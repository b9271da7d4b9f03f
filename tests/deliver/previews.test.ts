import { describe, expect, it } from "vitest";
import { titleOf } from "../../src/deliver/edition";
import { editionOf, mapEditions } from "../../src/deliver/editions";
import { styleOf } from "../../src/deliver/preview/asked";
import { outlineOf, widthOf } from "../../src/deliver/preview/letters";
import { fitted } from "../../src/deliver/preview/lines";
import { drawingIn, lookOf, readWideLand, ringsOf } from "../../src/deliver/preview/look";
import { type MapName, namesIn } from "../../src/deliver/preview/names";
import { pngOf, svgOf } from "../../src/deliver/preview/previews";
import type { Pixel } from "../../src/picture/rects";
import { LANGUAGES, site } from "./site";

const wideLand = readWideLand("public/geojson");
const svg = (lang: string, about?: string) => svgOf({ edition: editionOf(site, lang, { about }), wideLand });
/** Points in a grid over the words of a name. */
const SAMPLES = 9;
function pointsUnder({ kind, size, lines, at: [x, y], align }: MapName): Pixel[] {
  const style = styleOf(kind, size);
  const width = Math.max(...lines.map((line) => widthOf(line, style)));
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const steps = Array.from({ length: SAMPLES }, (_, index) => index / (SAMPLES - 1));
  const [top, height] = [y - style.size * 0.4, style.size * (0.8 + (lines.length - 1) * 1.2)];
  return steps.flatMap((across) => steps.map((down) => [left + across * width, top + down * height] as const));
}

/** Even and odd, by a ray to the right. */
const isInside = (ring: readonly Pixel[], [x, y]: Pixel): boolean =>
  ring.filter(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length %
    2 ===
  1;

const litIn = (drawn: string) => [...drawn.matchAll(/<a [^>]*data-feature="(\w+)"[^>]*data-lit/g)].map(([, id]) => id);

describe("the letters of the preview pictures", () => {
  it("say in a sentence which one no font has, and where it stands", () => {
    expect(() => widthOf("Iturup \u{13000}", { face: "bold", size: 20 })).toThrow(
      /cannot write “\u{13000}” \(U\+13000\) in “Iturup \u{13000}”/u,
    );
    expect(() => outlineOf("\u0E01", { face: "italic", size: 20 }, 0, 0)).toThrow(/U\+0E01/);
  });

  it("are outlines, of each script, one after the other on the base line", () => {
    const style = { face: "regular", size: 20 } as const;
    for (const text of ["Hoppō ryōdo", "択捉島（イトゥルップ島）", "Итуруп (Эторофу)"]) {
      expect(widthOf(text, style)).toBeGreaterThan(100);
      const data = outlineOf(text, style, 0, 0);
      expect(data).toMatch(/^M[-\d. MLQCZ]+$/);
      const longer = outlineOf(`${text}${text}`, style, 0, 0);
      expect(longer.split("M").length - 1).toBe(2 * (data.split("M").length - 1));
    }
    expect(widthOf("Tokyo", { ...style, spacing: 0.1 })).toBeCloseTo(widthOf("Tokyo", style) + 5 * 0.1 * 20);
  });

  it("are the same however a letter is composed", () => {
    const style = { face: "bold", size: 20 } as const;
    expect(outlineOf("Токи\u0438\u0306", style, 0, 0)).toBe(outlineOf("Токи\u0439", style, 0, 0));
  });
});

describe("words beside the map", () => {
  const room = { width: 200, lines: 3, sizes: [30, 20, 10], pair: true };

  it("break between the names of a pair before they break anywhere else", () => {
    expect(fitted("Kunashir / Kunashiri", "bold", room)).toEqual({ size: 30, lines: ["Kunashir /", "Kunashiri"] });
    expect(fitted("国後島（クナシル島）", "bold", room).lines).toEqual(["国後島", "（クナシル島）"]);
    expect(fitted("Shikotan", "bold", room).lines).toEqual(["Shikotan"]);
  });

  it("that are no pair fill their lines", () => {
    expect(fitted("Coasts: GMT DCW (LGPL), Natural Earth", "regular", { ...room, sizes: [14], pair: false }).lines[0]).toBe(
      "Coasts: GMT DCW (LGPL),",
    );
  });

  it("shrink until no word is cut and no line is too long", () => {
    const { size, lines } = fitted("Northern Territories / Southern Kurils", "bold", { ...room, width: 120 });
    expect(size).toBeLessThan(30);
    expect(lines.join(" ")).toBe("Northern Territories / Southern Kurils");
    for (const line of lines) expect(widthOf(line, { face: "bold", size })).toBeLessThanOrEqual(120);
  });

  it("that fit in no size are a sentence, not half a name", () => {
    expect(() => fitted("Kunashir / Kunashiri", "bold", { ...room, width: 30 })).toThrow(/“Kunashir \/ Kunashiri” is too long/);
  });
});

describe("the map of a preview picture", () => {
  const maps = mapEditions(site).map((edition) => {
    const look = lookOf(edition);
    const drawing = drawingIn(look, edition, wideLand);
    return { edition, look, drawing, names: namesIn(look, drawing, edition) };
  });
  const spaceless = (text: string) => text.replaceAll(" ", "");

  it("shows a page's feature in the smallest part of the map that holds it", () => {
    const frames = maps
      .filter(({ edition }) => edition.lang === "en")
      .map(({ edition, look }) => [edition.about?.id ?? "home", look.frame]);
    expect(frames).toEqual([
      ...["home", "four-islands", "iturup", "kunashir", "shikotan", "habomai"].map((id) => [id, "islands"]),
      ["nagato", "japan"],
      ["tokyo", "japan"],
      ["moscow", "world"],
    ]);
  });

  it("names every island, or all of them at once, and the place that the page is about: both names, whole", () => {
    for (const { edition, look, names } of maps) {
      const { about } = edition;
      const islands = look.wide ? ["four-islands"] : ["iturup", "kunashir", "shikotan", "habomai"];
      for (const id of about?.kind === "city" ? [...islands, about.id] : islands) {
        const feature = site.content.features.find((candidate) => candidate.id === id);
        const said = names.find((name) => name.id === id)?.lines.join("") ?? "";
        expect(spaceless(said)).toBe(spaceless(feature === undefined ? "" : titleOf(edition, feature)));
      }
    }
  });

  it("has a dot in view for the place that the page is about", () => {
    for (const { edition, drawing } of maps.filter((map) => map.edition.about?.kind === "city")) {
      const [x, y] = drawing.places.find(({ id }) => id === edition.about?.id)?.at ?? [0, 0];
      expect(x > 10 && x < 340 && y > 10 && y < 305).toBe(true);
    }
  });

  it("has the names of islands and seas on no land", () => {
    for (const { edition, drawing, names } of maps) {
      const land = [...drawing.land.map(({ fill }) => fill), ...drawing.islands.map(({ path }) => path)].flatMap(ringsOf);
      for (const name of names.filter(({ kind }) => kind !== "place")) {
        const wet = pointsUnder(name).filter((point) => !land.some((ring) => isInside(ring, point)));
        expect([edition.lang, edition.about?.id, name.id, wet.length]).toEqual([edition.lang, edition.about?.id, name.id, SAMPLES ** 2]);
      }
    }
  });
});

describe("a preview picture", () => {
  it.each(LANGUAGES)("needs no font, no style sheet and no theme: %s", (lang) => {
    for (const about of [undefined, "habomai", "moscow"]) {
      const drawn = svg(lang, about);
      expect(drawn).not.toMatch(/<text|<tspan|font-family|light-dark|var\(|rem\b|NaN|undefined/);
      expect(drawn).toMatch(/^<svg [^>]*width="1200" height="630"/);
    }
  });

  it("lights what the page is about, and nothing on the page about everything", () => {
    expect(litIn(svg("en"))).toEqual([]);
    expect(litIn(svg("en", "shikotan"))).toEqual(["shikotan"]);
    expect(litIn(svg("en", "four-islands"))).toEqual(["iturup", "kunashir", "shikotan", "habomai"]);
    expect(litIn(svg("en", "tokyo"))).toEqual(["tokyo"]);
  });

  it("wears the colours that the page's style sheet gives what is lit", () => {
    expect(svg("en", "shikotan")).toMatch(/\[data-lit\] \.shape\{fill: #f2b01e; stroke: #1b2731;/);
  });

  it("is a PNG of 1200 x 630", async () => {
    const png = Buffer.from(await pngOf(svg("ja", "shikotan")));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(50_000);
  });
});
