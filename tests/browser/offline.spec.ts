/** The hosted site without a network, and from one build to the next. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserContext, expect as expected, type Frame, type Page, test as base } from "@playwright/test";
import { buildIn, Host, SECOND, secondBuild } from "./support/deploys";
import { mapAtRest, noticesOf, openersAnswer, shapeOf } from "./support/map";
import { catchUp, Troubles, watch } from "./support/troubles";

const dist = process.env.DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));

const expect = expected.configure({ timeout: 60_000 });

interface Fixtures {
  host: Host;
  troubles: Troubles;
  watched: void;
}

const test = base.extend<Fixtures, { second: string }>({
  second: [
    async ({}, use) => {
      const dir = secondBuild(dist);
      await use(dir);
      rmSync(dir, { recursive: true });
    },
    { scope: "worker" },
  ],
  host: async ({}, use) => {
    const host = new Host();
    await host.deploy(dist);
    await use(host);
    await host.stop();
  },
  troubles: async ({}, use) => use(new Troubles()),
  watched: [
    async ({ context, host, troubles }, use) => {
      await watch(context, troubles, (url) => url.startsWith(host.url) || /^(about|data|blob):/.test(url));
      await use();
      await catchUp(context);
      expect(troubles.unexpected, "nothing but what the test expects goes wrong").toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ serviceWorkers: "allow" });
// every test fetches all of the site, some twice
test.describe.configure({ timeout: 180_000 });

const expectState = (page: Page, state: string) => expect(page.locator(`html[data-state=${state}]`)).toBeAttached();
const readyLine = (page: Page) => page.locator("[data-offline=ready]");
const newerLine = (page: Page) => page.locator("[data-offline=newer]");

/** One visit, until the page says that it is kept. */
async function visit(page: Page, url: string) {
  await page.goto(url);
  await expectState(page, "ready");
  await expect(readyLine(page)).toBeVisible();
}

const buildOf = (page: Page) => page.locator("html").getAttribute("data-build");
/** The builds that the browser keeps. */
const keptBuilds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1) ?? "").filter((name) => name !== "pages"));
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const isInstalling = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing != null);

/** What a page got since it was opened, by where it came from. */
const fromServer = (context: BrowserContext): string[] => {
  const urls: string[] = [];
  context.on("response", (response) => {
    if (!response.fromServiceWorker() && response.request().serviceWorker() === null) urls.push(response.url());
  });
  return urls;
};

