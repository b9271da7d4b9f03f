import { describe, expect, it } from "vitest";
import { byEnd, dateShowing, daysOf, eventsAround, inTime } from "../../src/time/events";

const events = [
  { id: "war", from: "1904", to: "1905-09-05" },
  { id: "treaty", date: "1905-09-05" },
  { id: "law", date: "1905-10" },
  { id: "visit", from: "1907-03-01", to: "1907-03-04" },
];
const around = (date?: string) => {
  const { before, during, after } = eventsAround(events, date);
  return [before?.id, during.map(({ id }) => id), after?.id];
};

describe("events around a date", () => {
  it.each([
    ["1903", [undefined, [], "war"]],
    ["1904-05-06", [undefined, ["war"], "treaty"]],
    ["1905-09-05", [undefined, ["war", "treaty"], "law"]],
    ["1905", [undefined, ["war", "treaty", "law"], "visit"]],
    ["1905-10-15", ["treaty", ["law"], "visit"]],
    ["1906", ["law", [], "visit"]],
    ["1907-03-02", ["law", ["visit"], undefined]],
    ["1907-03-05", ["visit", [], undefined]],
  ])("%s", (date, expected) => {
    expect(around(date)).toEqual(expected);
  });

  it("are all before today", () => {
    expect(around()).toEqual(["visit", [], undefined]);
  });

  it("leave out what has no date", () => {
    expect(eventsAround([{ date: "some day" }], "1905")).toEqual({ before: undefined, during: [], after: undefined });
  });
});

it("events stand as they begin, and as they end where they begin together", () => {
  const dates = [
    { date: "1946-01-29" },
    { from: "1946", to: "1949" },
    { date: "1945-08-28" },
    { from: "1945-08-28", to: "1945-09-05" },
    { date: "1946-01" },
  ];
  expect(dates.toSorted(inTime)).toEqual([dates[2], dates[3], dates[4], dates[1], dates[0]]);
});

it("an event of years lasts from the first day of the one to the last of the other", () => {
  expect(daysOf({ from: "1946", to: "1949" })).toEqual({ first: "1946-01-01", last: "1949-12-31" });
  expect(daysOf({ from: "1946" })).toBeUndefined();
});

describe("going from event to event", () => {
  it("is in the order of their ends, so that the map never goes back in time", () => {
    expect(events.toSorted(byEnd).map(({ id }) => id)).toEqual(["war", "treaty", "law", "visit"]);
    const long = { id: "departure", from: "1946", to: "1949" };
    expect([long, { id: "decree", date: "1946-02-02" }].toSorted(byEnd).map(({ id }) => id)).toEqual(["decree", "departure"]);
  });

  it("shows what one brought: its last date", () => {
    expect(events.map(dateShowing)).toEqual(["1905-09-05", "1905-09-05", "1905-10", "1907-03-04"]);
  });
});
