/** The quiz, by keyboard alone: from the one file with the network cut, in each language, and on the hosted site. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { QuizText } from "../../src/quiz/format";
import { inOrder } from "../../src/quiz/play";
import { hashOf, mapAtRest } from "./support/map";
import { expect, test } from "./support/test";

const room = (page: Page) => page.locator("main.quiz");
const heading = (page: Page) => room(page).getByRole("heading", { level: 1 });
const verdict = (page: Page) => room(page).locator(".quiz-answer [role=status]");
const on = (page: Page) => room(page).locator("button[type=submit]");
const dialog = (page: Page) => page.locator("dialog.source-dialog");

/** The questions as a build has them, in the order of a seed. */
const questionsOf = (dist: string, lang: string, seed: string) => {
  const { questions }: QuizText = JSON.parse(readFileSync(join(dist, "quiz", `${lang}.json`), "utf8"));
  return inOrder(questions, seed);
};
type Question = ReturnType<typeof questionsOf>[number];

/** Goes on by Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string) {
  for (let steps = 0; steps < 14; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab leads to no ${selector}, but to ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
}

/** The question with this index is asked, and a key that is pressed now is for it. */
async function asked(page: Page, index: number) {
  await expect(heading(page)).toHaveText(new RegExp(`(第|^\\D+)${index + 1}\\D`));
  await expect(heading(page)).toBeFocused();
}

/** Some name of each shape, in the language in which nobody plays: any counts. */
const NAMES: Record<string, string> = { iturup: "えとろふ とう", kunashir: "КУНАСИРИ", habomai: "habomai islands" };

/** Answers as the data have it, by keys alone. */
async function answer(page: Page, question: Question) {
  switch (question.kind) {
    case "choose": {
      await tabTo(page, "input[type=radio]");
      await page.keyboard.press("Space");
      const right = room(page).getByRole("radio", { name: question.options[0] ?? "", exact: true });
      for (let step = 0; step < question.options.length && !(await right.isChecked()); step += 1) await page.keyboard.press("ArrowDown");
      return page.keyboard.press("Enter");
    }
    case "order": {
      for (const option of question.options) {
        const button = room(page).getByRole("button", { name: option });
        await button.focus();
        await page.keyboard.press("Space");
        await expect(button).toHaveAttribute("aria-pressed", "true");
      }
      await tabTo(page, "button[type=submit]");
      return page.keyboard.press("Enter");
    }
    case "find":
      await tabTo(page, `[data-feature="${question.feature}"]`);
      return page.keyboard.press("Enter");
    case "name":
      await tabTo(page, "input[type=text]");
      await page.keyboard.type(NAMES[question.feature] ?? "");
      return page.keyboard.press("Enter");
  }
}

const SAID = {
  en: { right: "Right.", result: /^(\d+) of \1 right$/ },
  ja: { right: "正解。", result: /^(\d+)問中\1問正解$/ },
  ru: { right: "Верно.", result: /^Верных ответов: (\d+) из \1$/ },
} as const;
const LANGUAGES = ["en", "ja", "ru"] as const;

