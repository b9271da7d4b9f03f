/** The strip of dates: every event can be reached in every way, playing shows all of them in order, and nothing moves but colours. */
import type { Page } from "@playwright/test";
import { hashOf, mapAtRest, mapOf } from "./support/map";
import { expect, test } from "./support/test";

const strip = (page: Page) => page.locator(".strip");
const entries = (page: Page) => strip(page).locator(".track a[data-date]");
const current = (page: Page) => strip(page).locator(".track [aria-current]");
const card = (page: Page) => page.locator(".on-date [data-event]");
const button = (page: Page, name: string) => strip(page).getByRole("button", { name });

/** The events of the strip in its order: what each chooses, and which it is. */
const eventsOf = (page: Page) =>
  entries(page).evaluateAll((links) =>
    links.map((link) => ({
      date: link.getAttribute("data-date") ?? "",
      name: link.getAttribute("aria-label") ?? "",
      id: link.getAttribute("href")?.split("#event=")[1] ?? "",
    })),
  );

/** The page begins at noon of a day, and from an hour later on its clock goes only where a test lets it: the machine may be slow. */
const [NOON, LATER] = [new Date("2026-06-01T12:00:00Z"), new Date("2026-06-01T13:00:00Z")];

/** Where shapes and their names stand, in px. Lines come and go with their treaties, and their names with them. */
const boxesOf = (page: Page) =>
  mapOf(page)
    .locator("[data-feature] .shape, .label:not(.line) text")
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.closest("[data-feature], [data-label]")?.outerHTML.slice(0, 40), ...[x, y, width, height].map(Math.round)].join();
      }),
    );

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("every event is reached by pointer, and again leads back to today", async ({ page, goto }) => {
      await goto();
      const events = await eventsOf(page);
      expect(events).toHaveLength(29);
      for (const [index, { date, id }] of events.entries()) {
        await entries(page).nth(index).click();
        await expect(page.locator(`.on-date [data-event="${id}"]`)).toBeAttached();
        expect(hashOf(page)).toBe(`date=${date}`);
        await expect(current(page)).toHaveAttribute("data-date", date);
      }
      await current(page).click();
      await expect(strip(page).locator("[data-today]")).toHaveAttribute("aria-current", "true");
      await expect(card(page)).toHaveCount(0);
      expect(hashOf(page)).toBe("");
    });

    test("every event is reached by key, with one stop of Tab", async ({ page, goto }) => {
      await goto();
      const events = await eventsOf(page);
      await expect(strip(page).locator(".track a[tabindex='0']")).toHaveCount(1);
      await strip(page).locator(".track a[tabindex='0']").focus();
      await page.keyboard.press("Home");
      for (const [index, { date, id, name }] of events.entries()) {
        await expect(entries(page).nth(index)).toBeFocused();
        await expect(entries(page).nth(index)).toHaveAccessibleName(name);
        await page.keyboard.press(index % 2 === 0 ? "Enter" : "Space");
        await expect(page.locator(`.on-date [data-event="${id}"]`)).toBeAttached();
        expect(hashOf(page)).toBe(`date=${date}`);
        await page.keyboard.press("ArrowRight");
      }
      await expect(strip(page).locator("[data-today]")).toBeFocused();
      await page.keyboard.press("Enter");
      expect(hashOf(page)).toBe("");
      await page.keyboard.press("ArrowLeft");
      await expect(entries(page).last()).toBeFocused();
    });

    test("previous and next go through all of them, and the page never scrolls sideways", async ({ page, goto }) => {
      await goto();
      const events = await eventsOf(page);
      for (const { date } of events.toReversed()) {
        await button(page, "Previous event").click();
        expect(hashOf(page)).toBe(`date=${date}`);
        await expect(current(page)).toBeInViewport();
      }
      await expect(button(page, "Previous event")).toHaveAttribute("aria-disabled", "true");
      await button(page, "Next event").click();
      expect(hashOf(page)).toBe(`date=${events[1]?.date}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await page.evaluate(() => scrollX)).toBe(0);
    });
  });
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [920, 720],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`no entry lies over another, and each is large enough to hit, at ${width} x ${height}`, async ({ page, goto }) => {
    await page.setViewportSize({ width, height });
    for (const root of ["", "ja/", "ru/"]) {
      await goto(root);
      const boxes = await strip(page)
        .locator(".track a, .strip-steps button")
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
      for (const box of boxes) expect([Math.round(box.width) >= 24, Math.round(box.height) >= 24]).toEqual([true, true]);
      const years = await strip(page)
        .locator(".track span")
        .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().toJSON() as DOMRect));
      for (const row of [boxes.slice(3), years]) {
        expect(row.filter((box, index) => index > 0 && box.left < (row[index - 1]?.right ?? 0) - 0.5)).toEqual([]);
      }
    }
  });
}

test("every event is reached by address and by the list, and a year shows all that fell into it", async ({ page, goto }) => {
  await goto();
  const events = await eventsOf(page);
  for (const { date, id } of events.filter((_, index) => index % 4 === 0)) {
    await goto(`?fresh=${id}#date=${date}`);
    await expect(page.locator(`.on-date [data-event="${id}"]`)).toBeVisible();
    await expect(current(page)).toHaveAttribute("data-date", date);
  }
  await goto("?year#date=1956&feature=shikotan");
  await expect(card(page)).toHaveCount(2);
  await expect(current(page)).toHaveCount(0);
  await expect(strip(page).locator("[data-during]")).toHaveCount(2);
  await goto("dates/");
  await expect(page.locator("[data-event]")).toHaveCount(events.length);
  await page.locator('[id="event=1945-landings"]').getByRole("link", { name: "Show on the map" }).click();
  await expect(page.locator('.on-date [data-event="1945-landings"]')).toBeVisible();
  expect(hashOf(page)).toBe("date=1945-09-05");
});

