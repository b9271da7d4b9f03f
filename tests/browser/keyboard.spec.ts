/** Without a mouse: the map's features, the map itself, the ways past it, the list of keys. */
import type { Page } from "@playwright/test";
import { hashOf, mapAtRest, mapOf, movedBetween, openersAnswer, placesOnScreen, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-feature") ?? "");

const middleOf = async (page: Page, id: string): Promise<readonly [number, number]> => {
  const box = await shapeOf(page, id).boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
};

test("arrows go to a feature that lies in their direction, and the map stays where it is", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const before = await placesOnScreen(page);
  await shapeOf(page, "habomai").focus();
  await page.keyboard.press("ArrowUp");
  const above = await focused(page);
  expect(above).not.toBe("habomai");
  expect((await middleOf(page, above))[1]).toBeLessThan((await middleOf(page, "habomai"))[1]);
  await page.keyboard.press("ArrowRight");
  const beside = await focused(page);
  expect((await middleOf(page, beside))[0]).toBeGreaterThan((await middleOf(page, above))[0]);
  await mapAtRest(page);
  expect(movedBetween(before, await placesOnScreen(page))).toEqual([]);
});

test("Tab stops at nothing that is out of the map's view, and moves nothing", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const before = await placesOnScreen(page);
  const stops: string[] = [];
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
  }
  expect(stops).toEqual(expect.arrayContaining(["iturup", "kunashir", "shikotan", "habomai"]));
  expect(stops).not.toContain("moscow");
  expect(movedBetween(before, await placesOnScreen(page))).toEqual([]);
});

test("Enter chooses, Enter again leads to the card, Escape back to where the choice was made", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  await shapeOf(page, "shikotan").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hashOf(page)).toContain("feature=shikotan");
  expect(await focused(page)).toBe("shikotan");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-panel] h2")).toBeFocused();
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("shikotan");
});

test("the map itself is moved by arrows and zoomed by plus and minus, as the list of keys says", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const widthOf = async () => (await shapeOf(page, "iturup").boundingBox())?.width ?? 0;
  const first = await widthOf();
  await mapOf(page).locator(".live").focus();
  for (const [key, bigger] of [["+", true] as const, ["-", false] as const]) {
    const before = await widthOf();
    await page.keyboard.press(key);
    await expect.poll(async () => (await widthOf()) > before + 1 === bigger && Math.abs((await widthOf()) - before) > 1).toBe(true);
    await mapAtRest(page);
  }
  expect(await widthOf()).toBeCloseTo(first, 0);
  const before = await placesOnScreen(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => movedBetween(before, await placesOnScreen(page)).length).toBeGreaterThan(0);
});

test("the first stop of the page is a way past the map", async ({ page, goto }) => {
  await goto();
  await page.keyboard.press("Tab");
  await expect(page.locator("a.skip").first()).toBeFocused();
});

test("a skip link leads past the map and keeps the address", async ({ page, goto }) => {
  await goto("#feature=shikotan");
  await mapAtRest(page);
  const skip = page.locator("a.skip").first();
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#list a:focus")).toHaveCount(1);
  expect(hashOf(page)).toBe("feature=shikotan");
});

for (const [language, title] of [["", "Keys"] as const, ["ja/", "キー操作"] as const, ["ru/", "Клавиши"] as const]) {
  test(`the list of keys at ${language || "home"} opens on ?, closes on Escape, and gives the focus back`, async ({ page, goto }) => {
    await goto(language);
    await mapAtRest(page);
    await openersAnswer(page);
    await shapeOf(page, "iturup").focus();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: title });
    await expect(sheet).toBeVisible();
    await expect(sheet.locator("kbd").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    expect(await focused(page)).toBe("iturup");
  });
}
