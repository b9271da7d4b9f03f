/** The map, as a reader meets it. */
import { expect, type Locator, type Page } from "@playwright/test";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the page says what it did not understand or could not have. */
export const noticesOf = (page: Page): Locator => page.locator("[data-slot=notices]");

export const mapOf = (page: Page): Locator => page.locator("[data-map]");

/** A shape or marker on the map. */
export const shapeOf = (page: Page, id: string): Locator => mapOf(page).locator(`[data-feature="${id}"]`);

/** The hash as it is now, without its sign, decoded. */
export const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Waits for the map to have stopped: nothing on it moves, comes or goes in six frames of the browser, and the page does not scroll. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const stage = document.querySelector("[data-map]");
    const signature = () =>
      `${Math.round(scrollY)};` +
      [stage, ...(stage?.querySelectorAll("[data-feature], [data-label]") ?? [])]
        .map((element) => {
          const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
          return [x, y, width, height].map(Math.round).join();
        })
        .join(";");
    let [last, still] = [signature(), 0];
    while (still < 6) {
      await new Promise(requestAnimationFrame);
      const now = signature();
      still = now === last && document.querySelector(".leaflet-zoom-anim") === null ? still + 1 : 0;
      last = now;
    }
  });
}

/** Waits until what opens the list of keys and the sheet for printing is listened to. */
export const openersAnswer = async (page: Page): Promise<void> => {
  await expect(page.locator("footer .openers button").first()).toBeVisible();
};

/** The ids of what is lit on the map, sorted. */
export const litOn = (page: Page): Promise<string[]> =>
  mapOf(page)
    .locator("[data-feature][data-lit]")
    .evaluateAll((elements) => elements.flatMap((element) => element.getAttribute("data-feature") ?? []).toSorted());

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not drawn.");
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** Waits until the map has stopped, and everything that is lit is within its box. */
export async function expectLitInView(page: Page): Promise<void> {
  await mapAtRest(page);
  const outside = await page.evaluate(() => {
    const map = document.querySelector("[data-map]");
    const stage = map?.getBoundingClientRect() ?? new DOMRect();
    return [...(map?.querySelectorAll("[data-feature][data-lit]") ?? [])]
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left < stage.left || top < stage.top || right > stage.right || bottom > stage.bottom;
      })
      .map((element) => element.getAttribute("data-feature"));
  });
  expect(outside, "what is lit and not within the map").toEqual([]);
}

type Places = Record<string, readonly [x: number, y: number]>;

/** Where the map looks, as places on the screen of what is drawn on it. */
export const placesOnScreen = (page: Page): Promise<Places> =>
  mapOf(page)
    .locator("[data-feature]")
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return [element.getAttribute("data-feature") ?? "", [x, y] as const];
        }),
      ),
    );

/** What stood in one look of the map and stands elsewhere in another, by more than the rounding of the address. */
export const movedBetween = (before: Places, after: Places): string[] =>
  Object.entries(before).flatMap(([id, [x, y]]) => {
    const now = after[id];
    // what is not named has no dot
    return now !== undefined && Math.hypot(now[0] - x, now[1] - y) > 1 ? [id] : [];
  });
