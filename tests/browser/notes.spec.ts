/** The editors' notes stand beside the article's words, never in them, and can be put away. */
import type { Page } from "@playwright/test";
import { hashOf } from "./support/map";
import { expect, test } from "./support/test";

const notes = (page: Page) => page.locator("[data-note]").filter({ visible: true });
const lineUnder = (page: Page, id: string) =>
  page
    .locator(`[data-noted="${id}"]`)
    .first()
    .evaluate((phrase) => getComputedStyle(phrase).textDecorationLine);

test("a note stands under the excerpt and says whose it is and what it is about", async ({ page, goto }) => {
  await goto("#quote=p1-territorial-dispute");
  const note = page.locator('[data-note="p1-official-visit"]');
  await expect(note).toBeVisible();
  await expect(note).toHaveRole("note");
  await expect(note).toHaveAccessibleName("Editors’ note official visit");
  await expect(note).toContainText("Editors’ note");
  await expect(note.locator("[data-source]").first()).toBeVisible();
  expect(await lineUnder(page, "p1-official-visit")).toBe("underline");
});

test("what the reader takes from a quote is the article's words alone", async ({ page, goto }) => {
  await goto("#view=article");
  for (const quote of await page.getByRole("blockquote").all()) {
    const [written, seen, taken] = await quote.evaluate((element: HTMLElement) => {
      getSelection()?.selectAllChildren(element);
      return [element.textContent, element.innerText, getSelection()?.toString()];
    });
    expect(seen).toBe(written);
    expect(taken?.trim()).toBe(written?.trim());
  }
});

test("the switch puts them away and brings them back, in the address too", async ({ page, goto }) => {
  await goto("#feature=nagato");
  await expect(notes(page)).not.toHaveCount(0);
  const button = page.getByRole("button", { name: "Editors’ notes" });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await expect(notes(page)).toHaveCount(0);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(hashOf(page)).toBe("feature=nagato&layers=-notes");
  expect(await lineUnder(page, "p2-southwestern")).toBe("none");
  await button.press("Space");
  await expect(notes(page)).not.toHaveCount(0);
  expect(hashOf(page)).toBe("feature=nagato");
  await page.goBack();
  await expect(notes(page)).toHaveCount(0);
});

for (const root of ["", "ja/", "ru/"]) {
  test(`layers=-notes shows the article bare (${root || "en"})`, async ({ page, goto }) => {
    await goto(`${root}#view=article&layers=-notes`);
    await expect(page.getByRole("blockquote").first()).toBeVisible();
    await expect(notes(page)).toHaveCount(0);
    for (const phrase of await page.locator("[data-noted]").all()) {
      expect(
        await phrase.evaluate((element) => [getComputedStyle(element).textDecorationLine, getComputedStyle(element, "::after").content]),
      ).toEqual(["none", "none"]);
    }
  });
}

test("two readings have the same room, side by side", async ({ page, goto }) => {
  for (const [width, root, order] of [
    [1280, "", ["japan", "russia"]],
    [1280, "ja/", ["japan", "russia"]],
    [390, "ru/", ["russia", "japan"]],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await goto(`${root}#feature=four-islands`);
    for (const sides of await page.locator("[data-panel] .sides, .excerpt .sides").filter({ visible: true }).all()) {
      const boxes = await sides.locator("[data-side]").evaluateAll((parts) =>
        parts.map((part) => ({
          party: part.getAttribute("data-side"),
          width: Math.round(part.getBoundingClientRect().width),
          size: getComputedStyle(part).fontSize,
        })),
      );
      expect(boxes.map(({ party }) => party)).toEqual(order);
      expect(boxes[0]?.width).toBe(boxes[1]?.width);
      expect(boxes[0]?.size).toBe(boxes[1]?.size);
    }
  }
});
