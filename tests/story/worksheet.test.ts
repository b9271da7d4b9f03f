import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read";
import { askedIn, datedTitle, mixed, orderTask, spread } from "../../src/story/worksheet";

const { stories, locales } = readContent("content");
const marksIn = (tag: string) => locales.find(({ language }) => language.tag === tag)?.messages["lesson.ask"] ?? "";

describe("a note's question", () => {
  it("begins after its mark, with a capital", () => {
    expect(askedIn("Each name is one side’s term. Ask: rewrite it.", "Ask:")).toEqual({
      told: "Each name is one side’s term.",
      question: "Rewrite it.",
    });
  });
  it("has any of several marks", () => {
    expect(askedIn("Сказано. Задание: выпишите.", "Вопрос:|Задание:")?.question).toBe("Выпишите.");
  });
  it.each(["Nothing is asked.", "Ask:", ""])("is none in “%s”", (note) => {
    expect(askedIn(note, "Ask:")).toBeUndefined();
  });
  it.each(stories.map(({ id }) => id))("is asked at the same steps of %s in every language", (id) => {
    const steps = stories.find((story) => story.id === id)?.steps ?? [];
    const asking = (tag: string) =>
      steps.filter(({ notes }) => askedIn(notes[tag] ?? "", marksIn(tag)) !== undefined).map((step) => step.id);
    expect(asking("en").length).toBeGreaterThanOrEqual(3);
    for (const { language } of locales) expect(asking(language.tag), `in ${language.tag}`).toEqual(asking("en"));
  });
});

describe("dates to be put in order", () => {
  it("parts a label at its first colon, in either script", () => {
    expect(datedTitle("1855年2月7日：日露和親条約")).toEqual({ date: "1855年2月7日", title: "日露和親条約" });
    expect(datedTitle("7 February 1855: Treaty: of Shimoda")).toEqual({ date: "7 February 1855", title: "Treaty: of Shimoda" });
  });
  it("leaves out titles that tell their date, and numbers the others as they came", () => {
    const task = orderTask(["1: a", "2: b 1956", "3: c", "4: d"], 6);
    expect(task.toSorted((a, b) => a.place - b.place).map(({ title }) => title)).toEqual(["a", "c", "d"]);
  });
  it("are spread from the first to the last, and never given in their order", () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 5, 9]);
    expect(mixed([1, 2, 3, 4, 5, 6]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of [2, 3, 4, 5, 6]) {
      const row = Array.from({ length: count }, (_, index) => index);
      expect(mixed(row)).not.toEqual(row);
    }
  });
});