test.describe("from the one file, with the network cut", () => {
  test.use({ oneFile: true, viewport: { width: 1280, height: 720 } });
  test.slow();

  for (const lang of LANGUAGES) {
    test(`${lang}: played to the end by keyboard; each answer is right by the data, and said to be`, async ({ page, goto, dist }) => {
      const seed = "7b";
      const questions = questionsOf(dist, lang, seed);
      await page.addInitScript(() => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        document.addEventListener("four-islands:quiz", (event) => told.push(event instanceof CustomEvent && event.detail));
      });
      await goto(`#view=quiz&seed=${seed}&lang=${lang}`);
      await expect(heading(page)).toBeFocused();
      await tabTo(page, "button.first");
      await page.keyboard.press("Enter");
      for (const [index, question] of questions.entries()) {
        await asked(page, index);
        await answer(page, question);
        await expect(verdict(page), question.id).toHaveText(SAID[lang].right);
        await expect(on(page)).toBeFocused();
        await page.keyboard.press("Enter");
      }
      await expect(heading(page)).toHaveText(SAID[lang].result);
      const of = questions.length;
      expect(await page.evaluate(() => Reflect.get(window, "told").at(-1))).toEqual({ answered: of, of, right: of, finished: true });
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await tabTo(page, "button.first");
      await page.keyboard.press("Enter");
      await asked(page, 0);
      expect(hashOf(page)).not.toContain(`seed=${seed}&`);
    });

    test(`${lang}: every explanation opens each of its sources in place, or shows the article's words`, async ({ page, goto, dist }) => {
      const questions = questionsOf(dist, lang, "1");
      await goto(`#view=quiz&seed=1&question=1&lang=${lang}`);
      for (const [index, question] of questions.entries()) {
        await asked(page, index);
        await answer(page, question);
        const links = room(page).locator("a[data-source]");
        await expect(links).toHaveCount(question.why.flatMap(({ sources }) => sources).length);
        if (question.shown.quote !== undefined) {
          const words = await page.locator(`blockquote[data-quote="${question.shown.quote}"]`).textContent();
          await expect(room(page).locator("blockquote")).toHaveText(words ?? "");
        }
        for (const link of await links.all()) {
          await link.press("Enter");
          await expect(dialog(page)).toBeVisible();
          await expect(dialog(page).locator(`[data-entry-of="${await link.getAttribute("data-source")}"]`)).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(dialog(page)).toBeHidden();
        }
        await on(page).press("Enter");
      }
    });
  }

  test("another language keeps the place and what was answered; Back undoes it", async ({ page, goto }) => {
    await goto("#view=quiz&seed=7b&question=find-shikotan");
    const place = await heading(page).textContent();
    await room(page).locator('.quiz-map [data-feature="habomai"]').press("Enter");
    await expect(verdict(page)).toContainText("Not right. The answer: Shikotan");
    await room(page).getByRole("link", { name: "日本語" }).press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(verdict(page)).toContainText("不正解");
    await expect(heading(page)).toContainText(/\d+/.exec(place ?? "")?.[0] ?? "");
    expect(hashOf(page)).toContain("view=quiz&seed=7b&question=find-shikotan&lang=ja");
    await page.goBack();
    await expect(verdict(page)).toContainText("Not right");
  });

  test("before the answer no shape tells its name; afterwards all do", async ({ page, goto }) => {
    await goto("#view=quiz&seed=7b&question=find-habomai");
    const shapes = room(page).locator(".quiz-map").getByRole("button");
    await expect(shapes).toHaveCount(4);
    for (const shape of await shapes.all()) await expect(shape).toHaveAccessibleName(/^Shape \d: 4\d\.\d° N, 14\d\.\d° E$/);
    await expect(room(page).locator(".quiz-map")).not.toContainText(/[A-Za-z]{3}/);
    await shapes.first().press("Space");
    await expect(room(page).locator(".quiz-map").getByRole("button", { name: "1: Kunashir / Kunashiri" })).toBeVisible();
  });

  test("a name that the map does not know is not judged; an answer must be chosen; a question can be skipped", async ({ page, goto }) => {
    await goto("#view=quiz&seed=7b&question=name-iturup");
    await on(page).press("Enter");
    await expect(verdict(page)).toHaveText("Choose an answer first.");
    await room(page).getByRole("textbox").fill("Etorofoo");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText("no place called “Etorofoo”");
    await room(page).getByRole("textbox").fill("Shikotan");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText("Not right. The answer: Etorofu / Iturup");
    await on(page).press("Enter");
    await room(page).getByRole("button", { name: "Skip" }).press("Enter");
    await room(page).getByRole("button", { name: "To the result" }).press("Enter");
    await expect(heading(page)).toContainText("0 of ");
    await expect(room(page).getByRole("listitem").filter({ hasText: "not answered" })).not.toHaveCount(0);
  });

  test("shows on the map what the answer rests on, and Back leads to the question as it was", async ({ page, goto }) => {
    await goto("#view=quiz&seed=7b&question=shikotan-1950");
    await room(page).getByRole("radio", { name: "Administered by the USSR" }).check();
    await on(page).press("Enter");
    await room(page).getByRole("button", { name: "Show on the map" }).press("Enter");
    await expect(room(page)).toHaveCount(0);
    expect(hashOf(page)).toContain("feature=shikotan&date=1950");
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
    await page.goBack();
    await expect(verdict(page)).toHaveText("Right.");
  });
});

