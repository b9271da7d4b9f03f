/** Lessons, from the one file with the network cut: presented by a clicker's keys, followed by the presenter's window, made by a teacher. */
import type { Page } from "@playwright/test";
import { hashOf, shapeOf } from "./support/map";
import { shareOfDifferent } from "./support/pixels";
import { expect, test } from "./support/test";

test.use({ oneFile: true, viewport: { width: 1280, height: 720 } });

const STORIES = [
  { id: "nagato-2016", steps: 9 },
  { id: "whose-islands", steps: 11 },
] as const;

const slideOf = (page: Page) => page.locator(".projector .slide");
const stepOf = (page: Page) => slideOf(page).getAttribute("data-step");
const place = (page: Page) => page.locator(".projector .slide .slide-place");

async function openBoth(page: Page, address: string) {
  await page.evaluate((hash) => (window.location.hash = hash), address);
  await slideOf(page).waitFor();
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opened;
  await presenter.locator(".shown-now .slide").waitFor();
  return presenter;
}

/** Leads from step to step: what is written stays on the slide, can be read from the last row, and islands have names. */
async function everyTextHasRoom(page: Page, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    await expect(place(page)).toContainText(`${step}/${steps}`);
    const found = await slideOf(page).evaluate((slide) => {
      const column = slide.querySelector<HTMLElement>(".slide-words");
      const words = [...slide.querySelectorAll("h2, p, li, .labels tspan")].filter((one) => one.textContent.trim() !== "");
      const larger = (one: Element) => (one.closest("svg") === null ? 1 : 1.6);
      return {
        over: (column?.scrollHeight ?? 0) - (column?.clientHeight ?? 0),
        small: words.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) * larger(one) < 25.9).map((one) => one.textContent),
        names: slide.querySelectorAll(".labels .island").length,
      };
    });
    expect(found.over, `step ${step}`).toBeLessThanOrEqual(0);
    expect(found.small, `step ${step}`).toEqual([]);
    expect(found.names, `step ${step}`).toBeGreaterThan(0);
    await page.keyboard.press("PageDown");
  }
}

for (const { id, steps } of STORIES) {
  test(`${id}: a clicker leads from the first step to the last, the presenter's window follows, and what it calls next comes`, async ({
    page,
    goto,
  }) => {
    await goto();
    const presenter = await openBoth(page, `view=present&story=${id}&step=1`);
    for (let step = 1; step < steps; step += 1) {
      await expect(place(page)).toContainText(`${step}/${steps}`);
      const next = await presenter.locator(".shown-next .slide").getAttribute("data-step");
      await page.keyboard.press("PageDown");
      await expect(slideOf(page)).toHaveAttribute("data-step", next ?? "");
      await expect(presenter.locator(".shown-now .slide")).toHaveAttribute("data-step", next ?? "");
    }
    await page.keyboard.press("PageDown");
    await expect(place(page)).toContainText(`${steps}/${steps}`);
  });

  test(`${id}: every text has room, and nothing is under 26 px at 1280 x 720`, async ({ page, goto }) => {
    await goto(`#view=present&story=${id}&step=1`);
    await everyTextHasRoom(page, steps);
  });
  for (const language of ["ja", "ru"]) {
    test(`${id}: every text has room in ${language}`, async ({ page, goto }) => {
      await goto(`#lang=${language}&view=present&story=${id}&step=1`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await everyTextHasRoom(page, steps);
    });
  }
}

test("what the presenter's window calls next is the projector's picture after the key", async ({ page, goto }) => {
  await goto();
  const presenter = await openBoth(page, "view=present&story=whose-islands&step=5");
  const box = (await presenter.locator(".shown-next .slide").boundingBox()) ?? { width: 0, height: 0 };
  // the projector at the size of the small picture, so that the two are compared pixel by pixel
  await page.setViewportSize({ width: Math.floor(box.width), height: Math.floor(box.height) });
  const small = presenter.locator(".shown-next .screen");
  await small.evaluate(
    (screen, { width, height }) => {
      Object.assign(screen.style, { position: "fixed", inset: "0 auto auto 0", width: `${width}px`, height: `${height}px`, zIndex: "99" });
    },
    { width: Math.floor(box.width), height: Math.floor(box.height) },
  );
  const next = await presenter.locator(".shown-next .slide").getAttribute("data-step");
  const promised = await small.screenshot();
  await page.keyboard.press("PageDown");
  await expect(slideOf(page)).toHaveAttribute("data-step", next ?? "");
  expect(shareOfDifferent(promised, await page.screenshot(), 24)).toBeLessThan(0.02);
});

test("keys as in reveal.js: numbers, first and last, black, overview, help; Back and a reload keep the place", async ({ page, goto }) => {
  await goto("#view=present&story=whose-islands&step=1");
  await slideOf(page).waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  await expect(place(page)).toContainText("10/11");
  await page.keyboard.press("End");
  await expect(place(page)).toContainText("11/11");
  await page.keyboard.press("Home");
  await expect(place(page)).toContainText("1/11");
  await page.keyboard.press("b");
  await expect(page.locator(".blackness")).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.keyboard.press(".");
  await expect(page.locator(".blackness")).toHaveCount(0);
  await expect(place(page)).toContainText("1/11");
  await page.keyboard.press("Control+ArrowRight");
  await expect(place(page)).toContainText("1/11");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("PageDown");
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await page.getByRole("dialog", { name: "All steps" }).getByRole("button", { name: "1905: after a war" }).click();
  await expect(place(page)).toContainText("4/11");
  await page.reload();
  await expect(place(page)).toContainText("4/11");
  await page.goBack();
  await expect(place(page)).toContainText("1/11");
});

test("the sheet of all steps leads back to the map, whatever was stepped through", async ({ page, goto }) => {
  await goto("#view=present&story=whose-islands&step=1");
  await slideOf(page).waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("o");
  await page.getByRole("dialog", { name: "All steps" }).getByRole("button", { name: "To the map" }).click();
  await expect(slideOf(page)).toHaveCount(0);
  await expect(page.locator("[data-map]")).toBeVisible();
});

test("an island on the slide is a button", async ({ page, goto }) => {
  await goto("#view=present&story=whose-islands&step=1");
  const iturup = page.locator('.projector .slide [data-feature="iturup"]');
  await iturup.press("Enter");
  await expect(iturup).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator('.projector .slide [data-feature="kunashir"][data-lit]')).toHaveCount(0);
});

