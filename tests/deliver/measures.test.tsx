/** Every number that a card gives as measured is measured again, by another way, on the files that are shipped. */
import type { Feature, Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { decode } from "../../src/view/address";
import { findFeature, polygonsOf, readLayer } from "../geometry/layers";
import { asPoint, ellipsoidKm, ellipsoidKm2, extentKm, kmBetween, kmToPoint } from "../measure/secondMethod";
import { known } from "../view/known";
import { pages, pageIn, parsed } from "./pages";
import { LANGUAGES, site } from "./site";

const islands = readLayer("islands");
const islets = readLayer("islets");
const places = readLayer("places");
const hokkaido = findFeature(readLayer("region"), "hokkaido");
const urup = findFeature(readLayer("kurils"), "urup");
const NOSAPPU: Position = [145.8174, 43.3854];

const together = (features: readonly Feature[]): Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: features.flatMap(polygonsOf) },
});
const shapes = new Map<string, Feature>([
  ["four-islands", together(islands.features)],
  ...[...islands.features, ...islets.features, ...places.features].map((feature) => [String(feature.id), feature] as const),
]);
function shapeOf(id: string): Feature {
  const shape = shapes.get(id);
  if (shape === undefined) throw new Error(`${id} has no outline`);
  return shape;
}

/** The largest ring of a feature: the one that has the largest area alone. */
function largest(feature: Feature): Position[] {
  const rings = polygonsOf(feature).map(([ring = []]) => ring);
  const size = (ring: Position[]) => ellipsoidKm2({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } });
  return rings.toSorted((a, b) => size(b) - size(a))[0] ?? [];
}

/** The other shore of a strait, seen from one. */
const across = (key: string, id: string): Feature => {
  const other = key.split("-").find((name) => name !== id) ?? "";
  return other === "urup" ? urup : shapeOf(other);
};

function again(id: string, key: string): number {
  const shape = shapeOf(id);
  switch (key) {
    case "area":
      return ellipsoidKm2(shape);
    case "area-main":
      return ellipsoidKm2({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [largest(shape)] } });
    case "length":
      return extentKm(largest(shape));
    case "hokkaido":
      return kmBetween(shape, hokkaido);
    case "nosappu":
      return kmToPoint(shape, NOSAPPU);
    case "kunashir-iturup":
    case "iturup-urup":
    case "shikotan-habomai":
      return kmBetween(shape, across(key, id));
    default: {
      const { geometry } = shapeOf(key);
      return geometry.type === "Point" ? kmToPoint(shape, geometry.coordinates) : Number.NaN;
    }
  }
}

interface Shown {
  id: string;
  key: string;
  kind: string;
  value: string;
  text: string;
  href: string | undefined;
}

const shownIn = (page: Document): Shown[] =>
  [...page.querySelectorAll<HTMLElement>("[data-card] [data-measure]")].map((element) => ({
    id: element.closest("[data-card]")?.getAttribute("data-card") ?? "",
    key: element.closest("[data-measured]")?.getAttribute("data-measured") ?? "",
    kind: element.dataset.measure ?? "",
    value: element.dataset.value ?? "",
    text: (element.textContent ?? "").replaceAll(/[\u00a0\u202f]/g, " "),
    href: element.getAttribute("href") ?? undefined,
  }));

let shown: Shown[] = [];
beforeAll(() => {
  shown = shownIn(parsed(pageIn("en")));
});

