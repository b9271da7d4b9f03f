/** What can be hit on the map: large enough, in its middle, by pointer, finger and key. */
import type { Page } from "@playwright/test";
import { boxOf, hashOf, mapAtRest, mapOf, movedBetween, placesOnScreen, shapeOf } from "./support/map";
import { islands } from "./support/names";
import { expect, test } from "./support/test";

const frames = ["islands", "kurils", "japan", "world"];
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

interface Target {
  id: string;
  width: number;
  height: number;
  x: number;
  y: number;
  /** True where the pointer finds it at the middle of its box. */
  found: boolean;
}

/** The features whose middle is on the map that is seen. */
const targetsIn = (page: Page): Promise<Target[]> =>
  page.evaluate(() => {
    const stage = document.querySelector("[data-map]")?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll("[data-map] [data-feature]")]
      .map((element) => {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const id = element.getAttribute("data-feature") ?? "";
        return { id, width: box.width, height: box.height, x, y, found: element.contains(document.elementFromPoint(x, y)) };
      })
      .filter(({ x, y }) => x > stage.left && x < stage.right && y > stage.top && y < stage.bottom);
  });

for (const viewport of sizes) {
  for (const touch of [false, true]) {
    test.describe(`${viewport.width} x ${viewport.height}, ${touch ? "with a finger" : "with a mouse"}`, () => {
      test.use({ viewport, hasTouch: touch, isMobile: touch });
      const least = touch ? 44 : 24;

      for (const frame of frames) {
        test(`everything on the map in frame ${frame} has a box of ${least} px whose middle finds it`, async ({ page, goto }) => {
          await goto(`#frame=${frame}`);
          await mapAtRest(page);
          const targets = await targetsIn(page);
          expect(targets.map(({ id }) => id)).toEqual(expect.arrayContaining(islands));
          // Leaflet draws its overlay in whole px: far out a px of the drawing is a little less
          const small = targets.filter(({ width, height }) => width < least - 0.1 || height < least - 0.1);
          expect(small.map(({ id, width, height }) => `${id} ${width} x ${height}`)).toEqual([]);
          expect(targets.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
        });
      }

      test("the legend is large enough as well", async ({ page, goto }) => {
        await goto();
        const legend = page.locator('.legend [data-feature="four-islands"]');
        await legend.scrollIntoViewIfNeeded();
        const { left, right, top, bottom } = await boxOf(legend);
        expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(least);
      });
    });
  }
}

for (const frame of ["islands", "kurils"]) {
  test(`a click exactly in the middle of a box chooses (${frame})`, async ({ page, goto }) => {
    for (const id of islands) {
      await goto(`#frame=${frame}&theme=light&layers=${id}`);
      await mapAtRest(page);
      const target = (await targetsIn(page)).find((candidate) => candidate.id === id);
      await page.mouse.click(target?.x ?? 0, target?.y ?? 0);
      await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", id);
      await expect(shapeOf(page, id)).toHaveAttribute("aria-pressed", "true");
    }
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap chooses", async ({ page, goto }) => {
    await goto();
    for (const id of islands) {
      await mapAtRest(page);
      const target = (await targetsIn(page)).find((candidate) => candidate.id === id);
      await page.touchscreen.tap(target?.x ?? 0, target?.y ?? 0);
      await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", id);
    }
  });
});

test("Enter and Space press, and one shape is pressed at a time", async ({ page, goto }) => {
  await goto();
  const scroll = await page.evaluate(() => scrollY);
  for (const [index, id] of islands.entries()) {
    await shapeOf(page, id).focus();
    await page.keyboard.press(index % 2 === 0 ? "Enter" : "Space");
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", id);
    await expect(page.locator('[data-map] [aria-pressed="true"]')).toHaveCount(1);
    await expect(shapeOf(page, id)).toHaveAttribute("aria-pressed", "true");
    await expect(shapeOf(page, id)).toBeFocused();
  }
  expect(scroll).toBe(0);
});

test("a name on the map chooses as its shape does", async ({ page, goto }) => {
  await goto();
  await page.locator("[data-map] [data-label=kunashir] text").click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
});

test("dragging the map from a shape moves the map and does not choose", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const before = await boxOf(shapeOf(page, "iturup"));
  const [x, y] = [(before.left + before.right) / 2, (before.top + before.bottom) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 20, { steps: 4 });
  await page.mouse.move(x - 80, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => hashOf(page)).toMatch(/^map=/);
  await mapAtRest(page);
  expect((await boxOf(shapeOf(page, "iturup"))).left).toBeLessThan(before.left - 60);
  await expect(page.locator("[data-panel]")).toHaveCount(0);
});

test("a click on the sea or on other land chooses nothing", async ({ page, goto }) => {
  await goto("#feature=kunashir");
  await mapAtRest(page);
  const { left, top, bottom } = await boxOf(mapOf(page));
  await page.mouse.click(left + 150, top + (bottom - top) * 0.4);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
  expect(hashOf(page)).toBe("feature=kunashir");
});

/** The features that Tab reaches on the map, and where they stand each time. */
async function tabThrough(page: Page, times: number): Promise<string[]> {
  const reached: string[] = [];
  for (let press = 0; press < times; press += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => document.activeElement?.closest("[data-map] [data-feature]")?.getAttribute("data-feature"));
    if (id !== null && id !== undefined) reached.push(id);
  }
  return reached;
}

for (const viewport of sizes) {
  for (const frame of ["islands", "japan", "world"]) {
    test(`Tab goes through the islands, then the places, and the map stays (frame ${frame}, ${viewport.width} px)`, async ({
      page,
      goto,
    }) => {
      await page.setViewportSize(viewport);
      await goto(`#frame=${frame}`);
      await mapAtRest(page);
      const [places, hash, scroll] = [await placesOnScreen(page), hashOf(page), await page.evaluate(() => scrollY)];
      // what is out of view is no stop: Tab would have to move the map
      const inView = { islands: [], japan: ["nagato", "tokyo"], world: ["nagato", "tokyo", "moscow"] }[frame] ?? [];
      const main = [...islands, ...inView];
      const reached = (await tabThrough(page, 24)).filter((id) => main.includes(id));
      expect(reached).toEqual(main);
      await mapAtRest(page);
      // at 1280 px the map does not scroll with the page; on a phone it sticks to the top
      expect(
        await page.evaluate(
          () => [...document.querySelectorAll("[data-map], [data-map] *")].filter((e) => e.scrollTop !== 0 || e.scrollLeft !== 0).length,
        ),
      ).toBe(0);
      expect(movedBetween(places, await placesOnScreen(page))).toEqual([]);
      expect(hashOf(page)).toBe(hash);
      expect(scroll).toBe(0);
    });
  }
}

test("a shape that has the focus shows it", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const plain = await mapOf(page).screenshot();
  await tabThrough(page, 2);
  await expect(shapeOf(page, "iturup").or(mapOf(page).locator(":focus")).first()).toBeAttached();
  await shapeOf(page, "iturup").focus();
  expect((await mapOf(page).screenshot()).equals(plain)).toBe(false);
});
