import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Messages } from "../../src/i18n/message";
import { stanceOn, stancesOn } from "../../src/time/stance";
import { table } from "./table";

function locale(tag: string): Messages {
  const parsed: Messages = JSON.parse(readFileSync(`content/locales/${tag}.json`, "utf8"));
  return parsed;
}

/** Area, date, and what is to be said in English, Japanese and Russian. */
const rows = [
  ["shikotan", "1899", "Administered by Japan", "日本が統治", "Управление: Япония"],
  ["shikotan", "1900-06-01", "Landing under way", "上陸が進行中", "Идёт высадка"],
  ["shikotan", "1929", "Administered by the USSR", "ソ連が統治", "Управление: СССР"],
  [
    "shikotan",
    "1940",
    "Administered by the USSR, claimed by Japan",
    "ソ連が統治、日本が領有権を主張",
    "Управление: СССР; принадлежность оспаривает Япония",
  ],
  [
    "shikotan",
    "1955",
    "Administered by Russia, claimed by Japan",
    "ロシアが統治、日本が領有権を主張",
    "Управление: Россия; принадлежность оспаривает Япония",
  ],
  ["shikotan", undefined, "Administered by Russia", "ロシアが統治", "Управление: Россия"],
  ["iturup", "1940", "No boundary drawn by treaty", "条約による境界なし", "Граница договором не проведена"],
  ["sakhalin-north", "1899", "No boundary between Japan and Russia", "日本とロシアの境界なし", "Без границы между Японией и Россией"],
  ["sakhalin-north", "1905", "Who administered it is not certain", "統治していた国は不確か", "Кто управлял, точно не известно"],
  [
    "sakhalin-north",
    "1922",
    "By treaty under Russia, held by Japanese troops",
    "条約上はロシア、日本軍が掌握",
    "По договору — Россия; под контролем войск Японии",
  ],
] as const;

describe.each(rows)("%s in %s", (area, date, ...phrases) => {
  it.each(["en", "ja", "ru"].map((tag, index) => [tag, phrases[index]] as const))("%s: %s", (tag, phrase) => {
    expect(stanceOn(locale(tag), table, [area], date)).toBe(phrase);
  });
});

describe("several areas", () => {
  it("of which the same is to be said have one phrase", () => {
    expect(stanceOn(locale("en"), table, ["iturup", "kunashir", "habomai"], "1940")).toBe("No boundary drawn by treaty");
  });

  it("that differ have a phrase that says so, and one each", () => {
    expect(stanceOn(locale("en"), table, ["iturup", "shikotan", "habomai"], "1940")).toBe(
      "Administration or claims differ from place to place",
    );
    expect(stancesOn(locale("en"), table, ["iturup", "shikotan", "habomai"], "1940")).toEqual([
      { areas: ["iturup", "habomai"], phrase: "No boundary drawn by treaty" },
      { areas: ["shikotan"], phrase: "Administered by the USSR, claimed by Japan" },
    ]);
  });
});

it("every phrase has its words in every language", () => {
  for (const tag of ["ja", "ru"])
    for (const [area, date] of rows) expect(stanceOn(locale(tag), table, [area], date)).not.toMatch(/[{}]|[A-Za-z]/);
});
