/** The reader's language: in the one file it changes in place, on the hosted site by the other language's page. */
import { hashOf, mapAtRest, mapOf, noticesOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";
import type { Page } from "@playwright/test";

const inLanguage = (page: Page, tag: string) => expect(page.locator(`html[lang="${tag}"][data-state="ready"]`)).toBeAttached();
const link = (page: Page, tag: string) => page.locator(`[data-language="${tag}"]`);

test.describe("the one file", () => {
  test.use({ oneFile: true });

  test("opens in the language of its address: words, names on the map, title", async ({ page, goto }) => {
    await goto("#lang=ja&feature=shikotan&date=1945");
    await inLanguage(page, "ja");
    await expect(page).toHaveTitle(/四つの島/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("四つの島");
    await expect(page.locator("[data-panel] h2")).toContainText("色丹島");
    await expect(mapOf(page)).toHaveAttribute("aria-label", /[ぁ-んァ-ン]/);
    await expect(shapeOf(page, "shikotan")).toHaveAttribute("aria-label", /色丹島/);
    await expect(mapOf(page).locator('[data-label="iturup"]')).toContainText("択捉島");
    await expect(link(page, "ja")).toHaveAttribute("aria-current", "page");
    await expect(noticesOf(page)).toBeEmpty();
    expect(hashOf(page)).toBe("lang=ja&feature=shikotan&date=1945");
  });

  test("its query is read too, and the hash wins", async ({ page, goto }) => {
    await goto("?lang=ru");
    await inLanguage(page, "ru");
    await goto("?lang=ru#lang=ja");
    await inLanguage(page, "ja");
    await link(page, "en").click();
    await inLanguage(page, "en");
    await page.reload();
    await inLanguage(page, "en");
  });

  test("changes by click, keeps the place and the focus, and Back undoes it", async ({ page, goto }) => {
    await goto("#quote=p3-northern-territories&date=1956");
    await link(page, "ru").click();
    await inLanguage(page, "ru");
    expect(hashOf(page)).toBe("quote=p3-northern-territories&date=1956&lang=ru");
    await expect(link(page, "ru")).toBeFocused();
    await expect(page.locator('[data-quote="p3-northern-territories"]')).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[data-panel] h2")).toContainText("Южные Курилы");
    await mapAtRest(page);
    await expect(shapeOf(page, "kunashir")).toHaveCount(1);
    await shapeOf(page, "kunashir").press("Enter");
    await expect(page.locator("[data-panel] h2")).toContainText("Кунашир");
    await link(page, "en").click();
    await inLanguage(page, "en");
    expect(hashOf(page)).toBe("feature=kunashir&date=1956");
    await expect(page.locator("[data-panel] h2")).toContainText("Kunashir");
    await page.goBack();
    await inLanguage(page, "ru");
    await expect(page.locator("[data-panel] h2")).toContainText("Кунашир");
    await page.goBack();
    await page.goBack();
    await inLanguage(page, "en");
    await expect(page.locator("[data-panel] h2")).toContainText("Kuril");
    await page.reload();
    await inLanguage(page, "en");
  });

  test("in another language everything still answers: list, dates, sources, table, pages", async ({ page, goto }) => {
    await goto("#feature=iturup");
    await link(page, "ja").click();
    await inLanguage(page, "ja");
    await page.locator("[data-panel] a[data-source]").first().click();
    await expect(page.locator("dialog.source-dialog")).toHaveAttribute("open", "");
    await page.locator("dialog.source-dialog .close").click();
    await expect(page.locator("dialog.source-dialog")).not.toHaveAttribute("open", "");
    await page.locator(".strip .track a").first().click();
    await expect(page.locator("[data-slot=on-date] h2").first()).toContainText("1855年");
    await page.locator('footer [data-page="table"]').click();
    const sorter = page.locator("section[data-page=table] thead button").first();
    await sorter.click();
    await expect(page.locator("section[data-page=table] th[aria-sort=ascending]")).toHaveCount(1);
    await link(page, "ru").click();
    await inLanguage(page, "ru");
    await expect(page.locator("section[data-page=table] h2")).toBeVisible();
    await expect(page.locator("section[data-page=table] h2")).toHaveText(/[а-я]/);
  });

  test("a language that it does not have is named, in its own", async ({ page, goto }) => {
    await goto("#lang=fr&feature=shikotan");
    await inLanguage(page, "en");
    await expect(noticesOf(page)).toContainText("lang=fr");
  });
});

test.describe("the hosted site", () => {
  test("leads to the page of the language asked for, with the same choice and without the key", async ({ page, goto }) => {
    await goto("#lang=ja&feature=shikotan&date=1945");
    await inLanguage(page, "ja");
    expect(new URL(page.url()).pathname).toMatch(/\/ja\/(index\.html)?$/);
    expect(hashOf(page)).toBe("feature=shikotan&date=1945");
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  });

  test("on a feature's page and on a page of words too", async ({ page, goto }) => {
    await goto("f/shikotan/index.html?lang=ru");
    await inLanguage(page, "ru");
    expect(new URL(page.url()).pathname).toContain("/ru/f/shikotan/");
    await goto("ja/about/index.html#lang=ru");
    await inLanguage(page, "ru");
    expect(new URL(page.url()).pathname).toContain("/ru/about/");
  });

  test("never turns in circles: its own language stays, and a link leads away from it", async ({ page, goto }) => {
    await goto("ja/?lang=ja");
    await inLanguage(page, "ja");
    await link(page, "ru").click();
    await inLanguage(page, "ru");
    expect(new URL(page.url()).search).toBe("");
  });

  test("a language that it does not have is named", async ({ page, goto }) => {
    await goto("ja/#lang=xx");
    await inLanguage(page, "ja");
    await expect(noticesOf(page)).toContainText("lang=xx");
  });
});
