/** Very small windows, more room between letters, and fingers. */
import type { Page } from "@playwright/test";
import { mapAtRest } from "./support/map";
import { expect, test } from "./support/test";

const sideways = (page: Page) => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

for (const [width, height] of [[280, 653] as const, [320, 256] as const]) {
  for (const address of ["", "ja/#feature=nagato", "ru/#date=1945-09-05&feature=habomai"]) {
    test.describe(`${address || "home"} at ${width} x ${height}`, () => {
      test.use({ viewport: { width, height } });
      test("does not scroll sideways, and its end is reached past the map", async ({ page, goto }) => {
        await goto(address);
        await mapAtRest(page);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
        const end = page.locator(".panel > footer > p:not([data-offline])").last();
        const seen = async () => {
          // on the way excerpts are laid out, and the end moves
          await end.scrollIntoViewIfNeeded();
          return end.evaluate((words) => {
            const { left, bottom } = words.getBoundingClientRect();
            return words.contains(document.elementFromPoint(left + 4, bottom - 4));
          });
        };
        await expect.poll(seen, "the last words are not covered").toBe(true);
      });
    });
  }
}

/** WCAG 1.4.12, as a reader's own style sheet. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`text spacing at ${viewport.width}`, () => {
    test.use({ viewport });
    test("cuts no words", async ({ page, goto }) => {
      await goto("ru/#feature=shikotan");
      await mapAtRest(page);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACED);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".bar *, .panel *, .controls *, .legends *")]
          .filter((element) => element.checkVisibility() && element.closest(".unseen, .skips, .to-come") === null)
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
          .map((element) => `${element.className} ${element.textContent?.slice(0, 30)}`),
      );
      expect(cut).toEqual([]);
    });
  });
}

test.describe("with fingers", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("what is pressed is 44 px high", async ({ page, goto }) => {
    await goto("#feature=shikotan");
    await mapAtRest(page);
    const small = await page
      .locator(".languages a, .frames a, .zoom button, .layers > button, .entries > * li a, footer .openers button, .strip-steps button")
      .filter({ visible: true })
      .evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { height } = element.getBoundingClientRect();
          return height < 43.5 ? [`${element.textContent} ${height}`] : [];
        }),
      );
    expect(small).toEqual([]);
  });
});
