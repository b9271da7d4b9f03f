import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayBefore, dayShown, stretchOf } from "../../src/time/dates";

const days = fc
  .date({ min: new Date("1855-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the days that a date may mean", () => {
  it.each([
    ["1945", "1945-01-01", "1945-12-31"],
    ["1945-08", "1945-08-01", "1945-08-31"],
    ["1945-09", "1945-09-01", "1945-09-30"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["1904-02", "1904-02-01", "1904-02-29"],
    ["1945-08-28", "1945-08-28", "1945-08-28"],
  ])("%s: from %s to %s", (date, first, last) => {
    expect(stretchOf(date)).toEqual({ first, last });
  });

  it.each(["", "45", "1945-8", "1945-13", "1945-00", "1945-02-30", "1900-02-29", "1945-08-28T12:00", "august 1945", "+1945", "-1945"])(
    "none: “%s”",
    (date) => {
      expect(stretchOf(date)).toBeUndefined();
    },
  );

  it("hold every day of them: the day lies in its month, and the month in its year", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month] = [stretchOf(day.slice(0, 4)), stretchOf(day.slice(0, 7))];
        const inOrder = [year?.first, month?.first, day, month?.last, year?.last].map(String);
        expect(inOrder.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(inOrder);
      }),
    );
  });
});

describe("the day shown", () => {
  it("is the last of a year or month: the year of a treaty shows what it brought", () => {
    expect(["1855", "1905-09", "1945-08-28"].map(dayShown)).toEqual(["1855-12-31", "1905-09-30", "1945-08-28"]);
  });

  it("is later than all that is written down where no date is chosen", () => {
    expect(dayShown(undefined) > "2100-12-31").toBe(true);
  });
});

it("the day before begins no gap and makes no overlap, over months and leap years", () => {
  expect(["1945-09-01", "1904-03-01", "1900-03-01", "1906-01-01"].map(dayBefore)).toEqual([
    "1945-08-31",
    "1904-02-29",
    "1900-02-28",
    "1905-12-31",
  ]);
});
