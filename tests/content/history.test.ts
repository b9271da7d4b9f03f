import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read";
import { administrationOn, bandOf, claimsOn, namedOn, overlaysOn } from "../../src/time/administration";
import { AREAS, type Area, FOUR, PARTIES } from "../../src/time/areas";
import { message } from "../../src/i18n/message";
import { stanceOn, stancesOn } from "../../src/time/stance";
import { changedCopy } from "./brokenCopy";
import { colouring } from "./colouring.table";

const content = readContent("content");
const { events, administration, lines, conventions, features, locales } = content;
const english = locales[0] ?? { language: { tag: "en" }, messages: {} };

function shapesIn(file: string): string[] {
  const collection: { features: { id: string }[] } = JSON.parse(readFileSync(`public/geojson/${file}.geojson`, "utf8"));
  return collection.features.map(({ id }) => id);
}

const administratorsOn = (date?: string) => Object.fromEntries(AREAS.map((area) => [area, administrationOn(administration, area, date)?.administrator]));
const phrases = (date?: string, areas: readonly Area[] = FOUR) => stancesOn(english, administration, areas, date);

describe("who administered what", () => {
  it.each(colouring)("from $from to $to is as the hand-written table has it", ({ from, to, four, kurils, north, south }) => {
    const byIsland = typeof four === "string" ? Object.fromEntries(FOUR.map((island) => [island, four])) : four;
    const expected = { ...byIsland, kurils, "sakhalin-north": north, "sakhalin-south": south };
    expect(administratorsOn(from)).toEqual(expected);
    expect(administratorsOn(to)).toEqual(expected);
  });

  it("is told for every day: the table leaves none out", () => {
    expect(colouring.slice(1).map(({ from }) => from)).toEqual(colouring.slice(0, -1).map(({ to }) => new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10)));
  });

  it("changes nowhere but where the hand-written table begins a row", () => {
    const days = AREAS.flatMap((area) => bandOf(administration, area).map(({ from }) => from));
    expect(days.filter((day) => !colouring.some(({ from }) => from === day))).toEqual([]);
  });

  it("holds today what the last row holds", () => {
    expect(administratorsOn()).toEqual(administratorsOn("2026-01-01"));
  });

  it("says in words why it is uncertain, in three languages and with sources", () => {
    const uncertain = AREAS.flatMap((area) => administration.spans[area].filter(({ administrator }) => administrator === "uncertain"));
    expect(uncertain.map(({ from, because }) => [from, because])).toEqual([
      ["1945-09-03", "landing"],
      ["1945-08-18", "unknown"],
      ["1945-08-11", "unknown"],
    ]);
    for (const { note } of uncertain) expect(note).toMatchObject({ en: expect.any(String), ja: expect.any(String), ru: expect.any(String) });
  });
});

describe("in August and September 1945", () => {
  const ussr = "Administered by the USSR";
  const japan = "Administered by Japan";

  it.each([
    ["1945-08-27", [[["iturup", "kunashir", "shikotan", "habomai"], japan]]],
    ["1945-08-31", [[["iturup"], ussr], [["kunashir", "shikotan", "habomai"], japan]]],
    ["1945-09-01", [[["iturup", "kunashir", "shikotan"], ussr], [["habomai"], japan]]],
    ["1945-09-04", [[["iturup", "kunashir", "shikotan"], ussr], [["habomai"], "Landing under way"]]],
    ["1945-09-06", [[["iturup", "kunashir", "shikotan", "habomai"], ussr]]],
  ])("on %s each island has its own day", (date, expected) => {
    expect(phrases(date).map(({ areas, phrase }) => [areas, phrase])).toEqual(expected);
  });

  it("the month and the year show what they brought", () => {
    expect(phrases("1945-08")).toEqual(phrases("1945-08-31"));
    expect(stanceOn(english, administration, FOUR, "1945")).toBe(ussr);
  });

  it("the other Kurils and south Sakhalin are not certain before September", () => {
    expect(phrases("1945-08-20", ["kurils", "sakhalin-south", "sakhalin-north"])).toEqual([
      { areas: ["kurils", "sakhalin-south"], phrase: "Who administered it is not certain" },
      { areas: ["sakhalin-north"], phrase: ussr },
    ]);
  });
});

