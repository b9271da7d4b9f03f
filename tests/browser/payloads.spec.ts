/** Payloads in every text of every page and data file, then everything clicked, with the policy switched off: nothing runs. */
import type { Page } from "@playwright/test";
import { harmOn, watchForHarm } from "./support/harm";
import { mapOf, openersAnswer } from "./support/map";
import { buildPoisoned } from "./support/poisoned";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { dist: string }>({
  dist: [
    async ({}, use) => {
      const { folder, remove } = await buildPoisoned(process.env.DIST ?? "dist");
      await use(folder);
      remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
test.use({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
test.beforeEach(({ page }) => watchForHarm(page));
test.setTimeout(180_000);

/** The page's own frame: the preview of an embed. */
const isOurs = (one: string) => one === "acts: iframe ";

const harmless = async (page: Page, own: readonly string[], when: string) =>
  expect(
    (await harmOn(page, own)).filter((one) => !isOurs(one)),
    when,
  ).toEqual([]);

/** Presses everything that can be pressed, once; links to other pages lead nowhere meanwhile. Says how many there were. */
const pressAll = (page: Page, within: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link !== null && link.getAttribute("href")?.startsWith("#") !== true) event.preventDefault();
    };
    window.addEventListener("click", stay);
    window.print = () => undefined;
    const pressed = new Set<Element>();
    for (let round = 0; round < 3; round += 1) {
      const all = [
        ...document.querySelectorAll<HTMLElement | SVGElement>(
          `:is(${selector}) :is(a, button, summary, label, [role=button], [tabindex="0"])`,
        ),
      ];
      for (const one of all.filter((candidate) => !pressed.has(candidate)).slice(0, 260)) {
        pressed.add(one);
        if (!one.isConnected || one.matches("[data-save], [target], [download], a[data-language]")) continue;
        for (const type of ["pointerover", "mouseover", "focus"]) one.dispatchEvent(new Event(type, { bubbles: true }));
        one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
        if (pressed.size % 12 === 0) await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
    }
    window.removeEventListener("click", stay);
    return pressed.size;
  }, within);

for (const root of ["", "ja/", "ru/"]) {
  test(`${root || "en/"}: the map, its cards, dates, sources, sheets and panels`, async ({ page, goto }) => {
    await goto(root);
    const own = await page.evaluate(() => window.harm.acting());
    await openersAnswer(page);
    expect(await page.locator("body").textContent()).toContain("onerror=window.__hit=1>");
    expect(await pressAll(page, ".stage, .bar, .chrome")).toBeGreaterThan(30);
    await harmless(page, own, "the map and what stands around it");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.querySelectorAll("dialog[open]").forEach((dialog) => (dialog as HTMLDialogElement).close()));
    expect(await pressAll(page, "main.panel")).toBeGreaterThan(100);
    await harmless(page, own, "the panel");

    for (const hash of [
      "feature=shikotan&date=1945-09",
      "layers=claims,as-japan,median&date=1875",
      "measure=iturup..tokyo",
      "feature=%3Cimg%20src=x%20onerror=window.__hit=1%3E",
      "frame=world",
    ]) {
      await page.evaluate((text) => (window.location.hash = text), hash);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await harmless(page, own, hash);
    }
    await page.evaluate(() => document.querySelectorAll("dialog[open]").forEach((dialog) => (dialog as HTMLDialogElement).close()));
    await page.locator(".share button").first().click();
    await expect(page.locator("dialog.share-panel")).toBeVisible();
    await pressAll(page, "dialog.share-panel");
    await harmless(page, own, "the share panel");
  });

  test(`${root || "en/"}: the lessons, the presenter's window and the author's table`, async ({ page, goto }) => {
    await goto(root);
    const own = await page.evaluate(() => window.harm.acting());
    const views = [
      ["present&story=whose-islands&step=4", ".projector .slide"],
      ["presenter&story=nagato-2016&step=2", ".shown-now .slide"],
      ["author", ".author-table"],
      ["print", ".sheet-home"],
    ] as const;
    for (const [view, shown] of views) {
      await page.evaluate((text) => (window.location.hash = text), `view=${view}`);
      await expect(page.locator(shown).first()).toBeVisible();
      for (const key of ["o", "?", "b", "b", "PageDown", "Escape"]) await page.keyboard.press(key);
      await pressAll(page, ".lesson, .sheet-home");
      await harmless(page, own, view);
    }
  });
}

for (const name of ["sources", "about", "glossary", "table", "dates", "stories"]) {
  test(`the page ${name}`, async ({ page, goto }) => {
    await goto(`${name}/index.html`);
    const own = await page.evaluate(() => window.harm.acting());
    expect(own.filter((one) => /=/.test(one))).toEqual([]);
    await pressAll(page, "body");
    await harmless(page, own, name);
    expect(await mapOf(page).count()).toBe(0);
  });
}
