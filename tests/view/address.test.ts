import { describe, expect, it } from "vitest";
import { decode } from "../../src/view/address";
import { INITIAL_VIEW, type View } from "../../src/view/view";
import { known, renamed } from "./known";

const read = (hash: string) => decode({ hash }, known);
const viewOf = (hash: string): View => read(hash).view;

/** What each key may say: the value in the address, and what the view is then. */
const GOOD: readonly (readonly [address: string, means: Partial<View>])[] = [
  ["feature=shikotan", { feature: "shikotan" }],
  ["feature=islands-four", { feature: "four-islands" }],
  ["quote=p4-moscow-and-tokyo&feature=tokyo", { quote: "p4-moscow-and-tokyo", feature: "tokyo" }],
  ["date=1855", { date: "1855" }],
  ["date=1945-09", { date: "1945-09" }],
  ["date=1945-09-01", { date: "1945-09-01" }],
  ["date=2016-02-29", { date: "2016-02-29" }],
  ["date=2026", { date: "2026" }],
  ["date=2026-03-15", { date: "2026-03-15" }],
  ["frame=islands", { frame: "islands" }],
  ["frame=kurils", { frame: "kurils" }],
  ["frame=japan", { frame: "japan" }],
  ["frame=world", { frame: "world" }],
  ["map=9.5/44.463/147.1", { map: { zoom: 9.5, latitude: 44.463, longitude: 147.1 } }],
  ["map=0/-90/180", { map: { zoom: 0, latitude: -90, longitude: 180 } }],
  ["map=9%2F44.5%2F147", { map: { zoom: 9, latitude: 44.5, longitude: 147 } }],
  ["layers=-notes,median,line-1855", { layers: ["-notes", "median", "line-1855"] }],
  ["layers=-labels", { layers: ["-labels"] }],
  ["measure=shikotan..nemuro", { measure: ["shikotan", "nemuro"] }],
  ["measure=43.3/145.6..Etorofu", { measure: [{ latitude: 43.3, longitude: 145.6 }, "iturup"] }],
  ["view=article", { view: "article" }],
  ["view=glossary", { view: "glossary" }],
  ["story=the-talks&step=3", { story: "the-talks", step: "3" }],
  ["session=Ab9_x", { session: "Ab9_x" }],
  ["seed=42&question=7", { seed: "42", question: "7" }],
  ["embed=1", { embed: true }],
  ["embed=0", { embed: false }],
  ["lang=ja", { lang: "ja" }],
  ["theme=dark", { theme: "dark" }],
  ["scrollWheelZoom=false", { scrollWheelZoom: false }],
  ["scrollWheelZoom=true", { scrollWheelZoom: true }],
];

/** What each key may not say. */
const BAD: readonly string[] = [
  "feature=atlantis",
  "feature=__proto__",
  "feature=constructor",
  "quote=p99-nothing",
  "quote=__proto__",
  "date=1854",
  "date=1854-12-31",
  "date=2027",
  "date=2026-04",
  "date=2026-03-16",
  "date=2015-02-29",
  "date=1945-13",
  "date=1945-00",
  "date=1945-09-31",
  "date=45",
  "date=1945-9-1",
  "date=today",
  "date=１９４５",
  "frame=moon",
  "frame=Islands",
  "map=9",
  "map=9/44.5",
  "map=9/44.5/147/3",
  "map=21/44.5/147",
  "map=-1/44.5/147",
  "map=9/91/147",
  "map=9/44.5/181",
  "map=9/NaN/147",
  "map=9/1e1/147",
  "map=9/0x10/147",
  "map=9//147",
  "map=Infinity/0/0",
  "layers=a,,b",
  "layers=A",
  "layers=--notes",
  "layers=<b>",
  "measure=shikotan",
  "measure=shikotan..",
  "measure=shikotan..atlantis",
  "measure=shikotan..tokyo..nemuro",
  "measure=91/0..tokyo",
  "view=everything",
  "story=../../etc/passwd",
  "step=<img>",
  "session=a b",
  "embed=yes",
  "lang=javascript",
  "lang=fr",
  "theme=blue",
  "scrollWheelZoom=1",
];

