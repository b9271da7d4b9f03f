/** A file that is missing or broken: the page names it, in its own language, and the rest works. */
import type { Locator, Page } from "@playwright/test";
import type { Fault } from "./support/faults";
import { LIVE } from "./support/hold";
import { mapAtRest, noticesOf, openersAnswer, shapeOf } from "./support/map";
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
const toldByBrowser = (fault: Fault): RegExp[] => (/^\d|^cut/.test(fault) ? [/^console: Failed to load resource/] : []);

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
      troubles.expect(...toldByBrowser(fault));
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

/** A collection of one piece of land with these coordinates. */
const land = (coordinates: string, type = "Polygon") =>
  `text:{"type":"FeatureCollection","features":[{"type":"Feature","id":"iturup","bbox":[0,0,1,1],"geometry":{"type":"${type}","coordinates":${coordinates}}}]}` as const;

/** Answers that are no file of ours at all. */
const ANSWERS: Fault[] = [
  "404",
  "403",
  "500",
  "503",
  "html",
  "garbage",
  "truncate",
  "truncate:1",
  "empty",
  "cut",
  "hang",
  "text:{}",
  "text:[]",
  "text:null",
  "text:0",
  'text:""',
  "text:{",
  "text:NaN",
  "text:�\0",
  `text:${"[".repeat(1e5)}`,
  'text:{"__proto__":{"messages":{}},"messages":{"a":1},"language":{},"stories":[{}],"features":[{}]}',
] as Fault[];
/** GeoJSON that cannot be. */
const IMPOSSIBLE: Fault[] = [
  'text:{"type":"FeatureCollection","features":[]}',
  'text:{"type":"FeatureCollection","features":{"length":1}}',
  'text:{"type":"Feature","geometry":null,"properties":{}}',
  land("[[[999,0],[1,1],[2,2],[999,0]]]"),
  land("[[[0,91],[1,1],[2,2],[0,91]]]"),
  land("[[[1e999,0],[1,1],[2,2],[1e999,0]]]"),
  land('[[["0",0],[1,1],[2,2],["0",0]]]'),
  land("[[[null,0],[1,1],[2,2],[null,0]]]"),
  land("[[[0,0],[1,1]]]"),
  land("[0,0]"),
  land("[[[0,0],[1,1],[2,2],[0,0]]]", "LineString"),
  land("[]", "GeometryCollection"),
];

interface Loaded {
  file: string;
  /** Where the reader asks for it: the page, and what they do there. */
  address: string;
  ask?: (page: Page) => Promise<void>;
  /** Where it is told. */
  told: (page: Page) => Locator;
  /** What the message calls it, in the language of the page. */
  names: string | RegExp;
  /** What stands there once it has come. */
  healed: (page: Page) => Locator;
  faults: readonly Fault[];
  /** False where it lies over the map, or belongs to the choice. */
  beside?: boolean;
}

const RETRY = /^(Try again|再試行|Повторить)$/;
const share = (page: Page) => page.locator(".share");
const lessonTrouble = (page: Page) => page.getByRole("alert").filter({ visible: true });
const openShare = (page: Page) => share(page).getByRole("button").first().click();
async function openKeys(page: Page) {
  await openersAnswer(page);
  await page.keyboard.press("?");
}
const geometry = (file: string, address: string, healed: string): Loaded => ({
  file: `geojson/${file}`,
  address,
  told: noticesOf,
  names: file,
  healed: (page) => page.locator(healed).first(),
  faults: [...ANSWERS, ...IMPOSSIBLE],
});

