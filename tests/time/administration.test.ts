import { describe, expect, it } from "vitest";
import { administrationOn, bandOf, claimsOn, namedOn, overlaysOn, rivalOn } from "../../src/time/administration";
import { table } from "./table";

const administrators = (...dates: (string | undefined)[]) => dates.map((date) => administrationOn(table, "shikotan", date)?.administrator);

describe("administration on a date", () => {
  it("changes on the very day", () => {
    expect(administrators("1900-05-31", "1900-06-01", "1900-06-02", "1900-06-03")).toEqual(["japan", "uncertain", "uncertain", "ussr"]);
  });

  it("of a year or month is that of its last day", () => {
    expect(administrators("1899", "1900-05", "1900-06", "1900", "1949", "1950")).toEqual([
      "japan",
      "japan",
      "ussr",
      "ussr",
      "ussr",
      "russia",
    ]);
  });

  it("without a date is today's", () => {
    expect(administrators(undefined)).toEqual(["russia"]);
  });

  it("is nothing before the table begins", () => {
    expect(administrators("1854")).toEqual([undefined]);
  });

  it("comes with all that its row says", () => {
    const rich = { spans: { ...table.spans, shikotan: [{ from: "1855-01-01", administrator: "japan" as const, note: "words" }] } };
    expect(administrationOn(rich, "shikotan", "1860")).toMatchObject({ note: "words" });
  });
});

describe("claims on a date", () => {
  const claimants = (date?: string) => claimsOn(table, "shikotan", date).map(({ claimant }) => claimant);

  it("hold on their first day and on their last", () => {
    expect(claimants("1929-12-31")).toEqual(["ussr"]);
    expect(claimants("1930-01-01")).toEqual(["ussr", "japan"]);
    expect(claimants("1960-12-31")).toEqual(["russia", "japan"]);
    expect(claimants("1961-01-01")).toEqual(["russia"]);
    expect(claimants()).toEqual(["russia"]);
  });

  it("make a rival of the other side alone: neither the administrator nor the state it follows", () => {
    expect(["1929", "1940", "1955", "1961", undefined].map((date) => rivalOn(table, "shikotan", date))).toEqual([
      undefined,
      "japan",
      "japan",
      undefined,
      undefined,
    ]);
  });

  it("make no rival where nobody administers", () => {
    const all = { ...table, claims: [{ areas: ["sakhalin-north" as const], claimant: "japan" as const, from: "1855-01-01" }] };
    expect(["1899", "1909", "1911"].map((date) => rivalOn(all, "sakhalin-north", date))).toEqual([undefined, undefined, "japan"]);
  });

  it("are those of one area", () => {
    expect(claimsOn(table, "iturup", "1940")).toEqual([]);
  });
});

it("what lies over the administration, and what a document names, holds from its first day to its last", () => {
  const holders = (date: string) => overlaysOn(table, "sakhalin-north", date).map(({ holder }) => holder);
  expect(["1919-12-31", "1920-01-01", "1925-12-31", "1926-01-01"].map(holders)).toEqual([[], ["japan"], ["japan"], []]);
  const named = { named: [{ areas: ["shikotan" as const], from: "1956-10-19" }] };
  expect(["1956-10-18", "1956-10-19", undefined].map((date) => namedOn(named, "shikotan", date).length)).toEqual([0, 1, 1]);
});

it("a band joins spans of one administrator, and each stripe ends the day before the next", () => {
  expect(bandOf(table, "shikotan").map(({ from, to, administrator }) => [from, to, administrator])).toEqual([
    ["1855-01-01", "1900-05-31", "japan"],
    ["1900-06-01", "1900-06-02", "uncertain"],
    ["1900-06-03", "1949-12-31", "ussr"],
    ["1950-01-01", undefined, "russia"],
  ]);
});