test("after one visit, in the very page that was open, everything is there without the server", async ({ page, host }) => {
  await visit(page, host.url);
  await host.stop();
  // finer outlines, other shores, words of a sheet, a source: none was asked for before
  await page.evaluate(() => location.assign("#frame=world"));
  await expect(page.locator('path[data-fill="world"]')).toBeAttached();
  await expect(noticesOf(page)).toBeHidden();
  await openersAnswer(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.evaluate(() => location.assign("#view=present&story=nagato&step=2"));
  await expect(page.locator("main.present")).toBeVisible();
});

/** Views whose script and words are fetched when they are asked for, and what stands there then. */
const VIEWS = [
  ["quiz&seed=7b&question=2", ".lesson.quiz h1"],
  ["worksheet&story=nagato-2016", ".paper .paper-task"],
  ["handout&story=whose-islands", ".paper .paper-steps .slide-map"],
  ["author", ".author-table"],
  ["presenter&story=nagato-2016&session=here", ".shown-now .slide"],
] as const;

for (const [root, letters] of [
  ["", /[a-z]{4}/],
  ["ja/", /[\u3040-\u30ff\p{Script=Han}]/u],
  ["ru/", /[а-я]{4}/],
] as const) {
  test(`after one visit to the English page, all of /${root} opens without the server`, async ({ page, host }) => {
    await visit(page, host.url);
    await host.stop();
    await visit(page, `${host.url}${root}#feature=shikotan`);
    await expect(readyLine(page)).toHaveText(letters);
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
    await shapeOf(page, "kunashir").click();
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
    for (const path of ["f/iturup/", "f/tokyo/index.html", "index.html?a=1#date=1945", "#measure=kunashir..nemuro", "#view=print"]) {
      await page.goto(`${host.url}${root}${path}`);
      await expectState(page, "ready");
      await mapAtRest(page);
      await expect(noticesOf(page)).toBeHidden();
    }
    for (const name of ["sources", "about", "glossary", "table", "dates", "stories"]) {
      await visit(page, `${host.url}${root}${name}/index.html`);
      await expect(page.locator("h1")).toHaveText(letters);
    }
    for (const [view, there] of VIEWS) {
      await page.goto(`${host.url}${root}index.html?a=2#view=${view}`);
      await expect(page.locator(there).first()).toBeVisible();
      await expect(noticesOf(page)).toBeHidden();
    }
    if (root !== "") {
      await page.goto(host.url + root.slice(0, -1));
      expect(page.url()).toBe(host.url + root);
    }
  });
}

test("the one file is kept too, and can be taken along without the server", async ({ page, host }) => {
  await visit(page, `${host.url}stories/`);
  await host.stop();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Take this lesson along" }).first().click();
  expect((await saved).suggestedFilename()).toBe("four-islands.html");
  expect(await (await saved).failure()).toBeNull();
  await page.goto(`${host.url}four-islands.html`);
  await expectState(page, "ready");
});

test("the preview in the share panel is there without the server", async ({ page, host }) => {
  await visit(page, host.url);
  await host.stop();
  await page.getByRole("button", { name: "Share and embed" }).click();
  const panel = page.locator(".share-panel");
  await panel.getByText("Embed code").first().click();
  const preview = panel.frameLocator("iframe");
  await expect(preview.locator("html[data-state=ready]")).toBeAttached();
});

test("a new build is told of, and taken by the next page; the page that is open gets nothing of it", async ({
  page,
  context,
  host,
  second,
}) => {
  const [one, two] = [buildIn(dist), buildIn(second)];
  await visit(page, host.url);
  await host.deploy(second);
  await page.reload();
  await expectState(page, "ready");
  await expect(newerLine(page)).toBeVisible();
  await expect(newerLine(page)).toContainText("newer version");
  await expect(page.getByRole("status").filter({ hasText: "newer version" })).toBeVisible();
  expect(await buildOf(page)).toBe(one);
  expect(await keptBuilds(page)).toEqual(expect.arrayContaining([one, two]));

  // what this page asks for late is of its own build, though the host no longer has it
  const asked = fromServer(context);
  const wordsOf = (from: Page) => from.evaluate(async () => (await fetch("words/en.json")).text());
  expect(await wordsOf(page)).not.toContain(SECOND.word);

  // a second page, while the first is open
  const other = await context.newPage();
  await visit(other, host.url);
  await expect(other).toHaveTitle(new RegExp(SECOND.title.slice(1, -1)));
  expect(await wordsOf(other)).toContain(SECOND.word);
  expect(await wordsOf(page)).not.toContain(SECOND.word);
  expect(await keptBuilds(other)).toEqual(expect.arrayContaining([one, two]));
  await other.close();

  await page.reload();
  await expect(readyLine(page)).toBeVisible();
  await expect(newerLine(page)).toBeHidden();
  expect(await buildOf(page)).toBe(two);
  expect(await wordsOf(page)).toContain(SECOND.word);
  await expect.poll(() => keptBuilds(page)).toEqual([two]);
  expect(asked).toEqual([]);
});

test("a new build is taken after the browser was shut, without the server", async ({ page, context, host, second }) => {
  await visit(page, host.url);
  await host.deploy(second);
  await page.reload();
  await expect(newerLine(page)).toBeVisible();
  await host.stop();
  await page.close();
  const later = await context.newPage();
  await visit(later, `${host.url}ja/`);
  expect(await buildOf(later)).toBe(buildIn(second));
});

for (const [what, fault] of [
  ["is missing", "404"],
  ["is still the old one", "text:{}"],
  ["breaks off", "cut"],
] as const) {
  test(`half of a new build, of which a file ${what}: all of the old one stays`, async ({ page, host, second, troubles }) => {
    troubles.expect(/^console: Failed/);
    await visit(page, host.url);
    await host.deploy(second, { "words/ru.json": fault });
    await page.reload();
    await expect.poll(() => host.asked).toContain("words/ru.json");
    await expect.poll(() => isInstalling(page)).toBe(false);
    await visit(page, `${host.url}ru/`);
    await expect(newerLine(page)).toBeHidden();
    expect(await buildOf(page)).toBe(buildIn(dist));
    await expect.poll(() => keptBuilds(page)).toEqual([buildIn(dist)]);
    // the rest arrives
    await expect.poll(() => isInstalling(page)).toBe(false);
    await host.deploy(second);
    await page.reload();
    await expect(newerLine(page)).toBeVisible();
    await visit(page, `${host.url}ru/`);
    expect(await buildOf(page)).toBe(buildIn(second));
  });
}

test("a page of one build, open while the next is put up, is not served by that one's worker", async ({ page, host, second }) => {
  // the worker is asked for only when the page is idle: by then it is the second build's
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => {
    void page.route(/\/assets\/register-/, async (route) => {
      resolve();
      await held;
      await route.fallback();
    });
  });
  await page.goto(host.url);
  await expectState(page, "ready");
  await asked;
  await host.deploy(second);
  release();
  await expect(newerLine(page)).toBeVisible();
  await expect(readyLine(page)).toBeHidden();
});

