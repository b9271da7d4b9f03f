import { describe, expect, it } from "vitest";
import { contentWith, instead } from "./brokenCopy";

const article = "sources/press-tv-2016-12-15.txt";
const record = "sources/press-tv-2016-12-15.json";
const notes = "annotations/press-tv-2016-12-15.json";
const ja = "locales/ja.json";
const ru = "locales/ru.json";

type Fault = readonly [what: string, file: string, change: (text: string) => string | undefined, sentence: string | RegExp];

const quoted: readonly Fault[] = [
  ["words that are not in the article", notes, instead('"The four islands"', '"The four islandz"'),
    'content/annotations/press-tv-2016-12-15.json, p4-four-islands: "The four islandz" occurs 0 times in the article; copy the words exactly from content/sources/press-tv-2016-12-15.txt'],
  ["words that stand twice", notes, instead(/"exact": "the two sides",\s*"prefix": "media reported ",\s*"suffix": "[^"]*"/, '"exact": "the two sides"'),
    /p10-two-sides: "the two sides" occurs 3 times in the article; add a prefix or suffix/],
  ["a wrong prefix", notes, instead("media reported ", "papers reported "), /p10-two-sides: .* not between this prefix and suffix; copy both exactly/],
  ["a paragraph without an excerpt", notes, instead("southern Kuril islands, which", "southern Kurils, which"), "content/annotations/press-tv-2016-12-15.json: paragraph 3 has no excerpt; add an annotation for it"],
  ["words of two paragraphs", notes, instead(/"exact": "the two leaders[^}]*/, '"exact": "one-on-one talks.\\n\\nMeanwhile" '), /p9-one-on-one-talks: .* runs over the end of a paragraph/],
  ["words of the site, not of the article", notes, instead(/"exact": "Moscow and Tokyo",[^}]*/, '"exact": "Iran Press TV" '), /p4-moscow-and-tokyo: "Iran Press TV" stands outside the article's body/],
  ["a feature that does not exist", notes, instead('"source": "syria"', '"source": "siria"'), /p13-syria: there is no feature "siria"; name one of content\/features\//],
  ["a relation that does not exist", notes, instead('"relation": "treaty-signed"', '"relation": "signed"'), /p5-san-francisco: there is no relation "signed"/],
  ["a single island read into the group", notes, instead(/("exact": "The four islands"[^]*?"source": )"four-islands"/, '$1"shikotan"'), /p4-four-islands: "The four islands" does not name Shikotan; let it refer to the group/],
  ["one feature twice in one annotation", notes, instead(/("source": )"tokyo"/, '$1"moscow"'), /p4-moscow-and-tokyo: refers to "moscow" twice/],
  ["an id that stands twice", notes, instead('"p12-joint-activity"', '"p11-statement-on-friday"'), /p11-statement-on-friday: this id stands twice/],
  ["an id with another paragraph's number", notes, instead('"p12-joint-activity"', '"p2-joint-activity"'), /p2-joint-activity: the words stand in paragraph 12; begin the id with p12-/],
  ["two annotations in one sentence", notes, instead(/"exact": "The four islands",[^}]*/, '"exact": "have long been seeking a peace agreement" '), /its sentence is also that of p4-moscow-and-tokyo; make one annotation of the two/],
  ["an article that does not exist", notes, instead('"source": "press-tv-2016-12-15"', '"source": "press-tv"'), /p1-territorial-dispute: there is no article "press-tv"/],
  ["an excerpt that is not translated", "translations/ja.json", instead(/"p7-peace-treaty": "[^"]*",/, ""), "content/translations/ja.json: p7-peace-treaty is not translated; translate all of its sentences, or list it as untranslated"],
  ["a translation of nothing", "translations/ru.json", instead('"p7-peace-treaty"', '"p7-peace"'), /translations\/ru\.json: there is no excerpt "p7-peace"; remove it/],
  ["a translation that is also said to be missing", "translations/ru.json", instead('"review": "none",', '"review": "none", "untranslated": ["p7-peace-treaty"],'), /ru\.json: p7-peace-treaty is translated and listed as untranslated; keep one/],
  ["a translation under another name", "translations/ru.json", instead('"language": "ru"', '"language": "uk"'), /translations\/ru\.json: its language is "uk"; give file and language the same name/],
  ["an id with capitals", notes, instead('"p7-peace-treaty"', '"p7-Peace"'), /annotations\.8\.id: an id has small letters, digits and hyphens/],
];

const sourced: readonly Fault[] = [
  ["a changed article", article, instead("World War II", "World War 2"), /json, sha256: content\/sources\/press-tv-2016-12-15\.txt has changed .*; put the original file back/],
  ["a line that nobody claims", record, instead("[1, 4, 8, 38]", "[1, 4, 8]"), /lines: line 38 \("Join the GlobalSecurity\.org mailing list"\) is neither headline, dateline, body nor chrome/],
  ["another headline", record, instead("islands row", "island row"), /title: line 6 of press-tv-2016-12-15\.txt reads/],
  ["a source that nobody lists", "features/syria.json", instead('"GN"', '"GEO"'), /features\/syria\.json: there is no source "GEO"; add it to content\/bibliography\.json/],
  ["a source that nobody uses", "bibliography.json", instead("{", '{ "ZZZ": { "title": "t", "url": "https://example.org/", "kind": "k" },'), "content/bibliography.json, ZZZ: nothing uses this source; remove it, or name it where it is meant"],
  ["a source of a kind that has no words", "bibliography.json", instead('"kind": "museum"', '"kind": "musem"'), /^content\/bibliography\.json, \w+: there is no kind "musem"; name one of content\/source-kinds\.json/],
  ["a kind that no source is of", "source-kinds.json", instead("{", '{ "rumour": { "en": "rumour" },'), "content/source-kinds.json, rumour: no source is of this kind; remove it, or name it where it is meant"],
  ["a role without a source", "features/syria.json", instead('"sources": ["PTV"]', '"sources": []'), "content/features/syria.json, roles.0.sources: a role needs a source; it is 0"],
  ["a fact of low confidence", "features/rubetsu.json", instead('"medium"', '"low"'), /rubetsu\.json: "Former village.*" has low confidence; leave it out/],
  ["a relation that nobody uses", "relations.json", instead("{", '{ "near": { "en": "near" },'), /relations\.json, near: no annotation uses it/],
];

const named: readonly Fault[] = [
  ["a place without a role", "features/sochi.json", instead(/"roles": \[[^]*\]\s*\}/, '"roles": [] }'), /sochi\.json, roles: no place is shown without its role/],
  ["half a pair in English, out of order", "features/iturup.json", instead('["Etorofu", "Iturup"]', '["Iturup", "Etorofu"]'), /iturup\.json, names\.en: "Iturup" stands before "Etorofu"; English names stand by the letter/],
  ["half a pair in Japanese", "features/kunashir.json", instead('["国後島", "クナシル島"]', '["国後島"]'), /kunashir\.json, names\.ja: a disputed island has both names, always/],
  ["no word on who administers", "features/shikotan.json", instead(/,\s*"stance": [^]*/, "}"), "content/features/shikotan.json, stance: say who administers it and who claims it"],
  ["a name of two features", "features/sochi.json", instead('"Sochi"', '"Nemuro"'), /"nemuro" is also a name of nemuro; an address could not tell them apart/],
  ["a file and an id that differ", "features/sochi.json", instead('"id": "sochi"', '"id": "sotschi"'), /sochi\.json: its id is "sotschi"; give file and id the same name/],
  ["membership of nothing", "features/iturup.json", instead('"memberOf": "four-islands"', '"memberOf": "five-islands"'), /iturup\.json, memberOf: there is no feature "five-islands"/],
  ["a misspelt entry", "features/iturup.json", instead('"aliases"', '"alias"'), "content/features/iturup.json, alias: there is no such entry; remove it, or correct its spelling"],
  ["a missing entry", "features/iturup.json", instead('"kind": "island",', ""), "content/features/iturup.json, kind: is missing; add it"],
  ["a wrong kind", "features/iturup.json", instead('"island"', '"isle"'), /iturup\.json, kind: must be .*"island".*, but is "isle"; correct it/],
  ["a file that is not JSON", "features/iturup.json", instead('"id": "iturup",', '"id": "iturup"'), /features\/iturup\.json is not JSON .* look for a missing comma/],
  ["a label in a frame that does not exist", "map-labels.json", instead('"japan"', '"nippon"'), /map-labels\.json, .*: there is no frame "nippon"/],
  ["an empty frame", "frames.json", instead("145.25, 43.3, 148.95", "148.95, 43.3, 145.25"), /frames\.json, islands: its bbox is empty; write \[west, south, east, north\]/],
  ["a missing file", "frames.json", () => undefined, /content\/frames\.json is missing; add the file/],
];

const translated: readonly Fault[] = [
  ["an untranslated message", ja, instead(/\s*"zoom\.in": "[^"]*",/, ""), 'content/locales/ja.json: "zoom.in" is missing; say in 日本語: Zoom in'],
  ["an empty message", ja, instead('"zoom.in": "拡大"', '"zoom.in": " "'), "content/locales/ja.json, zoom.in: is empty; say in 日本語: Zoom in"],
  ["a message that nobody asks for", ja, instead('"zoom.in"', '"zoom.it": "?", "zoom.in"'), /ja\.json, zoom\.it: nobody asks for this message/],
  ["a missing plural form", ru, instead(/\s*"article\.count\.few": "[^"]*",/, ""), /ru\.json: "article\.count\.few" is missing; say in Русский: \{count\} excerpts/],
  ["a plural form that the language does not have", ja, instead('"article.count.other"', '"article.count.one": "{count}", "article.count.other"'), /ja\.json, article\.count\.one: nobody asks for this message/],
  ["a lost placeholder", ru, instead("Абзац {number}", "Абзац"), "content/locales/ru.json, excerpt.paragraph: {number} is missing; English has it"],
  ["a misspelt placeholder", ru, instead("Абзац {number}", "Абзац {номер} {number}"), "content/locales/ru.json, excerpt.paragraph: {номер} is never filled in; English does not have it"],
  ["a file and a language that differ", ja, instead('"tag": "ja"', '"tag": "jp"'), /ja\.json: its language is "jp"/],
];

describe.each([["excerpts", quoted], ["sources", sourced], ["features and frames", named], ["languages", translated]] as const)("%s: an editor is told about", (_, faults) => {
  it.each(faults)("%s", (_what, file, change, sentence) => {
    const { problems } = contentWith(file, change);
    expect(problems.filter((problem) => (typeof sentence === "string" ? problem === sentence : sentence.test(problem)))).toHaveLength(1);
  });
});

describe("a broken excerpt", () => {
  it("is left out, and all others are still there", () => {
    const { excerpts } = contentWith(notes, instead('"The four islands"', '"The four islandz"'));
    expect(excerpts.filter((excerpt) => excerpt.article === "press-tv-2016-12-15")).toHaveLength(15);
    expect(excerpts.map(({ id }) => id)).not.toContain("p4-four-islands");
  });
});

describe("a broken feature file", () => {
  it("is left out, and all others are still there", () => {
    const { features } = contentWith("features/syria.json", instead("{", ""));
    expect(features.map(({ id }) => id)).toEqual(expect.arrayContaining(["four-islands", "crimea", "sochi"]));
    expect(features.map(({ id }) => id)).not.toContain("syria");
  });
});

describe("an untranslated message", () => {
  it("is said in English until it is translated", () => {
    const { locales } = contentWith(ja, instead(/\s*"zoom\.in": "[^"]*",/, ""));
    expect(locales.find(({ language }) => language.tag === "ja")?.messages["zoom.in"]).toBe("Zoom in");
  });
});