describe("the phrase of the four", () => {
  it.each([
    ["1855-01", "No boundary drawn by treaty"],
    ["1855", "Administered by Japan"],
    ["1952-04-27", "Administered by the USSR"],
    ["1952-04-28", "Administration or claims differ from place to place"],
    ["1956-02-10", "Administration or claims differ from place to place"],
    ["1956-02-11", "Administered by the USSR, claimed by Japan"],
    ["1956", "Administered by the USSR, claimed by Japan"],
    ["1991-12-25", "Administered by the USSR, claimed by Japan"],
    ["1991-12-26", "Administered by Russia, claimed by Japan"],
    [undefined, "Administered by Russia, claimed by Japan"],
  ])("%s: %s", (date, phrase) => {
    expect(stanceOn(english, administration, FOUR, date)).toBe(phrase);
  });

  it("says of Etorofu / Iturup and Kunashir / Kunashiri before 11 February 1956 no more than who administers", () => {
    expect(phrases("1953")).toEqual([
      { areas: ["iturup", "kunashir"], phrase: "Administered by the USSR" },
      { areas: ["shikotan", "habomai"], phrase: "Administered by the USSR, claimed by Japan" },
    ]);
  });

  it("is nowhere typed: no other text of ours has what the templates make", () => {
    for (const locale of locales) {
      const named = PARTIES.map((party) => message(locale, `stance.by.${party}`));
      const pairs = named.flatMap((administrator) => named.map((claimant) => message(locale, "stance", { administrator, claimant })));
      const alone = named.map((administrator) => `"${message(locale, "stance.administered", { administrator })}"`);
      // About and the glossary explain the words, so they quote them
      const { about: _about, glossary: _glossary, locales: _locales, ...rest } = content;
      const texts = JSON.stringify([rest, locale.messages]).toLowerCase();
      const typed = [...pairs, ...alone].filter((phrase) => texts.includes(phrase.toLowerCase()));
      expect([locale.language.tag, typed]).toEqual([locale.language.tag, []]);
    }
  });
});

describe("the rest of the Kurils and Sakhalin", () => {
  it("are claimed by no rival today", () => {
    expect(phrases(undefined, ["kurils", "sakhalin-north", "sakhalin-south"])).toEqual([
      { areas: ["kurils", "sakhalin-north", "sakhalin-south"], phrase: "Administered by Russia" },
    ]);
  });

  it("north Sakhalin: Japanese troops lie over the administration from 21 April 1920 to 15 May 1925", () => {
    const held = (date: string) => overlaysOn(administration, "sakhalin-north", date).map(({ holder }) => holder);
    expect(["1920-04-20", "1920-04-21", "1925-05-15", "1925-05-16"].map(held)).toEqual([[], ["japan"], ["japan"], []]);
    expect(stanceOn(english, administration, ["sakhalin-north"], "1922")).toBe("By treaty under Russia, held by Japanese troops");
    expect(overlaysOn(administration, "sakhalin-south", "1922")).toEqual([]);
  });
});

describe("claims", () => {
  const claimants = (area: Area, date?: string) => claimsOn(administration, area, date).map(({ claimant }) => claimant);

  it.each([
    ["iturup", "1956-02-10", "1956-02-11"],
    ["kunashir", "1956-02-10", "1956-02-11"],
    ["shikotan", "1952-04-27", "1952-04-28"],
    ["habomai", "1952-04-27", "1952-04-28"],
  ] as [Area, string, string][])("%s: the USSR's since the decree of 1946, Japan's from the day that the sources bear, then Russia's", (area, before, first) => {
    const dates = ["1946-02-01", "1946-02-02", before, first, "1991-12-25", "1991-12-26", undefined];
    expect(dates.map((date) => claimants(area, date).toSorted((a, b) => (a < b ? -1 : 1)))).toEqual([[], ["ussr"], ["ussr"], ["japan", "ussr"], ["japan", "ussr"], ["japan", "russia"], ["japan", "russia"]]);
  });

  it("are each certain: what is not is no claim", () => {
    expect(administration.claims.filter(({ confidence }) => confidence !== "high")).toEqual([]);
  });

  it("are named in the 1956 Declaration for two of the four, from its day on", () => {
    const named = (date: string) => AREAS.filter((area) => namedOn(administration, area, date).some(({ event }) => event === "1956-declaration"));
    expect(named("1956-10-18")).toEqual([]);
    expect(named("1956-10-19")).toEqual(["shikotan", "habomai"]);
  });
});

it("what the table leaves open is listed, each in words: August 1945, the landing, whether Japan claimed two of the four, few sources", () => {
  expect(administration.limits.map(({ areas, from, to }) => [areas.join(), from, to])).toEqual([
    ["sakhalin-north", "1920-04-21", "1925-05-14"],
    ["sakhalin-north", "1925-05-15", "1991-12-25"],
    ["sakhalin-south", "1945-08-11", "1945-08-31"],
    ["kurils", "1945-08-18", "1945-08-31"],
    ["habomai", "1945-09-03", "1945-09-05"],
    ["iturup,kunashir", "1952-04-28", "1956-02-10"],
    ["sakhalin-north", "1920-04-21", "1925-05-15"],
  ]);
});

