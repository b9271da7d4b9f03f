/** A file that is missing or broken: the page names it, in its own language, and the rest works. */
import type { Page } from "@playwright/test";
import type { Fault } from "./support/faults";
import { LIVE } from "./support/hold";
import { mapAtRest, noticesOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

const files: [file: string, address: string][] = [
  // far enough in that the fine outlines are asked for
  ["islands.geojson", "map=11/43.8/146.75"],
  ["kurils.geojson", "frame=world"],
  ["region.geojson", "frame=world"],
  ["world.geojson", "frame=world"],
];
const faults: Fault[] = [
  "404",
  "503",
  "html",
  "garbage",
  "truncate",
  "empty",
  "text:{}",
  'text:{"type":"FeatureCollection","features":[]}',
  "cut",
];

/** What the browser itself says of such an answer. */
const told = (fault: Fault): RegExp[] => (/^\d|^cut/.test(fault) ? [/^console: Failed to load resource/] : []);

/** The page can still be used: another island is chosen, on the map and in the list. */
async function expectTheRestWorks(page: Page) {
  await page.locator('[data-entry="iturup"]').click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await mapAtRest(page);
  await shapeOf(page, "kunashir").click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
}

for (const [file, address] of files) {
  for (const fault of faults) {
    test(`${file} fails with ${fault}: it is named, the rest works, and “Try again” heals`, async ({ page, goto, site, troubles }) => {
      troubles.expect(...told(fault));
      site.faults[`geojson/${file}`] = fault;
      await goto(`#${address}`);
      const notice = noticesOf(page);
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(file);
      await expectTheRestWorks(page);
      await expect(notice).toContainText(file);

      delete site.faults[`geojson/${file}`];
      await page.goto(new URL(`#${address}`, site.url).href);
      await mapAtRest(page);
      await notice.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toBeHidden();
      if (file === "islands.geojson") await expect(page.locator("path[data-shape=shikotan]")).toHaveAttribute("d", /^.{3000}/);
      else await expect(page.locator(`path[data-fill="${file.replace(".geojson", "")}"]`)).toBeAttached();
    });
  }
}

test("“Try again” tells again where nothing has healed", async ({ page, goto, site, troubles }) => {
  troubles.expect(/^console: Failed to load resource/);
  site.faults["geojson/world.geojson"] = "404";
  await goto("#frame=world");
  const notice = noticesOf(page);
  const again = page.waitForResponse(/world\.geojson$/);
  await notice.getByRole("button", { name: "Try again" }).click();
  expect((await again).status()).toBe(404);
  await expect(notice).toContainText("world.geojson");
});

test("several files that fail are all named", async ({ page, goto, site, troubles }) => {
  troubles.expect(/^console: Failed to load resource/);
  site.faults["*.geojson"] = "404";
  await goto("#frame=world");
  const notice = noticesOf(page);
  for (const file of ["kurils.geojson", "region.geojson", "world.geojson"]) await expect(notice).toContainText(file);
  await expectTheRestWorks(page);
});

for (const [file, address] of files) {
  test(`${file} never comes: the page loses its patience, and says so`, async ({ page, goto, site }) => {
    // the page waits for twelve seconds; here a second lasts 50 ms
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (ms: number) => timeout(ms <= 15_000 ? ms / 20 : ms);
    });
    site.faults[`geojson/${file}`] = "hang";
    await goto(`#${address}`);
    await expect(noticesOf(page)).toContainText(file);
    await expectTheRestWorks(page);
  });
}

for (const [root, letters] of [
  ["ja/", /[\u3040-\u30ff\p{Script=Han}]/u],
  ["ru/", /[а-я]{4}/],
] as const) {
  test(`the message is in the language of ${root}`, async ({ page, goto, site, troubles }) => {
    troubles.expect(/^console: Failed to load resource/);
    site.faults["*.geojson"] = "404";
    for (const [file, address] of [
      ["world.geojson", "frame=world"],
      ["islands.geojson", "map=11/43.8/146.75"],
    ]) {
      await goto(`${root}#${address}`);
      const notice = noticesOf(page);
      await expect(notice).toContainText(letters);
      await expect(notice).toContainText(file ?? "");
      await expect(notice).not.toContainText("could not");
      await expect(notice.getByRole("button")).toHaveText(letters);
      await page.goto("about:blank");
    }
  });
}

test.describe("the live map does not come", () => {
  const answers: [name: string, status: number, body: string, type: string][] = [
    ["404", 404, "<!doctype html><title>404</title>", "text/html"],
    ["a page in its place", 200, "<!doctype html><title>Another</title>", "text/html"],
    ["broken code", 200, "export function startLive( {", "text/javascript"],
    ["code that throws", 200, "throw new Error('lost'); export const startLive = 0;", "text/javascript"],
  ];
  for (const [name, status, body, contentType] of answers) {
    for (const root of ["", "ja/", "ru/"]) {
      // the languages differ in one sentence
      if (root !== "" && name !== "404") continue;
      test(`${name} (${root || "en/"}): the page says so, and its links still open cards`, async ({ page, goto, troubles }) => {
        if (status === 404) troubles.expect(/^console: Failed to load resource/);
        if (contentType === "text/html" && status === 200) troubles.expect(/^console: Failed to load module script/);
        await page.route(LIVE, (route) => route.fulfill({ status, body, contentType }));
        await goto(`${root}#feature=shikotan`, "error");
        const alert = page.getByRole("alert");
        await expect(alert).toBeVisible();
        await expect(alert).toHaveText({ "": /live map could not start/, "ja/": /[\u3040-\u30ff]/, "ru/": /[а-я]{4}/ }[root] ?? "");
        await expect(page.locator('section[data-card="shikotan"]')).toBeVisible();

        await page.locator('[data-entry="kunashir"]').click();
        await expect(page.locator('section[data-card="kunashir"]')).toBeVisible();
        await expect(page.locator("[data-card]").filter({ visible: true })).toHaveCount(1);
        await shapeOf(page, "iturup").click();
        await expect(page.locator('section[data-card="iturup"]')).toBeVisible();
        await expect(page.locator("[data-card]").filter({ visible: true })).toHaveCount(1);
        await page.locator(".legend a").click();
        await expect(page.locator('section[data-card="four-islands"]')).toBeVisible();
        // what a browser opens by itself may stay
        await expect(page.locator("button:not([popovertarget])").filter({ visible: true })).toHaveCount(0);
      });
    }
  }

  test("no script at all comes: the page stays as delivered, and its links open cards", async ({ page, goto, site, troubles }) => {
    troubles.expect(/^console: Failed to load resource/);
    site.faults["*.js"] = "404";
    await goto("#feature=shikotan", "static");
    await expect(page.locator('section[data-card="shikotan"]')).toBeVisible();
    await shapeOf(page, "kunashir").click();
    await expect(page.locator('section[data-card="kunashir"]')).toBeVisible();
    await expect(page.locator("[data-card]").filter({ visible: true })).toHaveCount(1);
  });
});