test("closing and reopening either window keeps the place; two lessons do not steer each other", async ({ page, context, goto }) => {
  await goto();
  const presenter = await openBoth(page, "view=present&story=nagato-2016&step=3");
  const addresses = { projector: page.url(), presenter: presenter.url() };
  await presenter.keyboard.press("PageDown");
  await expect(place(page)).toContainText("4/9");
  await presenter.reload();
  await expect(presenter.locator(".shown-now .slide")).toHaveAttribute("data-step", (await stepOf(page)) ?? "");
  await presenter.close();
  await page.keyboard.press("PageDown");
  await expect(place(page)).toContainText("5/9");
  const again = await context.newPage();
  await again.goto(addresses.presenter);
  await expect(again.locator(".shown-now .slide")).toHaveAttribute("data-step", (await stepOf(page)) ?? "");

  const other = await context.newPage();
  await other.goto(addresses.projector.replace(/session=\w+/, "session=other"));
  await other.locator(".projector .slide").waitFor();
  const before = await stepOf(page);
  await other.bringToFront();
  await other.keyboard.press("End");
  await expect(place(other)).toContainText("9/9");
  await again.keyboard.press("b");
  await expect(page.locator(".blackness")).toBeVisible();
  await expect(other.locator(".blackness")).toHaveCount(0);
  expect(await stepOf(page)).toBe(before);
});

