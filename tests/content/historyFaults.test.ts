import { describe, expect, it } from "vitest";
import { contentWith, instead } from "./brokenCopy";

const sochi = "events/2016-sochi.json";
const landings = "events/1945-landings.json";
const table = "administration.json";
const lines = "lines.json";
const conventions = "conventions.json";

type Fault = readonly [what: string, file: string, change: (text: string) => string | undefined, sentence: string | RegExp];

const happened: readonly Fault[] = [
  ["an event without a source", sochi, instead(/"sources": \[[^\]]*\]/, '"sources": []'), "content/events/2016-sochi.json, sources: an event needs a source; it is 0"],
  ["a source that nobody lists", sochi, instead('"NIK"', '"NOK"'), /events\/2016-sochi\.json: there is no source "NOK"; add it to content\/bibliography\.json/],
  ["a source that no event uses any more", "events/2025-october.json", instead('"KUR25"', '"IANS25"'), "content/bibliography.json, KUR25: nothing uses this source; remove it, or name it where it is meant"],
  ["a file and an id that differ", sochi, instead('"id": "2016-sochi"', '"id": "2016-sotschi"'), /events\/2016-sochi\.json: its id is "2016-sotschi"; give file and id the same name/],
  ["an id that another event had", sochi, instead('"id": "2016-sochi",', '"id": "2016-sochi", "formerly": ["2016-nagato"],'), /"2016-nagato" is the id of another event, or was; ids are for ever/],
  ["a day that there is not", sochi, instead('"2016-05-06"', '"2016-05-36"'), /^content\/events\/2016-sochi\.json: "2016-05-36" is no date from 1855-01-01 to today; correct it$/],
  ["a day before 1855", sochi, instead('"2016-05-06"', '"1854-12-31"'), /2016-sochi\.json: "1854-12-31" is no date from 1855-01-01 to today/],
  ["a day to come", sochi, instead('"2016-05-06"', '"2999"'), /2016-sochi\.json: "2999" is no date from 1855-01-01 to today/],
  ["a date in words", sochi, instead('"2016-05-06"', '"6 May 2016"'), /2016-sochi\.json, date: a date is YYYY, YYYY-MM or YYYY-MM-DD; it is "6 May 2016"/],
  ["no date", sochi, instead(/"date": "2016-05-06",\s*/, ""), "content/events/2016-sochi.json: give either its date, or from and to"],
  ["a date and a beginning", landings, instead('"from":', '"date": "1945", "from":'), "content/events/1945-landings.json: give either its date, or from and to"],
  ["a beginning without an end", landings, instead(/"to": "1945-09-05",\s*/, ""), "content/events/1945-landings.json: give either its date, or from and to"],
  ["an end before the beginning", landings, instead('"to": "1945-09-05"', '"to": "1945-08-05"'), "content/events/1945-landings.json: ends (1945-08-05) before it begins (1945-08-28); change the two"],
  ["a place that there is not", sochi, instead('"place": "sochi"', '"place": "sotschi"'), 'content/events/2016-sochi.json, place: there is no feature "sotschi"; name one of content/features/, or leave it out'],
  ["one side alone", sochi, instead(/,\s*"russia": \{[^}]*\}/, ""), "content/events/2016-sochi.json, sides.russia: is missing; add it"],
  ["a side that says much more than the other", sochi, instead("Economic cooperation is", `${"As was said before, ".repeat(4)}economic cooperation is`), /2016-sochi\.json, sides: in en Japan has \d+ letters and Russia \d+; give both about the same length/],
  ["a side that one language leaves out", sochi, instead(/("russia": \{[^}]*?)"ja": "[^"]*",/, "$1"), /2016-sochi\.json, sides: in ja Japan has \d+ letters and Russia 0/],
  ["an event of low confidence", "events/1947-49-repatriation.json", instead('"medium"', '"low"'), /1947-49-repatriation\.json: "A little more than half .*" has low confidence; leave it out/],
  ["a part of low confidence", "events/2025-april.json", instead('"medium"', '"low"'), "content/events/2025-april.json, parts: its date has low confidence; say only what a source bears"],
  ["a part that stands twice", "events/1905-portsmouth.json", instead('"part": "russia"', '"part": "japan"'), "content/events/1905-portsmouth.json, parts: its japan stands twice; keep one entry"],
  ["a part that no event has", "events/2025-april.json", instead('"part": "date"', '"part": "place"'), /2025-april\.json, parts\.0\.part: must be .*, but is "place"/],
  ["a loaded word in an event", sochi, instead("announced a “new approach” to", "announced a “new approach” to the occupied islands and"), /2016-sochi\.json, text\.en: "occupied" takes a side in our own voice/],
];

