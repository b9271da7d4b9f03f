import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedStep, emptyStory, fileName, moved, without, withStep } from "../../src/story/authoring";
import { BINDINGS } from "../../src/story/bindings";
import { readMessage } from "../../src/story/channel";
import { fileText, openStory, saidIn, type Story } from "../../src/story/format";
import { clockText, hasStep, indexOf, plannedBefore, within } from "../../src/story/stepping";

const three: Story = ["feature=shikotan", "quote=p3-northern-territories", "date=1945"].reduce(
  (story, address, index) => withStep(story, address, { en: `Step ${index + 1}` }),
  emptyStory("Mine", "en"),
);

describe("a story's file", () => {
  it("is read as it was saved", () => {
    expect(openStory(fileText(three))).toEqual({ story: three });
  });

  it.each(readdirSync("content/stories"))("%s, which ships, is one that a teacher can open", (file) => {
    expect(openStory(readFileSync(`content/stories/${file}`, "utf8"))).toHaveProperty("story");
  });

  it("is refused with the place of the fault", () => {
    const broken = { ...three, steps: three.steps.map((step, index) => (index === 1 ? { ...step, minutes: "three" } : step)) };
    expect(openStory(JSON.stringify(broken))).toMatchObject({ refused: { why: "place", place: "steps.1.minutes", step: 2 } });
    expect(openStory(JSON.stringify({ ...three, steps: [three.steps[0], three.steps[0]] }))).toMatchObject({
      refused: { place: "steps.1.id", step: 2 },
    });
  });

  it("is refused where it is another program's, of a later version, or too long", () => {
    expect(openStory("{")).toEqual({ refused: { why: "json" } });
    expect(openStory("[]")).toEqual({ refused: { why: "another" } });
    expect(openStory(JSON.stringify({ ...three, version: 2 }))).toEqual({ refused: { why: "another" } });
    expect(openStory(" ".repeat(500_001))).toEqual({ refused: { why: "long" } });
  });

  it("never throws, whatever somebody chose", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openStory(text)).toBeTypeOf("object");
      }),
    );
  });
});

describe("making a story", () => {
  it("moves steps and takes them away, and leaves the story of before as it was", () => {
    const ids = (story: Story) => story.steps.map(({ id }) => id);
    const before = structuredClone(three);
    expect(ids(moved(three, 2, -1))).toEqual(["step-1", "step-3", "step-2"]);
    expect(moved(three, 0, -1)).toBe(three);
    expect(ids(without(three, 1))).toEqual(["step-1", "step-3"]);
    expect(changedStep(three, 1, { minutes: 9 }).steps[1]?.minutes).toBe(9);
    expect(three).toEqual(before);
  });

  it("gives no id twice, also after a deletion", () => {
    const again = withStep(without(three, 0), "date=1855", {});
    expect(new Set(again.steps.map(({ id }) => id)).size).toBe(3);
  });

  it("names its file after the story, without signs that a system refuses", () => {
    expect(fileName({ ...three, title: { en: "Whose islands? 1855/2022" } }, "en")).toBe("Whose-islands-1855-2022.json");
    expect(fileName({ ...three, title: { en: "???" } }, "en")).toBe("lesson.json");
  });
});

describe("stepping", () => {
  it("finds a step by its id, or by its number from 1, and the first in place of one that is not there", () => {
    expect(["step-2", "3", "99", "0", "nothing", undefined].map((step) => indexOf(three, step))).toEqual([1, 2, 2, 0, 0, 0]);
    expect(["step-2", "3", "99", "0", "nothing", undefined].map((step) => hasStep(three, step))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("stays within the story", () => {
    expect([-1, 0, 2, 3].map((index) => within(3, index))).toEqual([0, 0, 2, 2]);
  });

  it("plans by the minutes of the steps before", () => {
    expect([0, 1, 2].map((index) => plannedBefore(three, index))).toEqual([0, 3, 6]);
  });

  it.each([
    [0, "0:00"],
    [245, "4:05"],
    [3723, "1:02:03"],
    [-61, "−1:01"],
  ])("writes %d seconds as %s", (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });

  it("says a text in the asked language, or in one that there is", () => {
    expect(saidIn({ en: "island", ja: "島" }, "ja")).toEqual({ text: "島", lang: "ja" });
    expect(saidIn({ ru: "остров" }, "ja")).toEqual({ text: "остров", lang: "ru" });
  });
});

describe("the channel between the windows", () => {
  it.each([null, "next", { type: "go" }, { type: "go", step: 3 }, { type: "black", on: "yes" }, { type: "hello", more: 1 }])(
    "does not hear %j",
    (data) => {
      expect(readMessage(data)).toBeUndefined();
    },
  );

  it("hears what the windows say", () => {
    expect(readMessage({ type: "go", step: "shimoda" })).toEqual({ type: "go", step: "shimoda" });
  });
});

it("no key does two things", () => {
  const keys = BINDINGS.flatMap((binding) => binding.keys.map((key) => `${binding.shift === true ? "Shift " : ""}${key}`));
  expect(new Set(keys).size).toBe(keys.length);
});