test.describe("what the address says", () => {
  test.use({ oneFile: true });

  test("an unknown question gives a message and the first one", async ({ page, goto }) => {
    await goto("#view=quiz&seed=7b&question=99&lang=ru");
    await expect(room(page).getByRole("status").filter({ hasText: "Вопроса «99» нет" })).toBeVisible();
    await expect(heading(page)).toHaveText(/^Вопрос 1 из/);
  });

  test("a seed that is none gives a message, and the quiz begins with another", async ({ page, goto }) => {
    await goto("#view=quiz&seed=%3Cb%3E&question=3&lang=ja");
    await expect(room(page).getByRole("status")).toContainText("seed=<b>");
    await room(page).getByRole("button", { name: "始める" }).press("Enter");
    await expect(heading(page)).toHaveText(/第3問/);
    expect(hashOf(page)).toMatch(/seed=[a-z0-9]{1,4}&question=3/);
  });

  test("one seed, one order: the same question stands in the same place, elsewhere too", async ({ page, goto, browser, dist }) => {
    const [, , third] = questionsOf(dist, "en", "klasse-3");
    await goto("#view=quiz&seed=klasse-3&question=3");
    await expect(room(page).locator("legend")).toContainText(third?.ask ?? "");
    const elsewhere = await browser.newContext({ offline: true });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(room(other).locator("legend")).toHaveText((await room(page).locator("legend").textContent()) ?? "");
    await elsewhere.close();
  });
});

test.describe("on the hosted site", () => {
  test("the page of lessons leads to it; the other language's page has the same question", async ({ page, goto }) => {
    await goto("stories/");
    await page.getByRole("link", { name: /^Quiz/ }).click();
    await expect(heading(page)).toHaveText("Quiz");
    await room(page).getByRole("button", { name: "Start" }).press("Enter");
    await expect(heading(page)).toHaveText(/^Question 1 of/);
    const { hash } = new URL(page.url());
    await room(page).getByRole("link", { name: "Русский" }).click();
    await expect(heading(page)).toHaveText(/^Вопрос 1 из/);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(page.url()).toContain("/ru/");
  });

  test("sources open in place here too", async ({ page, goto }) => {
    await goto("ja/#view=quiz&seed=7b&question=border-1855");
    await room(page).getByRole("radio").first().check();
    await on(page).press("Enter");
    await room(page).locator("a[data-source]").first().press("Enter");
    await expect(dialog(page)).toBeVisible();
  });

  test("where its words cannot be had it says so, and the map works", async ({ page, goto, site, troubles }) => {
    troubles.expect(/^console: Failed to load resource/);
    site.faults["quiz/en.json"] = "404";
    await goto("#view=quiz");
    await expect(page.getByRole("alert")).toContainText("The quiz could not be loaded");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ oneFile: true, colorScheme, viewport: { width, height: 720 } });
      test("nothing is wider than the window, and every target is large enough", async ({ page, goto }) => {
        for (const question of ["find-shikotan", "order-talks", "declaration-1956", "name-habomai", "score"]) {
          await goto(`#view=quiz&seed=7b&lang=ru&question=${question}`);
          await heading(page).waitFor();
          await mapAtRest(page);
          const found = await room(page).evaluate((main) => ({
            over: main.scrollWidth - main.clientWidth,
            small: [...main.querySelectorAll("button, label, input[type=text], .quiz-languages a")]
              .filter((one) => one.getBoundingClientRect().height < 24)
              .map((one) => one.textContent),
          }));
          expect(found, question).toEqual({ over: 0, small: [] });
        }
      });
    });
  }
}
