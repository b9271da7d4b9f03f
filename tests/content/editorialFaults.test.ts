import { describe, expect, it } from "vitest";
import { contentWith, instead } from "./brokenCopy";

const iturup = "features/iturup.json";
const notes = "notes/press-tv-2016-12-15.json";
const excerpts = "annotations/press-tv-2016-12-15.json";
const words = "loaded-words.json";

type Fault = readonly [what: string, file: string, change: (text: string) => string | undefined, sentence: string | RegExp];

const facts: readonly Fault[] = [
  ["a fact without a source", iturup, instead('"sources": ["JAET", "RUIT"]', '"sources": []'), "content/features/iturup.json, facts.0.sources: a fact needs a source; it is 0"],
  ["a reading without a source", iturup, instead('"sources": ["HOP1", "JPDATA"]', '"sources": []'), "content/features/iturup.json, facts.1.readings.0.sources: a fact needs a source; it is 0"],
  ["a published figure without a source", iturup, instead(/("measure": "length"[^]*?"sources": )\["HOP1"\]/, "$1[]"), /published\.3\.sources: a published figure needs a source/],
  ["a figure of nothing that is measured", iturup, instead('"measure": "length"', '"measure": "width"'), /iturup\.json, published\.3\.measure: there is no such measure; name one of area, area-main, length, .*; it is "width"/],
  ["a figure below zero", iturup, instead('"value": 204', '"value": -204'), /published\.3\.value: must be >=0, but is -204/],
  ["a kind of fact without a name", iturup, instead('"kind": "origin"', '"kind": "etymology"'),
    'content/features/iturup.json, facts.0: its kind is "etymology", but content/locales/en.json has no "fact.etymology"; add that message in every language, or correct the kind'],
  ["a name of a fact that one language lacks", "locales/ru.json", instead(/\s*"fact\.origin": "[^"]*",/, ""), 'content/locales/ru.json: "fact.origin" is missing; say in Русский: Origin of the name'],
  ["a fact of low confidence", iturup, instead('"confidence": "medium"', '"confidence": "low"'), /iturup\.json: "Ainu; sources give .*" has low confidence; leave it out/],
  ["a reading of low confidence", iturup, instead(/("sources": \["RUIT"\],\s*"confidence": )"medium"/, '$1"low"'), /iturup\.json: "Russian-side figure in an encyclopedia: .*" has low confidence/],
  ["a figure of low confidence", iturup, instead(/("sources": \["EOSNAP"\],\s*"confidence": )"medium"/, '$1"low"'), 'content/features/iturup.json: "Website eosnap.com" has low confidence; leave it out until a source bears it'],
  ["a source of a figure that nobody lists", iturup, instead('"EOSNAP"', '"EOSNIP"'), /features\/iturup\.json: there is no source "EOSNIP"/],
  ["a source that only a figure used", iturup, instead('"EOSNAP"', '"HOP1"'), /bibliography\.json, EOSNAP: nothing uses this source/],
  ["a side that says much more than the other", "features/tokyo.json", instead("Under Russian law", `${"At length, ".repeat(9)}under Russian law`), /tokyo\.json, facts\.0, sides: in en Japan has \d+ letters and Russia \d+; give both about the same length/],
  ["a side that says nothing", "features/tokyo.json", instead(/,\s*"russia": \{[^}]*\}/, ""), /tokyo\.json, facts\.0\.sides\.russia: is missing; add it/],
];

