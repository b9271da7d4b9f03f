import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, keysOf } from "../../src/view/address";
import { FRAMES, type MeasureEnd, THEMES, VIEWS, type View } from "../../src/view/view";
import { known, TODAY } from "./known";
import { anyText, anyView } from "./views";

const inRange = (place: { latitude: number; longitude: number }) => Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
const isEnd = (end: MeasureEnd) => (typeof end === "string" ? known.feature(end) === end : inRange(end));

/** What the rest of the page relies on, key by key. */
const PROMISES: { readonly [Key in keyof Required<View>]: (value: NonNullable<View[Key]>) => boolean } = {
  feature: (id) => known.feature(id) === id,
  quote: (id) => known.quote(id)?.id === id,
  date: (date) => /^\d{4}(-\d\d){0,2}$/.test(date) && date >= "1855" && date <= TODAY,
  frame: (frame) => FRAMES.includes(frame),
  map: (map) => inRange(map) && map.zoom >= 0 && map.zoom <= 20,
  layers: (layers) => layers.every((layer) => /^-?[a-z0-9-]+$/.test(layer)),
  measure: (ends) => ends.length === 2 && ends.every(isEnd),
  view: (view) => VIEWS.includes(view),
  story: isName,
  step: isName,
  session: isName,
  seed: isName,
  question: isName,
  embed: (embed) => typeof embed === "boolean",
  lang: (lang) => /^[a-z]{2,3}$/.test(lang),
  theme: (theme) => THEMES.includes(theme),
  scrollWheelZoom: (zooms) => typeof zooms === "boolean",
};
function isName(name: string): boolean {
  return /^[\p{L}\p{N}_-]{1,64}$/u.test(name);
}

/** The keys of a view that break a promise, or that nobody knows. */
const faultsOf = (view: View): string[] =>
  Object.entries(view)
    .filter(([key, value]) => !(key in PROMISES) || !(PROMISES[key as keyof View] as (value: unknown) => boolean)(value))
    .map(([key]) => key);

describe("any view", () => {
  it("is read back from the address that was written for it", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode({ hash: `#${encode(view, known)}` }, known)).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is read back from the query as well", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode({ query: `?${encode(view, known)}` }, known)).toEqual({ view, problems: [] });
      }),
    );
  });

  it("overrules whatever the query says", () => {
    fc.assert(
      fc.property(anyView, anyView, (before, view) => {
        const query = `?${encode(before, known)}`;
        expect(decode({ query, hash: `#${encode(view, known, keysOf(query))}` }, known)).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is written with letters that need no escape in an attribute or a sentence", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encode(view, known)).toMatch(/^[\w%&=/.,~-]*$/);
      }),
    );
  });
});

describe("any text", () => {
  it("gives a valid view, and never an exception", () => {
    fc.assert(
      fc.property(anyText, anyText, (query, hash) => {
        const { view } = decode({ query, hash }, known);
        expect(faultsOf(view)).toEqual([]);
        expect(view.quote === undefined || view.feature !== undefined).toBe(true);
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      }),
      { numRuns: 1000 },
    );
  });

  it("means what is written for the view that it gave", () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        const written = encode(decode({ hash }, known).view, known);
        const again = decode({ hash: written }, known);
        expect(again.problems).toEqual([]);
        expect(encode(again.view, known)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it("may be as long as 64 kB", () => {
    const long = [
      "x=1&".repeat(16_384),
      "feature=tokyo&".repeat(4681),
      "%".repeat(65_536),
      "=".repeat(65_536),
      "択".repeat(65_536),
      `measure=${"..".repeat(32_000)}`,
    ];
    for (const text of long) expect(faultsOf(decode({ query: text, hash: text }, known).view)).toEqual([]);
    expect(decode({ hash: "feature=tokyo&".repeat(4681) }, known).view.feature).toBe("tokyo");
  });

  it("cannot reach the prototype of anything", () => {
    const { view } = decode({ hash: "__proto__=1&constructor=x&prototype=y&toString=z&__proto__[embed]=1" }, known);
    expect(Object.keys(view).toSorted()).toEqual(["embed", "layers", "view"]);
    expect(({} as Record<string, unknown>)["embed"]).toBeUndefined();
  });

  it("names a problem briefly", () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        for (const { key, value } of decode({ hash }, known).problems) {
          expect(key.length).toBeLessThan(20);
          expect(value.length).toBeLessThanOrEqual(81);
        }
      }),
    );
  });
});

describe("what the app writes", () => {
  it.each([
    ["a choice first", "map=9/44.5/147&date=1945&feature=iturup", "feature=iturup&date=1945&map=9/44.5/147"],
    ["the id for a name", "feature=%E6%8A%9E%E6%8D%89%E5%B3%B6", "feature=iturup"],
    ["a quote alone where it implies its feature", "feature=nagato&quote=p2-talks-in-nagato", "quote=p2-talks-in-nagato"],
    ["both where it does not", "quote=p2-talks-in-nagato&feature=moscow", "feature=moscow&quote=p2-talks-in-nagato"],
    ["nothing of what holds anyway", "view=explore&embed=0&layers=", ""],
    ["slashes and commas as they are", "layers=-notes,median&measure=43.3/145.6..tokyo", "layers=-notes,median&measure=43.3/145.6..tokyo"],
    ["five decimals of a degree", "map=9.12345678/44.123456789/147.000001", "map=9.1235/44.12346/147"],
  ])("is %s", (_claim, hash, written) => {
    expect(encode(decode({ hash }, known).view, known)).toBe(written);
  });

  it("has an empty value for a key of the query that no longer holds", () => {
    const query = "?feature=tokyo&theme=dark&embed=1";
    const { view } = decode({ query }, known);
    const { feature: _feature, ...rest } = view;
    const hash = encode({ ...rest, embed: false }, known, keysOf(query));
    expect(hash).toBe("feature=&embed=&theme=dark");
    expect(decode({ query, hash }, known).view).toEqual({ ...rest, embed: false });
  });
});