const administered: readonly Fault[] = [
  ["a day that there is not", table, instead('"from": "1945-09-06"', '"from": "1945-09-31"'), /^content\/administration\.json, spans\.\d+: "1945-09-31" is no date from 1855-01-01 to today; correct it$/],
  ["less than a day", table, instead('"from": "1945-09-06"', '"from": "1945-09"'), /administration\.json, spans\.\d+\.from: a day is YYYY-MM-DD; it is "1945-09"/],
  ["a span that is out of order", table, instead('"from": "1946-02-02"', '"from": "1945-02-02"'), /spans\.\d+: begins on 1945-02-02, before the span above it; put the spans in order of time/],
  ["two spans of one day", table, instead('"from": "1945-09-06"', '"from": "1945-09-03"'), "content/administration.json, habomai: two spans begin on 1945-09-03; keep one"],
  ["days of which nothing is said", table, instead('"from": "1855-01-01"', '"from": "1855-02-01"'), /administration\.json, habomai: nothing is said of the days before 1855-02-01; let its first span begin on 1855-01-01/],
  ["an area of which nothing is said", table, (text) => text.replaceAll(/("areas": \[[^\]]*?), "sakhalin-south"/g, "$1").replaceAll('["sakhalin-south"]', '["kurils"]'), "content/administration.json, sakhalin-south: has no span; say who administered it from 1855-01-01 on"],
  ["an area that there is not", table, instead('"areas": ["kurils"]', '"areas": ["kuril"]'), /administration\.json, spans\.\d+\.areas\.0: an area is one of iturup, .*; it is "kuril"/],
  ["an administrator that there is not", table, instead('"administrator": "ussr"', '"administrator": "soviet"'), /an administrator is one of japan, russia, ussr, joint, none, uncertain; it is "soviet"/],
  ["what is uncertain without a reason", table, instead(/"because": "landing",\s*/, ""), /spans\.\d+: is uncertain; say why in because and, in words for the reader, in note/],
  ["what is uncertain without words", table, instead(/("because": "landing",\s*)"note": \{[^}]*\},\s*/, "$1"), /spans\.\d+: is uncertain; say why in because/],
  ["a reason where nothing is uncertain", table, instead('"administrator": "none",', '"administrator": "none", "because": "unknown",'), "content/administration.json, spans.0: gives a reason (because), but is not uncertain; remove it"],
  ["a span of low confidence", table, instead('"confidence": "medium"', '"confidence": "low"'), /spans\.7: has low confidence; make it "uncertain" and say in its note what is known/],
  ["a span without a source", table, instead('"sources": ["SHI", "AJ05"]', '"sources": []'), "content/administration.json, spans.0.sources: a span needs a source; it is 0"],
  ["a source of a span that nobody lists", table, instead('"LANDE"', '"LANDX"'), /administration\.json, spans\.\d+: there is no source "LANDX"/],
  ["a source of a claim that nobody lists", table, instead('"LAV19"', '"LAV20"'), /administration\.json, claims\.3: there is no source "LAV20"/],
  ["a claim that ends before it begins", table, instead('"to": "1991-12-25"', '"to": "1941-12-25"'), "content/administration.json, claims.0: ends (1941-12-25) before it begins (1946-02-02); change the two"],
  ["a claim from a day that there is not", table, instead(/("claimant": "japan",\s*"from": )"1956-02-11"/, '$1"1956-02-30"'), 'content/administration.json, claims.2: "1956-02-30" is no date from 1855-01-01 to today; correct it'],
  ["a claim of a state that there is not", table, instead('"claimant": "ussr"', '"claimant": "china"'), /claims\.0\.claimant: a party is one of japan, russia, ussr; it is "china"/],
  ["a claim of low confidence", table, instead('"LAV19"]', '"LAV19"], "confidence": "low"'), /claims\.3: "Russia holds that .*" has low confidence; leave it out/],
  ["troops that leave before they come", table, instead('"to": "1925-05-15"', '"to": "1915-05-15"'), "content/administration.json, overlays.0: ends (1915-05-15) before it begins (1920-04-21); change the two"],
  ["areas named in an event that there is not", table, instead('"event": "1956-declaration"', '"event": "1956-joint"'), 'content/administration.json, named.0: there is no event "1956-joint"; name one of content/events/'],
  ["an area without a name", table, instead('"id": "habomai"', '"id": "shikotan"'), 'content/administration.json, areas: "habomai" stands 0 times; give it one entry, with its name and shapes'],
  ["a shape of two areas", table, instead('["sakhalin-north"]', '["sakhalin-north", "moneron"]'), 'content/administration.json, areas: the shape "moneron" is in two areas; a place has one administration, so keep it in one'],
  ["a missing table", table, () => undefined, /content\/administration\.json is missing; add the file/],
];