test("where nothing falls on a date, its neighbours are named and lead there", async ({ page, goto }) => {
  await goto("#date=1970&feature=tokyo");
  const panel = page.locator(".on-date");
  await expect(panel.getByRole("status")).toHaveText("No event of this map falls on this date.");
  await expect(panel.getByRole("link")).toHaveText([/^Before: 19 October 1956/, /^After: 22 April 1992/]);
  await panel.getByRole("link").last().click();
  expect(hashOf(page)).toBe("feature=tokyo&date=1992-04-22");
  await expect(card(page)).toHaveAttribute("data-event", "1992-visa-free");
  await page.goBack();
  await expect(panel.getByRole("link")).toHaveCount(2);
  await panel.getByRole("button", { name: "Back to today" }).click();
  await expect(panel).toBeHidden();
  expect(hashOf(page)).toBe("feature=tokyo");
});

test("a chosen date keeps what else is chosen, and the map does not move", async ({ page, goto }) => {
  await goto("#feature=shikotan&map=9/43.8/146.7&theme=dark");
  await mapAtRest(page);
  const before = await boxesOf(page);
  await entries(page).nth(3).click();
  await expect(card(page)).toBeVisible();
  await mapAtRest(page);
  expect(hashOf(page)).toBe("feature=shikotan&date=1941-04-13&map=9/43.8/146.7&theme=dark");
  const shapes = (boxes: readonly string[]) => boxes.filter((box) => box.startsWith("<g role"));
  expect(shapes(await boxesOf(page))).toEqual(shapes(before));
});

test("the panel's links and sources lead where they lead on the page of dates", async ({ page, goto }) => {
  await goto("ru/f/shikotan/#date=1956-10-19");
  await card(page)
    .getByRole("link", { name: /^Место/ })
    .click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "moscow");
  expect(hashOf(page)).toBe("feature=moscow&date=1956-10-19");
  await card(page).locator("[data-source=JD56]").click();
  await expect(page.getByRole("dialog").locator('[data-entry-of="JD56"]')).toBeVisible();
});

test("the page of dates is asked for when a date is first chosen, and once", async ({ page, goto }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const lists = () => asked.filter((path) => path.endsWith("dates/index.html"));
  await goto();
  await mapAtRest(page);
  expect(lists()).toEqual([]);
  for (const index of [0, 9, 20]) {
    await entries(page).nth(index).click();
    await expect(card(page)).toBeVisible();
  }
  expect(lists()).toHaveLength(1);
});

