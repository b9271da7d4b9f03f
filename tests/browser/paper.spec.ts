/** A lesson on paper: a handout, and a worksheet whose key stands on a sheet of its own. */
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const LANGUAGES = [
  { root: "", handout: "Handout", key: "Key to the worksheet", language: "Language: English" },
  { root: "ja/", handout: "配布資料", key: "ワークシートの解答", language: "言語：日本語" },
  { root: "ru/", handout: "Раздаточный материал", key: "Ответы к рабочему листу", language: "Язык: Русский" },
] as const;

/** Once the page has its words and its pictures. */
async function paperOf(page: Page) {
  const paper = page.locator(".paper");
  await expect(paper.locator(".labels .label").first()).toBeAttached();
  return paper;
}

for (const { root, handout, key, language } of LANGUAGES) {
  test(`${root || "en/"}: the handout has every step with its map, source numbers, address and code @full`, async ({ page, goto }) => {
    await goto(`${root}#view=handout&story=nagato-2016`);
    const paper = await paperOf(page);
    await expect(paper).toContainText(handout);
    await expect(paper).toContainText(language);
    const steps = paper.locator(".paper-steps > li");
    await expect(steps).toHaveCount(9);
    for (const step of await steps.all()) {
      await expect(step.locator(".slide-map path[data-shape]").first()).toBeAttached();
      await expect(step.locator("sup").first()).toContainText(/\[\d+\]/);
      await expect(step.locator("blockquote mark")).toHaveCount(1);
      await expect(step.locator(".sheet-paragraph")).toContainText("¶");
      await expect(step.locator("svg.qr")).toHaveAttribute("aria-label", /http.*#quote=/);
    }
    for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format, printBackground: true })), format).toBe(4);
  });

  for (const story of ["nagato-2016", "whose-islands"]) {
    test(`${root || "en/"}: the worksheet of ${story} is one sheet, and its key another @full`, async ({ page, goto }) => {
      await goto(`${root}#view=worksheet&story=${story}`);
      const paper = await paperOf(page);
      await expect(paper.locator(".paper-map .labels .label")).toHaveText(["1", "2", "3", "4"]);
      await expect(paper.locator(".paper-order li")).toHaveCount(6);
      await expect(paper.locator(".paper-questions > li")).toHaveCount(3);
      await expect(paper.locator(".paper-key h1")).toHaveText(key);
      await expect(paper.locator(".paper-key ol").nth(1).locator("li").first()).toContainText("1855");
      for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format, printBackground: true })), format).toBe(2);
    });
  }
}

test("the lesson's page leads to both, and the sheet back to the map", async ({ page, goto }) => {
  await goto("stories/");
  await expect(page.getByRole("link", { name: "Worksheet to print" }).first()).toHaveAttribute("href", /#view=worksheet&story=/);
  await page.getByRole("link", { name: "Handout to print" }).first().click();
  await expect(page.getByRole("button", { name: "Print this sheet" })).toBeFocused();
  await page.getByRole("button", { name: "Back to the map" }).click();
  await expect(page.locator(".paper")).toHaveCount(0);
  await expect(page.locator("[data-map]")).toBeVisible();
});
