import { describe, expect, it } from "vitest";
import { checkLoadedWords } from "../../src/content/checkLoadedWords";
import { checkUnpaired } from "../../src/content/checkUnpaired";
import { ownTexts, ownVoice } from "../../src/content/ownTexts";
import { readContent } from "../../src/content/read";

const { features, locales, loadedWords } = readContent("content");

function saying(language: string, text: string): ReturnType<typeof ownTexts> {
  return [{ place: "here", language, text, attributed: false }];
}

function loaded(language: string, text: string): string[] {
  const problems: string[] = [];
  checkLoadedWords(saying(language, text), loadedWords, (problem) => problems.push(problem));
  return problems;
}

function unpaired(language: string, text: string): string[] {
  const problems: string[] = [];
  checkUnpaired(saying(language, text), features, locales, (problem) => problems.push(problem));
  return problems;
}

describe("our own voice", () => {
  it.each([
    ["Tokyo says “occupied”, Moscow “liberated”.", "Tokyo says …, Moscow …."],
    ["日本は「不法占拠」、ソ連は『解放』という。", "日本は…、ソ連は…という。"],
    ["Токио говорит «незаконно „оккупированы“», Москва нет.", "Токио говорит …, Москва нет."],
    ['The paper wrote "seized".', "The paper wrote …."],
    ["It is Japan’s word, not ours.", "It is Japan’s word, not ours."],
  ])("of %s", (text, own) => {
    expect(ownVoice(text)).toBe(own);
  });
});

describe("texts of ours", () => {
  it("are found at any depth, in every language, and what a side says is marked", () => {
    const value = { id: "x", facts: [{ text: { en: "a", ja: "b" }, sides: { japan: { en: "c" }, russia: { en: "d" } } }], names: { en: { forms: ["e"] } } };
    expect(ownTexts("file", value)).toEqual([
      { place: "file, facts.0.text.en", language: "en", text: "a", attributed: false },
      { place: "file, facts.0.text.ja", language: "ja", text: "b", attributed: false },
      { place: "file, facts.0.sides.japan.en", language: "en", text: "c", attributed: true },
      { place: "file, facts.0.sides.russia.en", language: "en", text: "d", attributed: true },
    ]);
  });
});

const examples = Object.entries(loadedWords).flatMap(([language, entries]) => entries.map((entry) => ({ language, ...entry })));

describe("loaded words", () => {
  it("are listed for every language of the page", () => {
    expect(Object.keys(loadedWords).toSorted()).toEqual(locales.map(({ language }) => language.tag).toSorted());
  });

  it.each(examples)("$language: “$stem” takes a side in our own voice", ({ language, stem, fails }) => {
    expect(loaded(language, fails)).toContainEqual(expect.stringContaining(`"${stem}" takes a side`));
  });

  it.each(examples)("$language: “$stem” may be quoted", ({ language, passes }) => {
    expect(loaded(language, passes)).toEqual([]);
  });

  it("may be said by a side", () => {
    const problems: string[] = [];
    const [text] = saying("en", "An illegal occupation.");
    checkLoadedWords(text === undefined ? [] : [{ ...text, attributed: true }], loadedWords, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
  });

  it.each([
    ["en", "Both accept the terms; the talks were not about ownership."],
    ["en", "The unoccupied house stands by the road."],
    ["ja", "ロシアが統治し、日本が領有権を主張している。"],
    ["ru", "Принадлежность оспаривает Япония."],
    ["ru", "Вернуть исходный вид"],
  ])("%s: are not heard in “%s”", (language, text) => {
    expect(loaded(language, text)).toEqual([]);
  });
});

describe("a name without its other name", () => {
  it.each([
    ["en", "They live on Iturup.", '"Iturup" stands alone; write "Etorofu / Iturup", both names, always'],
    ["en", "They live on Etorofu.", '"Etorofu" stands alone; write "Etorofu / Iturup", both names, always'],
    ["en", "Iturup / Etorofu is large.", '"Etorofu" stands alone; write "Etorofu / Iturup", both names, always'],
    ["en", "Kunashir/Kunashiri is long.", '"Kunashir" stands alone; write "Kunashir / Kunashiri", both names, always'],
    ["en", "Etorofu / Iturup is large, Iturup is high.", '"Iturup" stands alone; write "Etorofu / Iturup", both names, always'],
    ["en", "The Northern Territories lie here.", '"Northern Territories" stands alone; write "Northern Territories / Southern Kurils", both names, always'],
    ["en", "It is near Kaigara.", '"Kaigara" stands alone; write "Kaigara / Signalny", both names, always'],
    ["ja", "国後島に上陸した。", '"国後島" stands alone; write "国後島（クナシル島）", both names, always'],
    ["ja", "北方領土と呼ばれる。", '"北方領土" stands alone; write "北方領土／南クリル諸島", both names, always'],
    ["ru", "Они живут на Итурупе.", '"Итуруп" stands alone; write "Итуруп (Эторофу)", both names, always'],
    ["ru", "Высадка на Кунасири.", '"Кунасири" stands alone; write "Кунашир (Кунасири)", both names, always'],
    ["ru", "Спор о Южных Курилах.", '"Южные Курилы" stands alone; write "Южные Курилы / Северные территории", both names, always'],
  ])("%s: is seen in “%s”", (language, text, sentence) => {
    expect(unpaired(language, text)).toEqual([`here: ${sentence}`]);
  });

  it.each([
    ["en", "Etorofu / Iturup and Kunashir / Kunashiri are larger than Shikotan."],
    ["en", "Etorofu / Iturup’s coast"],
    ["en", "called “Southern Kurils” in Russia and “Northern Territories” in Japan"],
    ["en", "Kunashiri-gun is a district."],
    ["ja", "択捉島（イトゥルップ島）と国後島（クナシル島）"],
    ["ja", "ロシアでは「南クリル諸島」と呼ばれる。"],
    ["ru", "На Итурупе (Эторофу) и Шикотане (Сикотане)"],
    ["ru", "Между Южными Курилами / Северными территориями и Хоккайдо"],
    ["ru", "Южно-Курильский район, Курильский район"],
    ["ru", "Помощник президента Юрий Ушаков"],
  ])("%s: is not seen in “%s”", (language, text) => {
    expect(unpaired(language, text)).toEqual([]);
  });
});