test("it says once, and in short, what a date shows", async ({ page, goto }) => {
  await goto();
  await entries(page).nth(1).click();
  await expect(page.locator(".on-date").getByRole("status")).toHaveText("7 May 1875: Treaty of Saint Petersburg");
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`playing goes from 1855 to today through all of them, and moves nothing but colours (motion: ${reducedMotion})`, async ({
    page,
    goto,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.clock.install({ time: NOON });
    await goto();
    await mapAtRest(page);
    await page.clock.pauseAt(LATER);
    const events = await eventsOf(page);
    await button(page, "Play").click();
    const seen: string[] = [];
    // what stands beside the first date stands there for all; it comes when the choice is painted, for which the clock has to go on
    await page.clock.runFor(500);
    await expect(card(page)).toBeVisible();
    const before = await boxesOf(page);
    for (const { date, id } of events) {
      await expect(current(page)).toHaveAttribute("data-date", date);
      await expect(page.locator(`.on-date [data-event="${id}"]`)).toBeAttached();
      expect(await boxesOf(page), date).toEqual(before);
      seen.push(hashOf(page));
      await page.clock.runFor(2500);
    }
    expect(seen).toEqual(events.map(({ date }) => `date=${date}`));
    await expect(strip(page).locator("[data-today]")).toHaveAttribute("aria-current", "true");
    await expect(button(page, "Play")).toHaveAttribute("aria-pressed", "false");
    // all of it was one step
    expect(hashOf(page)).toBe("");
  });
}

test("playing goes on from the chosen date, stops at any input, and pauses while the page is hidden", async ({ page, goto }) => {
  await page.clock.install({ time: NOON });
  await goto("#date=1992-04-22");
  await mapAtRest(page);
  await page.clock.pauseAt(LATER);
  const events = await eventsOf(page);
  const play = button(page, "Play");
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  const at = events.findIndex(({ date }) => date === "1992-04-22");
  await play.click();
  await page.clock.runFor(2500);
  expect(hashOf(page)).toBe(`date=${events[at + 1]?.date}`);
  await hide(true);
  await page.clock.runFor(20_000);
  expect(hashOf(page)).toBe(`date=${events[at + 1]?.date}`);
  await hide(false);
  await page.clock.runFor(2500);
  expect(hashOf(page)).toBe(`date=${events[at + 2]?.date}`);
  for (const input of [() => page.keyboard.press("Tab"), () => page.mouse.wheel(0, 10), () => play.click()]) {
    await expect(play).toHaveAttribute("aria-pressed", "true");
    await input();
    await expect(play).toHaveAttribute("aria-pressed", "false");
    const stopped = hashOf(page);
    await page.clock.runFor(20_000);
    expect(hashOf(page)).toBe(stopped);
    await play.click();
  }
});

for (const fault of ["404", "cut", "html", "empty"] as const) {
  test(`where the page of dates cannot be had (${fault}) this is said, and “Try again” heals`, async ({ page, goto, site, troubles }) => {
    if (fault === "404" || fault === "cut") troubles.expect(/^console: Failed to load resource/);
    site.faults["ja/dates/index.html"] = fault;
    await goto("ja/#date=1855-02-07");
    const notice = page.locator("[data-slot=notices]");
    await expect(notice).toContainText("年表のページを読み込めませんでした");
    await expect(current(page)).toHaveAttribute("data-date", "1855-02-07");
    delete site.faults["ja/dates/index.html"];
    await notice.getByRole("button").click();
    await expect(card(page)).toBeVisible();
    await expect(notice).toBeHidden();
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const root of ["", "ru/f/iturup/"]) {
    test(`an entry leads to its article on the page of dates (${root || "en"})`, async ({ page, goto }) => {
      await goto(root);
      await expect(strip(page)).toBeVisible();
      await expect(strip(page).getByRole("button")).toHaveCount(0);
      await entries(page).nth(5).click();
      await expect(page).toHaveURL(/dates\/index\.html#event=1945-landings$/);
      await expect(page.locator('[id="event=1945-landings"]')).toBeInViewport();
    });
  }
});

test.describe("in the one file", () => {
  test.use({ oneFile: true });

  test("a date shows its events, and the sources lead to an event's article", async ({ page, goto }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await goto("#date=1905-09-05");
    await expect(card(page)).toHaveAttribute("data-event", "1905-portsmouth");
    await entries(page).nth(8).click();
    await expect(card(page)).toHaveAttribute("data-event", /.+/);
    expect(requests).toHaveLength(1);
    await page.evaluate(() => {
      location.hash = "view=sources";
    });
    await page.locator("li[id=JD56] .uses").getByRole("link", { name: "Soviet-Japanese Joint Declaration" }).click();
    const article = page.locator('[id="event=1956-declaration"]');
    await expect(article).toBeInViewport();
    await article.getByRole("link", { name: "Show on the map" }).click();
    await expect(mapOf(page)).toBeVisible();
    await expect(card(page)).toHaveAttribute("data-event", "1956-declaration");
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });

    test("an entry leads to its section", async ({ page, goto }) => {
      await goto();
      await entries(page).nth(1).click();
      await expect(page.locator('[id="event=1875-st-petersburg"]')).toBeInViewport();
    });
  });
});
