import { describe, expect, it } from "vitest";
import { shownLines } from "../../src/picture/shownLines";
import { dataIn } from "../deliver/site";

const data = dataIn("en");
const shown = (date: string | undefined, ...layers: string[]) =>
  shownLines(data, { layers, ...(date === undefined ? {} : { date }) }).map(({ id }) => id);

describe("the lines that are drawn of themselves", () => {
  it.each([
    [undefined, ["median", "line-1855"]],
    ["1855-02-06", []],
    ["1855-02-07", ["line-1855"]],
    ["1855", ["line-1855"]],
    ["1874", ["line-1855"]],
    ["1875-05-06", ["line-1855"]],
    ["1875-05-07", []],
    // a year is shown as it ended
    ["1875", []],
    ["1904", []],
    ["1905", ["parallel-50"]],
    ["1945-08-10", ["parallel-50"]],
    ["1945-09-05", []],
    ["1945-09-06", ["median"]],
    // Japan's claim to Etorofu / Iturup has a source from this day on
    ["1956-02-10", ["median"]],
    ["1956-02-11", ["median", "line-1855"]],
    ["2016-12-15", ["median", "line-1855"]],
  ])("with the date %s are %j", (date, ids) => {
    expect(shown(date)).toEqual(ids);
  });
});

describe("the address", () => {
  it.each([
    [undefined, ["-median"], ["line-1855"]],
    [undefined, ["-median", "-line-1855"], []],
    [undefined, ["parallel-50"], ["median", "line-1855", "parallel-50"]],
    ["1950", ["line-1855"], ["median", "line-1855"]],
    ["1920", ["-parallel-50"], []],
    ["1920", ["median"], ["median", "parallel-50"]],
  ])("with the date %s and %j leaves %j", (date, layers, ids) => {
    expect(shown(date, ...layers)).toEqual(ids);
  });

  it.each([
    [["as-japan"], ["line-1855"]],
    [["as-russia"], []],
    [["as-japan", "median", "parallel-50", "-line-1855"], ["line-1855"]],
    [["as-russia", "median"], []],
  ])("that asks for %j has the lines of that side and no others, whatever the date: %j", (layers, ids) => {
    expect(shown(undefined, ...layers)).toEqual(ids);
    expect(shown("1920", ...layers)).toEqual(ids);
  });

  it("that has taken a side's way of drawing back draws as if it had not asked", () => {
    expect(shown(undefined, "as-japan", "-as-japan")).toEqual(["median", "line-1855"]);
  });
});