describe("what the cards give as measured", () => {
  it("is within 0.3 % of what another way finds, number by number", () => {
    const off = shown.flatMap(({ id, key, value }) => {
      const second = again(id, key);
      return Math.abs(Number(value) / second - 1) <= 0.003 ? [] : [`${id} ${key}: ${value}, by another way ${second}`];
    });
    expect(off).toEqual([]);
    expect(shown.length).toBeGreaterThan(150);
  });

  it("is in every delivered page, the same", () => {
    const plain = (some: readonly Shown[]) => some.map(({ id, key, value, href }) => [id, key, value, href].join(" ")).join("\n");
    const others = pages.filter((page) => plain(shownIn(parsed(page))) !== plain(shown));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it("is what is asked for: of every island and islet, of the group, of the cities", () => {
    const keysOf = (id: string) => shown.filter((one) => one.id === id).map(({ key }) => key);
    const towns = ["nemuro", "tokyo", "moscow", "nagato"];
    expect(keysOf("four-islands")).toEqual(["area", "hokkaido", "nosappu", ...towns]);
    expect(keysOf("iturup")).toEqual(["area", "area-main", "length", "hokkaido", "nosappu", "kunashir-iturup", "iturup-urup", ...towns]);
    expect(keysOf("kunashir")).toEqual(["area", "area-main", "length", "hokkaido", "nosappu", "kunashir-iturup", ...towns]);
    expect(keysOf("shikotan")).toEqual(["area", "area-main", "length", "hokkaido", "nosappu", "shikotan-habomai", ...towns]);
    expect(keysOf("habomai")).toEqual(["area", "hokkaido", "nosappu", "shikotan-habomai", ...towns]);
    for (const { id, geometry } of islets.features) {
      const [area, length] = geometry.type === "Point" ? [[], []] : [["area"], ["length"]];
      expect(keysOf(String(id)), `${id}`).toEqual([...area, "hokkaido", ...length, "nosappu", ...towns]);
    }
    expect(keysOf("tokyo")).toEqual(["moscow", "nagato"]);
    expect(keysOf("moscow")).toEqual(["tokyo", "nagato"]);
    expect(keysOf("nagato")).toEqual(["tokyo", "moscow"]);
    expect(keysOf("sochi")).toEqual([]);
  });

  it("leads to the address that draws the line, whose ends are as far from each other", () => {
    const isSize = ({ key }: Shown) => key.startsWith("area") || key === "length";
    expect(shown.filter((one) => isSize(one) !== (one.href === undefined))).toEqual([]);
    for (const { id, key, kind, value, href } of shown.filter((one) => !isSize(one))) {
      expect(kind).toBe("distance");
      const { view, problems } = decode({ hash: href ?? "" }, known);
      expect(problems).toEqual([]);
      const [from, to = ""] = view.measure ?? [];
      expect(from).toBe(id);
      const second = typeof to === "string" ? again(id, key) : kmToPoint(shapeOf(id), [to.longitude, to.latitude]);
      expect(Math.abs(second - Number(value)), `${id} ${key}`).toBeLessThan(0.01 + 0.001 * second);
    }
  });

  it("names the member of a group that is nearest", () => {
    const page = parsed(pageIn("en"));
    const nearest = (id: string, key: string) =>
      page.querySelector(`[data-card="${id}"] [data-measured="${key}"] .nearest`)?.textContent ?? "";
    expect(nearest("habomai", "nosappu")).toContain("Storozhevoy");
    expect(nearest("four-islands", "moscow")).toContain("Kunashir");
    expect(nearest("iturup", "nosappu")).toBe("");
  });

  it("names beside it the member that is a point and lies nearer", () => {
    const page = parsed(pageIn("en"));
    const said = (id: string, key: string) =>
      [...page.querySelectorAll(`[data-card="${id}"] [data-measured="${key}"] .nearest`)].map(({ textContent }) => textContent);
    for (const id of ["habomai", "four-islands"]) {
      expect(said(id, "hokkaido")).toEqual([
        expect.stringContaining("Storozhevoy"),
        expect.stringMatching(/^3\.5\skm from Kaigara \/ Signalny/),
      ]);
    }
    expect(said("signalny", "hokkaido")).toEqual([]);
  });

  it("says of an islet at once its area and how far it is from Hokkaido, the rest on request", () => {
    const page = parsed(pageIn("en"));
    const keys = (selector: string) => [...page.querySelectorAll(selector)].map((row) => row.getAttribute("data-measured"));
    expect(keys("[data-card=yuri] .measures > dl > [data-measured]")).toEqual(["area", "hokkaido"]);
    expect(keys("[data-card=yuri] .measures > details:not([open]) [data-measured]")).toEqual([
      "length",
      "nosappu",
      "nemuro",
      "tokyo",
      "moscow",
      "nagato",
    ]);
    expect(keys("[data-card=iturup] .measures > details [data-measured]")).toEqual([]);
  });

  it("names each town as its language does after “to”", () => {
    const label = (lang: string) => parsed(pageIn(lang)).querySelector("[data-card=iturup] [data-measured=moscow] dt")?.textContent;
    expect(LANGUAGES.map(label)).toEqual(["To Moscow", "モスクワまで", "До Москвы"]);
  });

  it("is shown no finer than it was measured, in the page's language", () => {
    const text = (lang: string, id: string, key: string) =>
      shownIn(parsed(pageIn(lang))).find((one) => one.id === id && one.key === key)?.text;
    expect(LANGUAGES.map((lang) => text(lang, "iturup", "area"))).toEqual(["3,176 km²", "3176 km²", "3176 км²"]);
    expect(LANGUAGES.map((lang) => text(lang, "kunashir", "hokkaido"))).toEqual(["16.1 km", "16.1 km", "16,1 км"]);
    expect(LANGUAGES.map((lang) => text(lang, "iturup", "moscow"))).toEqual(["about 7,040 km", "約7040 km", "около 7040 км"]);
  });

  it("has its method in one sentence in every card that measures", () => {
    const page = parsed(pageIn("en"));
    const cards = [...page.querySelectorAll("[data-card]:has([data-measure])")];
    expect(cards.length).toBe(site.measures().size);
    for (const card of cards) expect(card.querySelectorAll(".how [popovertarget=how-measured]")).toHaveLength(1);
    expect(page.getElementById("how-measured")?.textContent).toContain("WGS84");
  });
});

/** What each figure in print stands beside. */
const published = site.content.features.flatMap(({ id, published: figures }) => figures.map((figure) => ({ id, figure })));

describe("figures in print", () => {
  it("stand each beside what is measured, with their source and the difference in per cent", () => {
    const page = parsed(pageIn("en"));
    for (const { id, figure } of published) {
      const row = page.querySelector(`[data-card="${id}"] [data-measured="${figure.measure}"]`);
      expect(row, `${id} has no measure ${figure.measure}`).not.toBeNull();
      const said = [...(row?.querySelectorAll(".published > div") ?? [])].find((one) => (one.textContent ?? "").includes(figure.text.en));
      expect(said?.textContent).toMatch(/^[\d.,]+\s(km|km²) · /);
      expect(said?.closest("details")?.hasAttribute("open")).toBe(false);
      // what is measured leads to a rock that has an outline, the figure in print to a nearer one that has none
      const comparable = id !== "habomai" || figure.measure !== "nosappu";
      expect(/ · measured here (the same|[\d.]+% (more|less))/.test(said?.textContent ?? ""), `${id} ${figure.measure}`).toBe(comparable);
      expect(said?.querySelectorAll("a")).toHaveLength(figure.sources.length);
      const why = said?.parentElement?.querySelector(".ask")?.getAttribute("popovertarget") ?? "";
      expect(page.getElementById(why)?.textContent).toBe(figure.why?.en);
    }
  });

  it("differ from what is measured by no more than two coasts do: a larger difference says why", () => {
    const measured = site.measures();
    const unexplained = published.filter(({ id, figure }) => {
      const value = measured.get(id)?.find(({ key }) => key === figure.measure)?.value ?? Number.NaN;
      return Math.abs(value / figure.value - 1) > 0.005 && figure.why === undefined;
    });
    expect(unexplained.map(({ id, figure }) => `${id} ${figure.measure} ${figure.value}`)).toEqual([]);
  });
});

it("the second way is another: it tells a wrong number", () => {
  expect(ellipsoidKm(NOSAPPU, [145.8575, 43.3965])).toBeCloseTo(3.475, 2);
  expect(kmBetween(shapeOf("kunashir"), asPoint([145.3312, 43.5936]))).toBeCloseTo(16.108, 2);
});