describe("an address", () => {
  it("says nothing when it is empty", () => {
    for (const hash of ["", "#", "#?", "?", "/", "&&&", "#&=&"]) expect(read(hash)).toEqual({ view: INITIAL_VIEW, problems: [] });
  });

  it.each(GOOD)("is understood: %s", (address, means) => {
    expect(read(address)).toEqual({ view: { ...INITIAL_VIEW, ...means }, problems: [] });
  });

  it.each(BAD)("names what it does not understand, and the rest counts: %s", (address) => {
    const at = address.indexOf("=");
    const [key, value] = [address.slice(0, at), address.slice(at + 1)];
    expect(read(`seed=42&${address}&question=7`)).toEqual({
      view: { ...INITIAL_VIEW, seed: "42", question: "7" },
      problems: [{ key, value }],
    });
  });

  it("has keys of others that it passes over in silence", () => {
    expect(read("#?secret=Xy12&utm_source=mail&__proto__=1&constructor=2&feature2=tokyo&Feature=tokyo")).toEqual({
      view: INITIAL_VIEW,
      problems: [],
    });
  });

  it.each(["#feature=tokyo", "?feature=tokyo", "#?feature=tokyo", "#/feature=tokyo", "#/?feature=tokyo", "feature=tokyo&"])(
    "may begin as others write it: %s",
    (hash) => {
      expect(viewOf(hash).feature).toBe("tokyo");
    },
  );

  it("counts the last one of a repeated key", () => {
    expect(read("feature=tokyo&feature=nagato")).toEqual({ view: { ...INITIAL_VIEW, feature: "nagato" }, problems: [] });
  });

  it("takes an empty value for none", () => {
    expect(read("feature=&date=&layers=&quote=")).toEqual({ view: INITIAL_VIEW, problems: [] });
  });

  it("reads plus and percent signs as a form writes them", () => {
    expect(viewOf("feature=Southern+Kurils").feature).toBe("four-islands");
    expect(viewOf("fe%61ture=%E6%8D%89%E5%A4%9A").feature).toBeUndefined();
    expect(viewOf("fe%61ture=%E6%8A%9E%E6%8D%89").feature).toBe("iturup");
  });

  it("repeats a plus sign as the space that it stands for", () => {
    expect(read("feature=Atlantis+City").problems).toEqual([{ key: "feature", value: "Atlantis City" }]);
  });

  it.each(["%", "%E0%A4%A", "%zz", "%E6%8A"])("leaves a percent sign that means nothing as it is: %s", (value) => {
    expect(read(`feature=${value}&theme=dark`)).toEqual({
      view: { ...INITIAL_VIEW, theme: "dark" },
      problems: [{ key: "feature", value }],
    });
  });

  it("says of a value that is too long only how it begins", () => {
    const { view, problems } = read(`feature=${"a".repeat(65_536)}&theme=dark`);
    expect(view).toEqual({ ...INITIAL_VIEW, theme: "dark" });
    expect(problems).toEqual([{ key: "feature", value: `${"a".repeat(40)}…` }]);
  });

  it("has room for 200 letters a value", () => {
    expect(viewOf(`layers=${"a".repeat(200)}`).layers).toEqual(["a".repeat(200)]);
    expect(viewOf(`layers=${"a".repeat(201)}`).layers).toEqual([]);
  });

  it("does not cut a letter in two where it shortens a value", () => {
    const [problem] = read(`feature=${encodeURIComponent(`a${"𠮷".repeat(60)}`)}`).problems;
    expect(problem?.value).toBe(`a${"𠮷".repeat(39)}…`);
  });
});

describe("query and hash", () => {
  it("count together", () => {
    expect(decode({ query: "?feature=tokyo", hash: "#theme=dark" }, known).view).toEqual({
      ...INITIAL_VIEW,
      feature: "tokyo",
      theme: "dark",
    });
  });

  it("leave the hash the last word, key by key", () => {
    expect(decode({ query: "?feature=tokyo&date=1945", hash: "#feature=nagato" }, known)).toEqual({
      view: { ...INITIAL_VIEW, feature: "nagato", date: "1945" },
      problems: [],
    });
    expect(decode({ query: "?feature=tokyo", hash: "#feature=" }, known).view.feature).toBeUndefined();
  });
});

describe("a quote", () => {
  it("implies the first feature that its words refer to", () => {
    expect(viewOf("quote=p2-talks-in-nagato")).toMatchObject({ quote: "p2-talks-in-nagato", feature: "nagato" });
    expect(viewOf("quote=p3-northern-territories").feature).toBe("four-islands");
  });

  it("implies nothing beside a feature that the address names itself", () => {
    expect(viewOf("quote=p2-talks-in-nagato&feature=moscow").feature).toBe("moscow");
  });

  it("still implies its feature where the named one is unknown", () => {
    expect(viewOf("quote=p2-talks-in-nagato&feature=atlantis").feature).toBe("nagato");
  });
});

describe("ids that were renamed", () => {
  it("are found by their old name and have the new one from then on", () => {
    expect(decode({ hash: "feature=shikotan-island&quote=p3-the-row" }, renamed)).toEqual({
      view: { ...INITIAL_VIEW, feature: "shikotan", quote: "p3-northern-territories" },
      problems: [],
    });
  });

  it("imply with an old quote what the new one implies", () => {
    expect(decode({ hash: "quote=p3-the-row" }, renamed).view.feature).toBe("four-islands");
  });
});