describe("areas", () => {
  it("are drawn by shapes that are there, and leave none of the Kurils and Sakhalin out", () => {
    const drawn = administration.areas.flatMap(({ shapes }) => shapes);
    expect(drawn.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([...shapesIn("islands"), ...shapesIn("kurils")].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("have the names that the features have", () => {
    for (const id of FOUR) {
      const [area, feature] = [administration.areas.find((one) => one.id === id), features.find((one) => one.id === id)];
      for (const form of Object.values(feature?.names ?? {}).flatMap(({ forms }) => forms)) expect(Object.values(area?.name ?? {}).join()).toContain(form);
    }
  });
});

describe("events", () => {
  it("are those of the dossier, in the order of time", () => {
    expect(events.map(({ id }) => id)).toEqual([
      "1855-shimoda", "1875-st-petersburg", "1905-portsmouth", "1941-neutrality", "1945-yalta", "1945-landings", "1947-49-repatriation",
      "1946-scapin", "1946-decree", "1951-san-francisco", "1956-us-note", "1956-declaration", "1992-visa-free", "1993-tokyo", "2001-irkutsk",
      "2010-medvedev", "2013-moscow", "2016-sochi", "2016-vladivostok", "2016-nagato", "2016-tokyo", "2017-moscow", "2018-singapore",
      "2020-constitution", "2022-suspension", "2022-bluebook", "2022-visits", "2025-april", "2025-october",
    ]);
  });

  it.each(events.map((event) => [event.id, event] as const))("%s: says in three languages what happened, what it changed, and how either side reads it", (_, event) => {
    for (const texts of [event.title, event.text, event.effect, event.sides.japan, event.sides.russia, ...event.parts.map(({ note }) => note)]) {
      expect(Object.keys(texts)).toEqual(["en", "ja", "ru"]);
    }
  });

  it("mark what is borne by few sources, and say why", () => {
    const doubts = events.flatMap(({ id, parts, confidence }) => [...(confidence === "medium" ? [id] : []), ...parts.map(({ part }) => `${id} ${part}`)]);
    expect(doubts).toEqual([
      "1855-shimoda russia", "1875-st-petersburg russia", "1905-portsmouth japan", "1905-portsmouth russia", "1941-neutrality russia",
      "1947-49-repatriation", "1956-us-note russia", "1993-tokyo text", "2016-tokyo russia", "2017-moscow japan", "2020-constitution effect",
      "2020-constitution russia", "2022-bluebook russia", "2022-visits japan", "2022-visits russia", "2025-april date",
    ]);
  });

  it("are all on the map but the one that happened off it", () => {
    expect(events.filter(({ place }) => place === undefined).map(({ id }) => id)).toEqual(["1956-us-note"]);
  });

  it("one more is one more data file", () => {
    const { events: more, problems } = changedCopy((folder) => {
      const model: object = JSON.parse(readFileSync(join(folder, "events/2016-sochi.json"), "utf8"));
      writeFileSync(join(folder, "events/2012-made-up.json"), JSON.stringify({ ...model, id: "2012-made-up", date: "2012-06" }));
    });
    expect(problems).toEqual([]);
    expect(more.map(({ id }) => id).slice(15, 18)).toEqual(["2010-medvedev", "2012-made-up", "2013-moscow"]);
  });
});

describe("lines and conventions", () => {
  it("name every line that is drawn, with whose it is, and no other", () => {
    expect(lines.map(({ id }) => id)).toEqual(shapesIn("lines"));
    expect(lines.map(({ name }) => name.en)).toEqual([
      expect.stringMatching(/schematic.*computed, not agreed/),
      expect.stringMatching(/claimed by Japan/),
      expect.stringMatching(/between Russia and Japan/),
    ]);
  });

  it("have the sources that the geometry names", () => {
    const { features: drawn }: { features: { id: string; properties: { sources: string[] } }[] } = JSON.parse(readFileSync("public/geojson/lines.geojson", "utf8"));
    for (const { id, properties } of drawn) expect(lines.find((line) => line.id === id)?.sources).toEqual(expect.arrayContaining(properties.sources));
  });

  it("draw what has a source, and say what has none, on either side", () => {
    expect(conventions.map(({ id, lines: drawn, white, tinted }) => [id, drawn, white, tinted.map(({ as, areas }) => [as, areas.length])])).toEqual([
      ["japan", ["line-1855"], ["kurils"], [["japan", 4]]],
      ["russia", [], [], [["russia", 7]]],
    ]);
    for (const { rule, leavesOut, missing } of conventions) {
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(leavesOut.en).toMatch(/^It leaves out that/);
      expect(missing?.en).toMatch(/no source of this map shows/);
    }
  });
});

it("all of it stands in English, Japanese and Russian", () => {
  const textsIn = (value: unknown, path = ""): [string, object][] => {
    if (typeof value !== "object" || value === null) return [];
    const own: [string, object][] = "en" in value ? [[path, value]] : [];
    return own.concat(Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`)));
  };
  const texts = textsIn({ events, administration, lines, conventions });
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter(([, said]) => !("ja" in said && "ru" in said)).map(([path]) => path)).toEqual([]);
});
