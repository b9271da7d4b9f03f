import { describe, expect, it } from "vitest";
import en from "../../content/locales/en.json";
import { PARTS } from "../../src/keys/HelpSheet";
import { FEATURE_KEYS, isKeyOf, keysOf, LAYERS_KEYS, MAP_KEYS, MEASURE_KEYS, PAGE_KEYS, STRIP_KEYS } from "../../src/keys/tables";

const tables = {
  "keys.of.page": PAGE_KEYS,
  "keys.of.feature": FEATURE_KEYS,
  "keys.of.map": MAP_KEYS,
  "keys.of.strip": STRIP_KEYS,
  "keys.of.measure": MEASURE_KEYS,
  "keys.of.layers": LAYERS_KEYS,
};

describe("the list of keys", () => {
  it.each(Object.entries(tables))("%s lists every key that its table binds, and no other", (title, table) => {
    const listed = PARTS.filter((part) => part.title === title).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    expect(listed.toSorted()).toEqual(table.flatMap(({ keys }) => [...keys]).toSorted());
  });

  it("has a part for every table, and words for every row", () => {
    expect(PARTS.map(({ title }) => title)).toEqual(Object.keys(tables));
    for (const { title, rows } of PARTS)
      for (const key of [title, ...rows.map(({ says }) => says)]) expect(Object.keys(en.messages)).toContain(key);
  });
});

it("keys of an act are found in the order of the table", () => {
  expect(keysOf(FEATURE_KEYS, "right", "up")).toEqual(["ArrowUp", "ArrowRight"]);
  expect(isKeyOf(STRIP_KEYS, "press", { key: " " })).toBe(true);
  expect(isKeyOf(STRIP_KEYS, "first", { key: "End" })).toBe(false);
});
