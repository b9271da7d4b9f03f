/** Every statement opens its sources: in place with a script, on the page of sources without one. */
import type { Page } from "@playwright/test";
import { hashOf, noticesOf } from "./support/map";
import { expect, test } from "./support/test";

const dialogOf = (page: Page) => page.getByRole("dialog");
/** A mark on the card that is chosen. */
const markOf = (page: Page, n = 0) => page.locator("[data-panel] [data-source]").filter({ visible: true }).nth(n);

for (const [root, lang, name] of [
  ["", "en", /^Source \d+$/],
  ["ja/", "ja", /^出典\d+$/],
  ["ru/f/shikotan/", "ru", /^Источник \d+$/],
] as const) {
  test(`a mark opens its source in place, by pointer and by key (${lang})`, async ({ page, goto }) => {
    await goto(`${root}#feature=shikotan`);
    const mark = markOf(page);
    const address = page.url();
    await expect(mark).toHaveAccessibleName(name);
    const id = await mark.getAttribute("data-source");
    await mark.click();
    await expect(dialogOf(page)).toBeVisible();
    await expect(dialogOf(page)).toHaveAccessibleName(name);
    await expect(dialogOf(page).locator(`[data-entry-of="${id}"] a`)).toHaveAttribute("href", /^https?:/);
    await expect(dialogOf(page).locator("dd")).not.toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(dialogOf(page)).toBeHidden();
    await expect(mark).toBeFocused();
    await mark.press("Enter");
    await expect(dialogOf(page)).toBeVisible();
    await dialogOf(page).getByRole("button").click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(mark).toBeFocused();
    expect(page.url()).toBe(address);
  });
}

test("the list of sources is asked for when it is first needed, and once", async ({ page, goto }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await goto("#feature=iturup");
  const lists = () => asked.filter((path) => path.endsWith("sources/index.html"));
  expect(lists()).toEqual([]);
  for (const n of [0, 1, 2]) {
    await markOf(page, n).click();
    await expect(dialogOf(page)).toBeVisible();
    await page.keyboard.press("Escape");
  }
  expect(lists()).toHaveLength(1);
});

test("how far the sources bear the statement is said with them", async ({ page, goto }) => {
  await goto("#feature=iturup");
  await page.locator("[data-panel] .readings summary").first().click();
  await page.locator("[data-panel] [data-confidence=medium] [data-source]").filter({ visible: true }).first().click();
  await expect(dialogOf(page)).toContainText("medium");
  await page.keyboard.press("Escape");
  await markOf(page).click();
  await expect(dialogOf(page)).toContainText("Confidence in the statement: high");
});

for (const fault of ["404", "cut", "html", "empty"] as const) {
  test(`where the list cannot be had (${fault}) the page says so, and another try opens it`, async ({ page, goto, site, troubles }) => {
    await goto("#feature=shikotan");
    site.faults["sources/index.html"] = fault;
    if (fault === "404") troubles.expect(/404/);
    if (fault === "cut") troubles.expect(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
    await markOf(page).click();
    const notice = noticesOf(page).filter({ hasText: "sources/index.html" });
    await expect(notice).toBeInViewport();
    delete site.faults["sources/index.html"];
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("dialog.source-dialog[open]")).toBeVisible();
    await expect(noticesOf(page)).toBeHidden();
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const root of ["", "ja/", "ru/f/iturup/"]) {
    test(`a mark leads to the entry of its number (${root || "en"})`, async ({ page, goto }) => {
      await goto(`${root}#feature=iturup`);
      const mark = page.locator('[data-card="iturup"] [data-source]').filter({ visible: true }).first();
      const [id, number] = [await mark.getAttribute("data-source"), await mark.textContent()];
      await mark.click();
      await expect(page).toHaveURL(new RegExp(`/sources/index\\.html#${id}$`));
      const entry = page.locator(`li[id="${id}"]`);
      await expect(entry).toBeInViewport();
      await expect(entry).toHaveJSProperty("tagName", "LI");
      expect(await entry.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item) + 1)).toBe(Number(number));
    });
  }
});

test.describe("in the one file", () => {
  test.use({ oneFile: true });

  test("a mark opens its source without a request", async ({ page, goto }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await goto("#feature=shikotan");
    const before = requests.length;
    await markOf(page).click();
    await expect(dialogOf(page).locator("[data-entry-of] a")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(markOf(page)).toBeFocused();
    expect(requests).toHaveLength(before);
    expect(hashOf(page)).toBe("feature=shikotan");
  });
});

test("marks are large enough to hit, and do not overlap", async ({ page, goto }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await goto("#feature=four-islands");
    const boxes = await page
      .locator("[data-panel] [data-source]")
      .filter({ visible: true })
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number }),
      );
    expect(boxes.length).toBeGreaterThan(6);
    for (const { width: wide, height } of boxes) expect([Math.round(wide) >= 24, Math.round(height) >= 24]).toEqual([true, true]);
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
            Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
        ),
    );
    expect(overlapping).toEqual([]);
  }
});
