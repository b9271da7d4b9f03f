/** The pages beside the map: sources, how the map is drawn, glossary, everything in a table. */
import type { Page } from "@playwright/test";
import { mapOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

const TEXTS = ["sources", "about", "glossary", "table", "dates", "stories"];
const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });

for (const [root, lang] of [
  ["", "en"],
  ["ja/", "ja"],
  ["ru/f/shikotan/", "ru"],
] as const) {
  test(`the footer of the map leads to each, in the same language, and each leads back (${lang})`, async ({ page, goto }) => {
    for (const text of TEXTS) {
      await goto(root);
      await page.locator(`footer [data-page="${text}"]`).press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${text}/index\\.html$`));
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(titleOf(page)).toBeVisible();
      await page.locator(".back a").click();
      await expect(mapOf(page)).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
    }
  });

  test(`#view= on the map's page leads there, in place of the map (${lang})`, async ({ page, goto }) => {
    for (const text of TEXTS) {
      await goto(`${root}#feature=shikotan`);
      await page.evaluate((view) => {
        location.hash = `view=${view}`;
      }, text);
      await expect(page).toHaveURL(new RegExp(`/${text}/index\\.html$`));
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await page.goBack();
      await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
    }
  });
}

test("an address with view= opens the page at once", async ({ page, site }) => {
  await page.goto(`${site.url}ja/#view=glossary`);
  await expect(page).toHaveURL(/\/ja\/glossary\/index\.html$/);
  await expect(titleOf(page)).toHaveText("用語集");
});

test("the first stop of the keyboard leads past the head", async ({ page, goto }) => {
  await goto("about/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a page keeps its place when the language changes", async ({ page, goto }) => {
  await goto("sources/#RUKD");
  await page.locator("[data-language=ru]").click();
  await expect(page).toHaveURL(/\/ru\/sources\/index\.html#RUKD$/);
  await expect(page.locator("li[id=RUKD]")).toBeInViewport();
});

test("the sources say where each is used, and lead there", async ({ page, goto }) => {
  await goto("sources/");
  const use = page.locator("li[id=RUIT] .uses a").first();
  const name = await use.textContent();
  await use.click();
  await expect(page.locator("[data-panel] h2")).toHaveText(name ?? "");
});

test("the table sorts by its heads, and a name leads to its card", async ({ page, goto }) => {
  await goto("table/");
  const first = page.locator("[data-row]").first();
  await expect(first).toHaveAttribute("data-row", "four-islands");
  const area = page.getByRole("columnheader", { name: /^Area/ });
  await area.getByRole("button").click();
  await expect(area).toHaveAttribute("aria-sort", "ascending");
  await area.getByRole("button").press("Enter");
  await expect(area).toHaveAttribute("aria-sort", "descending");
  const values = await page
    .locator("td.figure:nth-of-type(4)[data-value]")
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-value"))));
  expect(values.length).toBeGreaterThan(4);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  await page.getByRole("link", { name: "Etorofu / Iturup" }).click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
});

test("a narrow window scrolls the table, not the page", async ({ page, goto }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const text of TEXTS) {
    await goto(`ru/${text}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  await goto("ru/table/");
  const scroll = page.getByRole("region");
  expect(await scroll.evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(true);
  await scroll.focus();
  await expect(scroll).toBeFocused();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("each page is whole", async ({ page, goto }) => {
    for (const text of TEXTS) {
      await goto(`ja/${text}/`);
      await expect(titleOf(page)).toBeVisible();
      await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
      expect((await page.getByRole("main").textContent())?.length).toBeGreaterThan(300);
    }
    await goto("ja/table/");
    await expect(page.locator("[data-row]").first()).toHaveAttribute("data-row", "four-islands");
  });
});

test.describe("in the one file", () => {
  test.use({ oneFile: true });

  test("view= shows one of them in place of the map, and the map is there again after it", async ({ page, goto }) => {
    await goto("#feature=shikotan");
    for (const text of TEXTS) {
      await page.locator(`footer [data-page="${text}"]`).click();
      await expect(page.locator("section[data-page]").filter({ visible: true })).toHaveCount(1);
      const section = page.locator(`section[data-page="${text}"]`);
      await expect(section.getByRole("heading", { level: 2 })).toBeInViewport();
      await expect(mapOf(page)).toBeHidden();
      await section.locator(".back a").click();
      await expect(section).toBeHidden();
      await expect(mapOf(page)).toBeVisible();
    }
    await shapeOf(page, "kunashir").click();
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
  });

  test("a card opens from the table", async ({ page, goto }) => {
    await goto("#view=table");
    await page.getByRole("link", { name: "Habomai Islands", exact: true }).click();
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "habomai");
    await expect(page.locator("[data-panel] h2")).toBeInViewport();
    await expect(page.locator("section[data-page]").filter({ visible: true })).toHaveCount(0);
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });

    test("all of them can be read, and a mark leads to its source", async ({ page, goto }) => {
      await goto();
      await expect(page.locator("section[data-page]").filter({ visible: true })).toHaveCount(TEXTS.length);
      await page.locator('[data-card="iturup"] [data-source]').filter({ visible: true }).first().click();
      await expect(page.locator(".source-list li:target")).toBeInViewport();
    });
  });
});