/** Every file that the page asks for beside itself and its scripts. */
const LOADED: Loaded[] = [
  geometry("islands.geojson", "ru/#map=11/43.8/146.75", 'path[data-shape="shikotan"]'),
  // another choice needs no islet
  { ...geometry("islets.geojson", "#feature=anuchina", "[data-map] [data-lit] > path.islets"), beside: false },
  geometry("kurils.geojson", "ja/#frame=world", 'path[data-fill="kurils"]'),
  geometry("region.geojson", "#frame=world", 'path[data-fill="region"]'),
  geometry("world.geojson", "ru/#frame=world", 'path[data-fill="world"]'),
  {
    file: "words/en.json",
    address: "",
    ask: openKeys,
    told: noticesOf,
    names: "list of keys",
    healed: (page) => page.getByRole("dialog", { name: "Keys" }),
    faults: ANSWERS,
  },
  {
    file: "words/ja.json",
    address: "ja/",
    ask: openKeys,
    told: noticesOf,
    names: "キー",
    healed: (page) => page.getByRole("dialog", { name: "キー" }),
    faults: ANSWERS.slice(0, 4),
  },
  {
    file: "sources/index.html",
    address: "#feature=shikotan",
    ask: (page) => page.locator("[data-panel] a[data-source]").first().click(),
    told: noticesOf,
    names: "sources",
    healed: (page) => page.locator("dialog.source-dialog[open]"),
    faults: ANSWERS,
  },
  {
    file: "ja/dates/index.html",
    address: "ja/#date=1855-02-07",
    told: noticesOf,
    names: "年表のページ",
    healed: (page) => page.locator("[data-slot=on-date] article"),
    faults: ANSWERS,
  },
  {
    file: "data/share.ru.json",
    address: "ru/",
    ask: openShare,
    told: share,
    names: "share.ru.json",
    healed: (page) => page.locator("dialog.share-panel"),
    faults: ANSWERS,
  },
  {
    file: "quiz/ru.json",
    address: "ru/#view=quiz",
    told: lessonTrouble,
    names: "Викторин",
    healed: (page) => page.locator(".lesson.quiz h1"),
    faults: ANSWERS,
    beside: false,
  },
  {
    file: "stories.json",
    address: "ja/#view=present",
    told: lessonTrouble,
    names: "授業",
    healed: (page) => page.locator(".projector .slide"),
    faults: ANSWERS,
    beside: false,
  },
  {
    file: "stories.json",
    address: "ru/#view=author",
    told: lessonTrouble,
    names: "Уроки",
    healed: (page) => page.locator(".author-table"),
    faults: ANSWERS.slice(0, 4),
    beside: false,
  },
];

/** Runs in the page: whoever waits for an answer waits a twentieth of the time. */
function hurry() {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms: number) => timeout(ms / 20);
  const own = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, "timeout");
  Object.defineProperty(XMLHttpRequest.prototype, "timeout", {
    set(ms: number) {
      own?.set?.call(this, ms / 20);
    },
  });
}

for (const { file, address, ask, told, names, healed, faults: kinds, beside = true } of LOADED) {
  test(`${file} (${address}) fails in ${kinds.length} ways, one after the other: each is told, and the last try heals`, async ({
    page,
    goto,
    site,
    troubles,
  }) => {
    test.setTimeout(240_000);
    troubles.expect(/^console: Failed to load resource/);
    await page.addInitScript(hurry);
    const retry = told(page).getByRole("button", { name: RETRY });
    for (const [index, fault] of kinds.entries()) {
      await test.step(fault.slice(0, 80), async () => {
        site.faults[file] = fault;
        const ends = (url: string) => new URL(url).pathname.endsWith(`/${file}`);
        const answered = Promise.race([
          page.waitForEvent("requestfinished", (request) => ends(request.url())),
          page.waitForEvent("requestfailed", (request) => ends(request.url())),
        ]);
        if (index === 0) {
          await goto(address);
          await ask?.(page);
        } else await retry.first().click();
        await answered;
        await expect(told(page).filter({ hasText: names }), fault.slice(0, 80)).toBeVisible();
        await expect(retry.first()).toBeVisible();
        await expect(page.locator("html[data-state=ready]")).toBeAttached();
      });
    }
    if (beside) {
      await page.locator('[data-entry="iturup"]').click();
      await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
      await expect(told(page).filter({ hasText: names })).toBeVisible();
      // back to what needs the file
      await page.evaluate((hash) => (location.hash = hash), address.split("#")[1] ?? "");
      await expect(told(page).filter({ hasText: names })).toBeVisible();
    }
    delete site.faults[file];
    await retry.first().click();
    await expect(healed(page)).toBeAttached();
    await expect(told(page).filter({ hasText: names })).toHaveCount(0);
  });
}
