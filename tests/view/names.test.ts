import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellingsOf } from "../../src/atlas/gazetteer";
import { finder, folded } from "../../src/view/names";
import { data, known } from "./known";

const everyName = data.features.flatMap((entry) => [entry.id, ...spellingsOf(entry)].map((name) => ({ id: entry.id, name })));
const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
/** What a keyboard, a clipboard or another program may do to a name. */
const DISGUISES: readonly ((name: string) => string)[] = [
  (name) => name.normalize("NFC"),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFKD"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  wide,
  (name) => ` ${name}\u3000`,
  (name) => name.replaceAll(" ", "-"),
  (name) => name.replaceAll(/[-\s]/g, ""),
  (name) => `“${name}”`,
];

describe("a folded name", () => {
  it.each([
    ["width", "Ｉｔｕｒｕｐ", "Iturup"],
    ["half-width kana", "ｴﾄﾛﾌ", "エトロフ"],
    ["case", "ИТУРУП", "Итуруп"],
    ["macrons", "Etorofu-tō", "Etorofu-to"],
    ["the signs between words", "Yuzhno-Kurilsk", "yuzhno kurilsk"],
    ["which quotation marks", "Prime Minister’s Office", "Prime Minister's Office"],
    ["the two dots of ё", "Зелёный", "Зеленый"],
  ])("does not show %s", (_what, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it.each([
    ["a Cyrillic short i from the other i", "й", "и"],
    ["a voiced kana from the plain one", "バ", "ハ"],
    ["a half-voiced kana from the voiced one", "パ", "バ"],
    ["a long vowel sign from none", "シー", "シ"],
    ["one Han sign from another", "択捉", "国後"],
  ])("still tells %s", (_what, one, other) => {
    expect(folded(one)).not.toBe(folded(other));
    expect(folded(one.normalize("NFD"))).toBe(folded(one));
  });

  it("is its own folded form, for every name of the content", () => {
    for (const { name } of everyName) expect(folded(folded(name))).toBe(folded(name));
  });
});

describe("every name of every feature", () => {
  it("finds a feature that has that name", () => {
    const owners = new Map(data.features.map((entry) => [entry.id, new Set([entry.id, ...spellingsOf(entry)].map(folded))]));
    const lost = everyName.filter(({ name }) => owners.get(known.feature(name) ?? "")?.has(folded(name)) !== true);
    expect(lost).toEqual([]);
  });

  it("finds the same one in any Unicode form, width, case and spelling of its spaces", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyName), fc.subarray([...DISGUISES]), ({ name }, disguises) => {
        const disguised = disguises.reduce((form, disguise) => disguise(form), name);
        expect(known.feature(disguised)).toBe(known.feature(name));
      }),
      { numRuns: 1000 },
    );
  });

  it("is in all three languages, for each of the eight main ones", () => {
    for (const names of data.features.filter(({ main }) => main).map(spellingsOf)) {
      expect(names.some((name) => /^[\p{Script=Latin}\s/-]+$/u.test(name))).toBe(true);
      expect(names.some((name) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(name))).toBe(true);
      expect(names.some((name) => /^[\p{Script=Cyrillic}\s/-]+$/u.test(name))).toBe(true);
    }
  });

  it("belongs to no other of the eight main ones", () => {
    const main = data.features.filter((feature) => feature.main);
    expect(main).toHaveLength(8);
    const owners = main.flatMap((entry) =>
      [...new Set([entry.id, ...spellingsOf(entry)].map(folded))].map((name) => ({ id: entry.id, name })),
    );
    const shared = owners.filter(({ id, name }) => owners.some((other) => other.name === name && other.id !== id));
    expect(shared).toEqual([]);
  });
});

describe("a finder", () => {
  const find = finder(
    new Map([
      ["yuri", ["Yuri"]],
      ["other", ["Yuri", "…", "Other"]],
    ]),
  );

  it("leaves a shared name with the first that has it", () => {
    expect([find("Yuri"), find("other"), find("OTHER ")]).toEqual(["yuri", "other", "other"]);
  });

  it.each(["", " ", "…", "—", "__proto__x", "constructor", "toString"])("finds nothing by %j", (name) => {
    expect(find(name)).toBeUndefined();
  });
});
