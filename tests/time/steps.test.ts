import { describe, expect, it } from "vitest";
import { placeAfter, placeAmong, placeBefore } from "../../src/time/steps";

const dates = ["1855-02-07", "1945-09-05", "1946-01-29", "1949"];

describe("a place among dates in order", () => {
  it.each([
    ["1855-02-07", 0],
    ["1949", 3],
    ["1855-01-01", -0.5],
    ["1900", 0.5],
    ["1945-09-06", 1.5],
    // a year is shown as it ended
    ["1945", 1.5],
    ["1946", 2.5],
    ["2020", 3.5],
  ])("of %s is %d", (date, place) => {
    expect(placeAmong(dates, date)).toBe(place);
  });

  it("of today is behind all of them", () => {
    expect(placeAmong(dates, undefined)).toBe(4);
  });

  it.each([
    [0, -1, 1],
    [1, 0, 2],
    [1.5, 1, 2],
    [-0.5, -1, 0],
    [3.5, 3, 4],
  ])("%d is between %d and %d", (place, before, after) => {
    expect([placeBefore(place), placeAfter(place)].map((one) => one + 0)).toEqual([before, after].map((one) => one + 0));
  });
});
