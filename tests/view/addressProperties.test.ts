import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, keysOf } from "../../src/view/address";
import { known } from "./known";
import { faultsOf } from "./promises";
import { anyText, anyView } from "./views";

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
