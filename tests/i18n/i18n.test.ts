import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDate, formatNumber } from "../../src/i18n/format";
import { inLanguage } from "../../src/i18n/inLanguage";
import { languages } from "../../src/i18n/languages";
import { figuresOf, message, plural, type Messages } from "../../src/i18n/message";

function locale(tag: string): Messages {
  const parsed: Messages = JSON.parse(readFileSync(new URL(`../../content/locales/${tag}.json`, import.meta.url), "utf8"));
  return parsed;
}

const en = locale("en");
const ja = locale("ja");
const ru = locale("ru");

describe("a message", () => {
  it("stands in the language of its file", () => {
    expect([en, ja, ru].map((one) => message(one, "app.title"))).toEqual(["Four Islands", "四つの島", "Четыре острова"]);
  });

  it("has its placeholders filled in, in the language's own order", () => {
    const parties = { administrator: message(en, "party.russia"), claimant: message(en, "party.japan") };
    expect(message(en, "stance", parties)).toBe("Administered by Russia, claimed by Japan");
    expect(message(ja, "name.pair", { first: "国後島", second: "クナシル島" })).toBe("国後島（クナシル島）");
  });

  it("writes numbers as the language does", () => {
    expect(message(ru, "excerpt.paragraph", { number: 13_000 })).toBe("Абзац 13\u00a0000");
    expect(message(en, "excerpt.paragraph", { number: 13_000 })).toBe("Paragraph 13,000");
  });

  it.each(["en", "ja", "ru", "ar-EG", "fa", "mr"])("writes them alike where a page brings its figures and where it has none: %s", (tag) => {
    const words = { "excerpt.paragraph": "{number}" };
    const written = (messages: Messages["messages"], number: number) =>
      message({ language: { tag }, messages }, "excerpt.paragraph", { number });
    for (const number of [0, 7, 10, 57, 200, 999, 1000, 54_321, 2.7, -3])
      expect(written({ ...words, ...figuresOf(tag) }, number)).toBe(written(words, number));
  });

  it("does not read a value for placeholders or for patterns", () => {
    expect(message(en, "notice.address", { what: "{what} $& $1" })).toBe("Not understood in the address: {what} $& $1.");
  });

  it("does not compile with a key that English does not have", () => {
    // @ts-expect-error: the compiler finds the slip
    expect(() => message(en, "app.titel")).toThrow('"app.titel" has no words in en: add it to content/locales/en.json');
  });
});

describe("a plural", () => {
  it.each([
    [1, "1 отрывок"],
    [2, "2 отрывка"],
    [5, "5 отрывков"],
    [11, "11 отрывков"],
    [21, "21 отрывок"],
    [22, "22 отрывка"],
    [1.5, "1,5 отрывка"],
  ])("of %d is %s in Russian", (count, words) => {
    expect(plural(ru, "article.count", count)).toBe(words);
  });

  it("has two forms in English and one in Japanese", () => {
    expect([1, 2].map((count) => plural(en, "article.count", count))).toEqual(["1 excerpt", "2 excerpts"]);
    expect([1, 2].map((count) => plural(ja, "article.count", count))).toEqual(["抜粋1件", "抜粋2件"]);
  });
});

describe("a date", () => {
  it.each([
    ["en", "2016-12-15", "15 December 2016"],
    ["ja", "2016-12-15", "2016年12月15日"],
    ["ru", "2016-12-15", "15 декабря 2016 г."],
    ["en", "2016-12", "December 2016"],
    ["ja", "1855", "1855年"],
    ["ru", "1855-02-07", "7 февраля 1855 г."],
  ])("in %s, %s is %s", (language, date, words) => {
    expect(formatDate(language, date)).toBe(words);
  });

  it("is the same day in every time zone", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/Los_Angeles";
    expect(formatDate("en", "1945-09-01")).toBe("1 September 1945");
    process.env["TZ"] = zone;
  });

  it.each(["2016-13-01", "2016-02-30", "16-12-15", "today"])("that does not exist is refused: %s", (date) => {
    expect(() => formatDate("en", date)).toThrow(RangeError);
  });
});

describe("languages", () => {
  it("come with English first, whatever files there are", () => {
    const files = ["ru", "de", "en", "ja"].map((tag) => ({ language: { tag, name: tag, dir: "ltr" as const } }));
    expect(languages(files).map(({ tag }) => tag)).toEqual(["en", "de", "ja", "ru"]);
  });

  it("fall back to English, and say so", () => {
    const name = { en: "Tokyo", ja: "東京" };
    expect(inLanguage(name, "ja")).toEqual({ said: "東京", language: "ja" });
    expect(inLanguage(name, "ru")).toEqual({ said: "Tokyo", language: "en" });
    expect(inLanguage(name, "constructor")).toEqual({ said: "Tokyo", language: "en" });
  });

  it("write numbers their own way", () => {
    expect(["en", "ja", "ru"].map((language) => formatNumber(language, 12_345.6))).toEqual(["12,345.6", "12,345.6", "12\u00a0345,6"]);
  });

  it("keep four figures together where the texts do", () => {
    expect(["en", "ja", "ru"].map((language) => formatNumber(language, 1234.5))).toEqual(["1,234.5", "1234.5", "1234,5"]);
  });
});