const noted: readonly Fault[] = [
  ["a note on words that are not in the article", notes, instead('"official visit"', '"official visits"'),
    'content/notes/press-tv-2016-12-15.json, p1-official-visit: "official visits" occurs 0 times in the article; copy the words exactly from content/sources/press-tv-2016-12-15.txt'],
  ["a note on words that stand twice", notes, instead('"wartime hostilities"', '"the two sides"'), /p4-hostilities: "the two sides" occurs 3 times in the article; add a prefix or suffix/],
  ["a note on words of two paragraphs", notes, instead('"Kremlin economic aide Yuri Ushakov"', '"energy and health.\\n\\nKremlin"'), /p11-ushakov: .* runs over the end of a paragraph/],
  ["a note on words of the site", notes, instead('"wartime hostilities"', '"mailing list"'), /p4-hostilities: "mailing list" stands outside the article's body/],
  ["a note on words that no excerpt holds", excerpts, instead("southern Kuril islands, which", "southern Kurils, which"),
    'content/notes/press-tv-2016-12-15.json, p3-order-of-names: no excerpt holds "southern Kuril islands, which Japan calls the Northern Territories"; make an excerpt of its sentence in content/annotations/, or take words of one'],
  ["a note on words of two excerpts", notes, instead('"wartime hostilities"', '"wartime hostilities. The four islands"'), /p4-hostilities: no excerpt holds "wartime hostilities\. The four islands"/],
  ["a note with an excerpt's id", notes, instead('"p4-hostilities"', '"p4-four-islands"'), /p4-four-islands: this id is taken by another note or an excerpt; give this note another/],
  ["a note with another paragraph's number", notes, instead('"p4-hostilities"', '"p5-hostilities"'), /p5-hostilities: the words stand in paragraph 4; begin the id with p4-/],
  ["two notes on the same words", notes, instead('"wartime hostilities"', `"end the two countries' wartime hostilities"`), /p4-hostilities: its words run into those of p4-spelling; take fewer words, or make one note of the two/],
  ["a note on another article", notes, instead('"source": "press-tv-2016-12-15"', '"source": "press-tv"'), /press-tv: there is no article "press-tv"; name one of content\/sources\//],
  ["a note without a source", notes, instead('["SPU8", "BIB2"]', "[]"), /annotations\.\d+\.body\.sources: a note needs a source/],
  ["a note of low confidence", notes, instead('["SPU8", "BIB2"]', '["SPU8", "BIB2"], "confidence": "low"'), /p1-official-visit: "Japan’s foreign ministry announced .*" has low confidence/],
  ["a source of a note that nobody lists", notes, instead('"BIB2"', '"BIB3"'), /notes\/press-tv-2016-12-15\.json, p1-official-visit: there is no source "BIB3"/],
  ["a source of the glossary that nobody lists", "glossary.json", instead('"PS16"', '"PS17"'), /glossary\.json, joint-economic-activities: there is no source "PS17"/],
  ["a source of About that nobody lists", "about.json", instead('"APC"', '"APX"'), /about\.json, names: there is no source "APX"/],
];

const worded: readonly Fault[] = [
  ["a loaded word in a fact", iturup, instead("Soviet forces landed in Rubetsu Bay", "Soviet forces occupied Rubetsu Bay"),
    /^content\/features\/iturup\.json, facts\.\d+\.text\.en: "occupied" takes a side in our own voice; say it neutrally, or quote who says it, in quotation marks$/],
  ["a loaded word in a role", "features/rubetsu.json", instead("ソ連軍が留別湾に上陸した", "ソ連軍が留別湾に侵攻した"), /rubetsu\.json, roles\.0\.text\.ja: "侵攻" takes a side/],
  ["a loaded word in a note", notes, instead("Soviet forces landed on Etorofu", "Soviet forces seized Etorofu"), /annotations\.\d+\.body\.value\.en: "seiz" takes a side/],
  ["a loaded word in the glossary, its quotation marks lost", "glossary.json", instead("“illegal occupation”", "illegal occupation"), /glossary\.json, \d+\.terms\.en: "occupation" takes a side/],
  ["a loaded word in About", "about.json", instead("Russia treats the islands as", "The islands belong to Russia, which treats them as"), /about\.json, sections\.2\.paragraphs\.0\.text\.en: "belong" takes a side/],
  ["a loaded word in the interface", "locales/ru.json", instead("Карта четырёх островов", "Карта оккупированных островов"), 'content/locales/ru.json, map.name: "оккупир" takes a side in our own voice; say it neutrally, or quote who says it, in quotation marks'],
  ["a loaded word that its own sentence does not have", words, instead("The islands belong to their neighbour.", "The islands lie near their neighbour."), /loaded-words\.json, en, belong: "The islands lie near their neighbour\." must fail, but does not have this word in our own voice/],
  ["a quotation without quotation marks", words, instead("“belong to Japan”", "belong to Japan"), /loaded-words\.json, en, belong: "Tokyo says that they belong to Japan\." must pass, but has this word outside quotation marks/],
  ["a quotation without the word", words, instead("“belong to Japan”", "“are Japan’s”"), /loaded-words\.json, en, belong: .* does not have this word, so it shows nothing/],
  ["a name alone in a fact", iturup, instead("Soviet forces landed in Rubetsu Bay", "Soviet forces landed on Iturup"), /iturup\.json, facts\.\d+\.text\.en: "Iturup" stands alone; write "Etorofu \/ Iturup", both names, always/],
  ["a name alone in what a side says", notes, instead("They were “illegally occupied”", "Etorofu was “illegally occupied”"), /annotations\.\d+\.body\.sides\.japan\.en: "Etorofu" stands alone/],
  ["a name alone in the interface", "locales/ja.json", instead("四島の地図", "北方領土の地図"), 'content/locales/ja.json, map.name: "北方領土" stands alone; write "北方領土／南クリル諸島", both names, always'],
];

describe.each([["facts", facts], ["notes", noted], ["words", worded]] as const)("%s: an editor is told about", (_, faults) => {
  it.each(faults)("%s", (_what, file, change, sentence) => {
    const { problems } = contentWith(file, change);
    expect(problems.filter((problem) => (typeof sentence === "string" ? problem === sentence : sentence.test(problem)))).toHaveLength(1);
  });
});

describe("a note whose words are lost", () => {
  it("is left out, and all others are still there", () => {
    const ids = (change: (text: string) => string) => contentWith(notes, change).notes.map(({ id }) => id);
    const all = ids((text) => text);
    expect(ids(instead('"official visit"', '"official visits"'))).toEqual(all.filter((id) => id !== "p1-official-visit"));
  });
});