test("a teacher makes a lesson, undoes a deletion, saves it, and opens it elsewhere", async ({ page, browser, goto }) => {
  test.setTimeout(120_000);
  await goto("#view=author");
  const table = page.locator(".author-table");
  const add = table.getByRole("button", { name: "Add this view as a step" });
  for (const id of ["shikotan", "kunashir", "iturup"]) {
    await shapeOf(page, id).press("Enter");
    await expect.poll(() => hashOf(page)).toContain(`feature=${id}`);
    await expect.poll(() => hashOf(page)).toContain("view=author");
    await add.click();
  }
  // a quote by click, a date by key
  await page.locator("#quote\\=p12-joint-activity mark a").first().click();
  await expect.poll(() => hashOf(page)).toContain("quote=p12-joint-activity");
  await add.press("Enter");
  await page.locator('.strip [data-date="1945-09-05"]').press("Enter");
  await expect.poll(() => hashOf(page)).toContain("date=1945-09-05");
  await add.press("Enter");
  await table.getByLabel("Title", { exact: true }).first().fill("The first island");
  await table.getByRole("button", { name: "Delete step 2" }).click();
  await expect(table.locator("[data-author-step]")).toHaveCount(4);
  await table.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(table.locator("[data-author-step]")).toHaveCount(5);
  await table.getByRole("button", { name: "Move step 3 up" }).click();
  const saving = page.waitForEvent("download");
  await table.getByRole("button", { name: "Save as a file" }).click();
  const file = await (await saving).path();

  const elsewhere = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
  const second = await elsewhere.newPage();
  await second.goto(page.url().replace(/#.*/, "#view=author"));
  const input = second.locator(".author-table input[type=file]");
  await input.setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(second.getByRole("alert").filter({ hasText: "broken.json" })).toContainText("not JSON");
  await input.setInputFiles(file);
  await expect(second.locator("[data-author-step]")).toHaveCount(5);
  await second.locator(".author-table").getByRole("button", { name: "Present" }).click();
  await expect(second.locator(".projector .slide h2")).toHaveText("The first island");
  await second.keyboard.press("PageDown");
  await expect(second.locator('.projector [data-feature="iturup"][data-lit]')).toHaveCount(1);
  await second.keyboard.press("End");
  await expect(place(second)).toContainText("5/5");
  await elsewhere.close();
});

test("leaving with steps that are in no file asks, and who stays has them still", async ({ page, goto, troubles }) => {
  troubles.expect(/^dialog: beforeunload/);
  await goto("#view=author");
  await page.locator(".author-table").getByRole("button", { name: "Add this view as a step" }).click();
  await expect(page.locator("[data-author-step]")).toHaveCount(1);
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  await asked;
  await expect(page.locator("[data-author-step]")).toHaveCount(1);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });
  test("a swipe turns the page, both ways, and a short one does not", async ({ page, goto }) => {
    await goto("#view=present&story=nagato-2016&step=1");
    await slideOf(page).waitFor();
    const client = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: from, y: 600 }] });
      await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: to, y: 600 }] });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe(900, 600);
    await expect(place(page)).toContainText("2/9");
    await swipe(900, 880);
    await swipe(600, 900);
    await expect(place(page)).toContainText("1/9");
  });
});

test("a spotlight follows the pointer until Escape", async ({ page, goto }) => {
  await goto("#view=present&story=nagato-2016&step=1");
  await slideOf(page).waitFor();
  await page.keyboard.press("t");
  const spotlight = page.locator(".spotlight");
  await page.mouse.move(300, 200);
  await expect(spotlight).toHaveCSS("background-image", /300px 200px/);
  await page.keyboard.press("Escape");
  await expect(spotlight).toHaveCount(0);
});

test("the screen is asked to stay awake, and again when the window comes back into view", async ({ page, goto }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    // refused, as in a window that is not in view: nothing is thrown
    const request = (kind: string) => {
      asked.push(kind);
      return Promise.reject(new DOMException("", "NotAllowedError"));
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  await goto("#view=present&story=nagato-2016&step=1");
  await slideOf(page).waitFor();
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await expect.poll(asked).toEqual(["screen"]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(asked).toEqual(["screen", "screen"]);
});

test.describe("on a site", () => {
  test.use({ oneFile: false });
  test("a QR code leads another device to the step", async ({ page, goto }) => {
    await goto("#view=present&story=nagato-2016&step=1");
    await slideOf(page).waitFor();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("q");
    const sheet = page.getByRole("dialog", { name: "QR code of this step" });
    // the sheet follows the step
    await expect(sheet.locator(".lesson-address")).toContainText("#quote=p7-peace-treaty&frame=japan");
    const address = (await sheet.locator(".lesson-address").textContent()) ?? "";
    await expect(sheet.getByRole("img", { name: address })).toBeVisible();
    await page.goto(address);
    await expect(page.locator('[data-quote="p7-peace-treaty"]')).toBeVisible();
  });
});

test("a computer that lies in no network says why there is no code", async ({ page, goto }) => {
  await goto("#view=present&story=nagato-2016&step=1");
  await slideOf(page).waitFor();
  await page.keyboard.press("q");
  await expect(page.getByRole("dialog", { name: "QR code of this step" })).toContainText("no other device can open it");
});

test("the words of the article stand on a slide as they stand on the page, in its language", async ({ page, goto }) => {
  await goto("#lang=ja&view=present&story=nagato-2016&step=3");
  const quote = slideOf(page).locator("blockquote p");
  await expect(quote).toHaveText("southern Kuril islands, which Japan calls the Northern Territories");
  await expect(quote).toHaveAttribute("lang", "en");
});