for (const [root, words] of [
  ["", /live map could not start/],
  ["ja/", /[\u3040-\u30ff]/],
  ["ru/", /[а-я]{4}/],
] as const) {
  test(`a first visit to half of a build (/${root}): the page stands, and says what is missing`, async ({
    page,
    host,
    second,
    troubles,
  }) => {
    troubles.expect(/^console: Failed to load resource/);
    await host.deploy(second, { "*.js": "404" });
    await page.clock.install();
    await page.goto(host.url + root);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.getByRole("alert")).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveText(words);
  });
}

/** A page of the same host that is none of the site's. */
async function openElsewhere(page: Page, host: Host) {
  await page.goto(`${host.url}geojson/LICENSE-GPL-3.0.txt`);
}
const frame = (page: Page, url: string) =>
  page.evaluate((src) => {
    const element = document.createElement("iframe");
    element.src = src;
    document.body.replaceChildren(element);
  }, url);

/** What waits for the page to be idle has begun. */
const idle = (inside: Frame) =>
  inside.evaluate(() => new Promise<void>((done) => void requestIdleCallback(() => requestIdleCallback(() => done()))));

test("framed, embedded and in one file it keeps nothing", async ({ page, host, troubles }) => {
  troubles.expect(/favicon/);
  await page.goto(`${host.url}#embed=1`);
  await expectState(page, "ready");
  await idle(page.mainFrame());
  await page.goto(`${host.url}four-islands.html`);
  await expectState(page, "ready");
  await idle(page.mainFrame());
  await openElsewhere(page, host);
  for (const path of ["", "about/"]) {
    await frame(page, host.url + path);
    await expect(page.frameLocator("iframe").locator("html[data-state=ready]")).toBeAttached();
    for (const inside of page.frames()) await idle(inside);
  }
  expect(host.asked.filter((file) => /(^|\/)sw\.js$|register-/.test(file))).toEqual([]);
  expect(await registrations(page)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("a frame in somebody's page on the same host shows the site as it is now", async ({ page, host, second, troubles }) => {
  troubles.expect(/favicon/);
  await visit(page, host.url);
  await host.deploy(second);
  await openElsewhere(page, host);
  await frame(page, host.url);
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("html[data-state=ready]")).toHaveAttribute("data-build", buildIn(second));
});

for (const [what, refuse] of [
  ["workers", () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError")))],
  ["to know of workers", () => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker],
] as const) {
  test(`a browser that refuses ${what} shows the page, and nothing is said`, async ({ page, host }) => {
    await page.addInitScript(refuse);
    await page.goto(host.url);
    await expectState(page, "ready");
    await openersAnswer(page);
    await expect(readyLine(page)).toBeHidden();
  });
}

test("a browser without room keeps nothing, and nothing is said", async ({ page, context, host }) => {
  const browser = await context.newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 1000 });
  await page.goto(host.url);
  await expectState(page, "ready");
  await expect.poll(() => host.asked).toContain("sw.js");
  await expect.poll(() => registrations(page)).toBe(0);
  await expect(readyLine(page)).toBeHidden();
  expect(await keptBuilds(page)).toEqual([]);
});
