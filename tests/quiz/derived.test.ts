/** The answers are the data's: worked out here once more, from the files as they lie there, and compared with what a page says. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../src/deliver/editions";
import { quizOf } from "../../src/deliver/quiz";
import { isRight } from "../../src/quiz/play";
import { knownOf } from "../../src/data";
import { pageData } from "../../src/deliver/edition";
import type { Question } from "../../src/quiz/format";
import { site } from "../deliver/site";

type Row = { areas: string[]; from: string; administrator: string };
type Asked = {
  id: string;
  kind: string;
  feature?: string;
  area?: string;
  date?: string;
  events?: string[];
  stated?: boolean;
  words?: string[];
  from?: { event?: string; note?: string; feature?: string };
  options?: { text: Record<string, string>; words: string }[];
};
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each file has a shape of its own, which its schema holds it to
const read = <Shape>(file: string): Shape => JSON.parse(readFileSync(`content/${file}`, "utf8"));
const asked = readdirSync("content/quiz").flatMap((file) => read<{ questions: Asked[] }>(`quiz/${file}`).questions);
const of = (kind: string) => asked.filter((one) => one.kind === kind);
const languages = ["en", "ja", "ru"];
const quizIn = (lang: string) => quizOf(editionOf(site, lang)).questions;
const inPage = (lang: string, id: string): Question | undefined => quizIn(lang).find((question) => question.id === id);
const optionsIn = (lang: string, id: string): readonly string[] => {
  const question = inPage(lang, id);
  return question !== undefined && "options" in question ? question.options : [];
};
const bibliography = read<Record<string, unknown>>("bibliography.json");
const article = readFileSync("content/sources/press-tv-2016-12-15.txt", "utf8");

describe("the questions", () => {
  it("are twenty or more, of every kind, and the same in each language", () => {
    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(["find", "name", "order", "administered", "article", "choice"]));
    for (const lang of languages) expect(quizIn(lang).map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  });

  it.each(languages)("are all said in %s itself: nothing falls back to English", (lang) => {
    expect(JSON.stringify(quizIn(lang))).not.toContain('"lang":');
  });

  it("never ask whose the islands are", () => {
    for (const lang of languages)
      expect(
        quizIn(lang)
          .flatMap((question) => [question.ask, question.subject, "options" in question ? question.options : []])
          .join(" "),
      ).not.toMatch(/whose|belong|どこの国の|誰のもの|чьи (это )?острова|принадлежат/i);
  });

  it.each(languages)("have options that can be told apart, in %s", (lang) => {
    for (const { id } of asked) expect(new Set(optionsIn(lang, id)).size).toBe(optionsIn(lang, id).length);
  });
});

describe("who administered it", () => {
  const { spans } = read<{ spans: Row[] }>("administration.json");
  it.each(of("administered").map(({ id, area = "", date = "" }) => [id, area, date] as const))(
    "%s: is what the table has all year",
    (id, area, date) => {
      const rows = spans.filter(({ areas }) => areas.includes(area)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const holders = [`${date}-01-01`, `${date}-12-31`].map((day) => rows.findLast(({ from }) => from <= day)?.administrator);
      const said: Record<string, string> = {
        japan: "Administered by Japan",
        russia: "Administered by Russia",
        ussr: "Administered by the USSR",
        joint: "No boundary between Japan and Russia",
      };
      expect(holders[0]).toBe(holders[1]);
      expect(optionsIn("en", id)[0]).toBe(said[holders[0] ?? ""]);
    },
  );
});

describe("the order of events", () => {
  it.each(of("order").map(({ id, events = [] }) => [id, events] as const))(
    "%s: is that of their dates, and no title tells it",
    (id, events) => {
      const files = events.map((event) => read<{ date?: string; from?: string; title: Record<string, string> }>(`events/${event}.json`));
      const inTime = files.toSorted((a, b) => ((a.date ?? a.from ?? "") < (b.date ?? b.from ?? "") ? -1 : 1));
      for (const lang of languages) {
        expect(optionsIn(lang, id)).toEqual(inTime.map(({ title }) => title[lang]));
        expect(optionsIn(lang, id).join(" ")).not.toMatch(/\d{4}/);
      }
    },
  );
});

describe("whether it is in the article", () => {
  it.each(of("article").map(({ id, words = [], stated }) => [id, words, stated] as const))(
    "%s: its words are there, or none of them is",
    (id, words, stated) => {
      expect(words.map((one) => article.includes(one))).toEqual(words.map(() => stated));
      expect(optionsIn("en", id)[0]).toBe(stated === true ? "It is in the article" : "It is not in the article");
    },
  );
});

describe("one of several", () => {
  const recordFile = ({ event, feature }: NonNullable<Asked["from"]>) =>
    event === undefined ? (feature === undefined ? "notes/press-tv-2016-12-15.json" : `features/${feature}.json`) : `events/${event}.json`;
  it.each(of("choice").map(({ id, from = {}, options = [] }) => [id, from, options] as const))(
    "%s: the record has the words of the right option",
    (id, from, options) => {
      const text = readFileSync(`content/${recordFile(from)}`, "utf8").toLowerCase();
      expect(text).toContain(options[0]?.words.toLowerCase());
      for (const lang of languages) expect(optionsIn(lang, id)).toEqual(options.map((option) => option.text[lang]));
    },
  );

  it("and no option but the right one: each is checked, and the editor told", () => {
    expect(site.content.problems).toEqual([]);
  });
});

describe("a shape's name", () => {
  const known = knownOf(pageData(editionOf(site, "en"), "", {}), "2026-01-01");
  it.each([
    [
      "kunashir",
      [
        "Kunashir",
        "Kunashiri",
        "kunashiri",
        "Кунашир",
        "Кунасири",
        "国後島",
        "くなしりとう",
        "クナシル島",
        "ＫＵＮＡＳＨＩＲ",
        " kunashir / kunashiri ",
      ],
    ],
    ["iturup", ["Etorofu", "Iturup", "ITURUP", "Итуруп", "Эторофу", "択捉島", "えとろふとう"]],
    ["habomai", ["Habomai", "Habomai Islands", "歯舞群島", "Острова Хабомаи"]],
  ])("%s: any of its names counts, in any language and spelling", (feature, names) => {
    const question = quizIn("en").find((one) => one.kind === "name" && one.feature === feature);
    if (question === undefined) throw new Error(`nobody asks for ${feature}`);
    for (const name of names) expect([name, isRight(question, name, (text) => known.feature(text))]).toEqual([name, true]);
    for (const name of ["Shikotan", "Sakhalin", "", "x"]) expect(isRight(question, name, (text) => known.feature(text))).toBe(false);
  });
});

describe("every explanation", () => {
  it.each(asked.map(({ id }) => id))("%s: opens sources or an excerpt that are there", (id) => {
    for (const lang of languages) {
      const { why = [], shown = {} } = inPage(lang, id) ?? {};
      const sources = why.flatMap((statement) => statement.sources.map(([source]) => source));
      expect(sources.length > 0 || shown.quote !== undefined).toBe(true);
      for (const source of sources) expect(bibliography).toHaveProperty(source);
      const quotes = [undefined, ...site.content.excerpts.map((excerpt) => excerpt.id)];
      expect(quotes).toContain(shown.quote);
      for (const { text } of why) expect(text.trim()).not.toBe("");
    }
  });
});