const drawn: readonly Fault[] = [
  ["a line without a source", lines, instead(/"sources": \["POR9"[^\]]*\]/, '"sources": []'), 'content/lines.json, parallel-50: a line needs a source, or is "computed": true'],
  ["a line that stands twice", lines, instead('"id": "parallel-50"', '"id": "median"'), "content/lines.json, median: this id stands twice; give one of them another"],
  ["a line that ends before it begins", lines, instead('"to": "1875-05-06"', '"to": "1775-05-06"'), "content/lines.json, line-1855: ends (1775-05-06) before it begins (1855-02-07); change the two"],
  ["a line of low confidence", lines, instead('"computed": true', '"computed": true, "confidence": "low"'), "content/lines.json, median: has low confidence; leave it out until a source bears it"],
  ["a source of a line that nobody lists", lines, instead('"NEG"', '"NEX"'), 'content/lines.json, line-1855: there is no source "NEX"; add it to content/bibliography.json, or correct the id'],
  ["a convention without its rule's source", conventions, instead('["MOFA1", "VILL", "DIET05", "SFCAS"]', "[]"), "content/conventions.json, conventions.0.rule.sources: a fact needs a source; it is 0"],
  ["a source of a rule that nobody lists", conventions, instead('"RUKD"', '"RUKX"'), /conventions\.json, russia: there is no source "RUKX"/],
  ["a convention that draws a line that there is not", conventions, instead('"lines": ["line-1855"]', '"lines": ["line-1955"]'), 'content/conventions.json, japan: there is no line "line-1955"; name one of content/lines.json'],
  ["an area drawn in two ways", conventions, instead('"white": ["kurils"]', '"white": ["kurils", "habomai"]'), "content/conventions.json, japan: habomai is drawn in two ways; keep one"],
  ["one side's way alone", conventions, instead('"id": "russia"', '"id": "japan"'), 'content/conventions.json: "russia" stands 0 times; both sides\' ways of drawing stand there, once each'],
  ["a rule of low confidence", conventions, instead('["MOFA1", "VILL", "DIET05", "SFCAS"]', '["MOFA1", "VILL", "DIET05", "SFCAS"], "confidence": "low"'), "content/conventions.json, japan: its rule has low confidence; say in missing what no source bears"],
];

describe.each([["events", happened], ["administration", administered], ["lines and conventions", drawn]] as const)("%s: an editor is told about", (_, faults) => {
  it.each(faults)("%s", (_what, file, change, sentence) => {
    const { problems } = contentWith(file, change);
    expect(problems.filter((problem) => (typeof sentence === "string" ? problem === sentence : sentence.test(problem)))).toHaveLength(1);
  });
});

describe("a broken event file", () => {
  it("is left out, and all others are still there", () => {
    const ids = (change: (text: string) => string) => contentWith(sochi, change).events.map(({ id }) => id);
    const all = ids((text) => text);
    expect(ids(instead('"title"', '"name"'))).toEqual(all.filter((id) => id !== "2016-sochi"));
  });
});
