import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listed, Placed, Question } from "../../src/quiz/format";
import { inOrder, isRight, optionsOf, placeOf, RESULT, standingOf } from "../../src/quiz/play";
import { newSeed, shuffled } from "../../src/quiz/seed";

const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const base = { ask: "?", why: [], shown: {} };
const choose: Listed = { ...base, id: "who", kind: "choose", options: ["right", "wrong", "worse"] };
const order: Listed = { ...base, id: "first", kind: "order", options: ["one", "two", "three"] };
const find: Placed = { ...base, id: "where", kind: "find", feature: "shikotan" };
const name: Placed = { ...base, id: "what", kind: "name", feature: "iturup" };
const all: readonly Question[] = [choose, order, find, name];
const nobody = () => undefined;

describe("an order that follows from a seed", () => {
  it("is the same on every machine", () => {
    expect(shuffled(letters, "7b").join("")).toBe(shuffled(letters, "7b").join(""));
    // written down, so that no later version gives a class another order than the board says
    expect(shuffled(letters, "7b").join("")).toBe("fahdejbigc");
    expect(shuffled(letters, "クラス3").join("")).toBe("fhegabcdij");
  });

  it("has everything once, whatever the seed", () => {
    const isWhole = (seed: string) => shuffled(letters, seed).toSorted().join("") === letters.join("");
    expect(fc.check(fc.property(fc.string(), isWhole))).toMatchObject({ failed: false });
  });

  it("differs from seed to seed, and puts each item in each place about as often", () => {
    const first = Array.from({ length: 2000 }, (_, seed) => shuffled(letters, `s${seed}`)[0] ?? "");
    for (const letter of letters) expect(first.filter((one) => one === letter).length).toBeGreaterThan(140);
  });

  it("mixes options by themselves: the right one is not always in one place", () => {
    const places = Array.from({ length: 60 }, (_, seed) => optionsOf(choose, `s${seed}`).indexOf(0));
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it("comes from a new seed that an address can have", () => {
    expect(newSeed()).toMatch(/^[a-z0-9]{1,4}$/);
  });
});

describe("the place in the address", () => {
  it("is a number from 1, an id, or the result", () => {
    expect(["1", "4", "where", RESULT].map((question) => placeOf(question, all))).toEqual([0, 3, 2, 4]);
  });

  it.each(["0", "5", "1.5", "-1", "nowhere", ""])("is none where it says %j", (question) => {
    expect(placeOf(question, all)).toBeUndefined();
  });

  it("keeps a question's id whatever the order", () => {
    for (const seed of ["a", "b", "c"]) {
      const questions = inOrder(all, seed);
      expect(questions[placeOf("where", questions) ?? -1]).toBe(find);
    }
  });
});

describe("an answer", () => {
  it("is right for the first option alone, for the whole order alone, for the shape alone", () => {
    expect([0, 1, 2].map((given) => isRight(choose, given, nobody))).toEqual([true, false, false]);
    expect([[0, 1, 2], [0, 2, 1], [0, 1], []].map((given) => isRight(order, given, nobody))).toEqual([true, false, false, false]);
    expect(["shikotan", "habomai"].map((given) => isRight(find, given, nobody))).toEqual([true, false]);
  });

  it("by name is judged by the reader of names", () => {
    const reader = (typed: string) => (typed === "Etorofu" ? "iturup" : undefined);
    expect(["Etorofu", "Iturup"].map((given) => isRight(name, given, reader))).toEqual([true, false]);
  });

  it("counts once it is given, and skipped questions count as not right", () => {
    const answers = { who: { given: 0, right: true }, where: { given: "habomai", right: false }, gone: { given: 1, right: true } };
    expect(standingOf(all, answers, true)).toEqual({ answered: 2, of: 4, right: 1, finished: true });
  });
});
