/** The change from the delivered picture to the live map: nothing moves, and nothing that the reader has done is lost. */
import type { Page } from "@playwright/test";
import { PROFILES } from "../../bench/load.mjs";
import { hold, LIVE } from "./support/hold";
import { hashOf, litOn, mapAtRest, mapOf, shapeOf } from "./support/map";
import { shareOfDifferent } from "./support/pixels";
import { expect, expectState, test } from "./support/test";

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** Opens an address and stops before the live map comes; what the function gives lets it come. */
async function openHeld(page: Page, url: string): Promise<() => Promise<void>> {
  const release = await hold(page, LIVE);
  await page.goto(url, { waitUntil: "commit" });
  await expectState(page, "static");
  // the first script has run once the texts are marked with the view
  await expect(page.locator("#page-data")).toBeAttached();
  return async () => {
    release();
    await expectState(page, "ready");
  };
}

/** Every shift of the layout since the page began, with what moved. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve([...list.getEntries(), ...observer.takeRecords()]));
      observer.observe({ type: "layout-shift", buffered: true });
      // a page that has not shifted never calls back
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())));
    });
    return entries.map((entry) => {
      const { value, sources = [] } = entry as PerformanceEntry & { value: number; sources?: { node?: Element | null }[] };
      return { value, moved: sources.map(({ node }) => `${node?.nodeName ?? "?"}.${node?.getAttribute?.("class") ?? ""}`).join(" ") };
    });
  });

const speeds = {
  "everything at once": {},
  "the style sheet late, the scripts later": { "*.css": "delay:200", "*.js": "delay:500" },
} as const;

for (const { width, height } of sizes) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const [speed, late] of Object.entries(speeds)) {
      for (const root of ["", "ru/"]) {
        test(`nothing shifts from the first byte to the live map (${root || "en/"}, ${speed})`, async ({ page, site, goto }) => {
          Object.assign(site.faults, late);
          await goto(root);
          await mapAtRest(page);
          const seen = await shifts(page);
          const sum = seen.reduce((total, { value }) => total + value, 0);
          test.info().annotations.push({ type: "layout shift", description: `${root || "en/"} ${width}x${height}: ${sum.toFixed(4)}` });
          expect(seen).toEqual([]);
        });
      }
    }

    test("the live map's first frame is the delivered picture", async ({ page, site }) => {
      const release = await openHeld(page, site.url);
      await expect(page.locator("html[data-view]")).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      // what stands over the map is no part of the picture; through the CSSOM, as the policy lets no style sheet in
      const hideControls = () =>
        page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>("[data-obstacle], [data-slot=controls]")) {
            element.style.visibility = "hidden";
          }
        });
      await hideControls();
      const before = await mapOf(page).screenshot({ animations: "disabled", path: test.info().outputPath("delivered.png") });
      await release();
      await mapAtRest(page);
      await hideControls();
      const after = await mapOf(page).screenshot({ animations: "disabled", path: test.info().outputPath("live.png") });
      const share = shareOfDifferent(before, after, 24);
      test.info().annotations.push({ type: "pixels", description: `${width}x${height}: ${(share * 100).toFixed(3)} %` });
      expect(share, "share of pixels that differ by more than 24 levels").toBeLessThanOrEqual(0.005);
    });

    test("shapes, dots and labels of the delivered picture stand where the live map has them", async ({ page, site }) => {
      const release = await openHeld(page, site.url);
      const middles = () =>
        page.locator("[data-map] [data-feature]").evaluateAll((elements) =>
          elements.slice(0, 4).flatMap((element) =>
            [...element.querySelectorAll(".shape, .hit")].map((part) => {
              const { x, y, width: w, height: h } = part.getBoundingClientRect();
              return [x + w / 2, y + h / 2, w];
            }),
          ),
        );
      await expect(page.locator(".picture")).toBeVisible();
      await page.waitForLoadState("domcontentloaded");
      const before = await middles();
      await release();
      await mapAtRest(page);
      const after = await middles();
      expect(before).toHaveLength(8);
      for (const [index, numbers] of before.entries()) {
        for (const [at, number] of numbers.entries()) expect(Math.abs(number - (after[index]?.[at] ?? 0))).toBeLessThan(1);
      }
    });
  });
}

test("before the style sheet nothing is there to read but what stands on the map", async ({ page, site }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const release = await hold(page, /\.css$/);
  await page.goto(site.url, { waitUntil: "commit" });
  await expect(page.locator("#live")).toBeAttached();
  await expect(page.getByText("Kunashir / Kunashiri").first()).toBeInViewport();
  const stray = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (node.parentElement?.closest("svg") === null && range.getClientRects().length > 0) found.push(node.textContent ?? "");
    }
    return found;
  });
  release();
  expect(stray).toEqual([]);
});

test("a shape that has the focus keeps it", async ({ page, site }) => {
  const release = await openHeld(page, site.url);
  await shapeOf(page, "shikotan").focus();
  await release();
  await expect(shapeOf(page, "shikotan")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
});

test("what has the focus outside the map keeps it", async ({ page, site }) => {
  const release = await openHeld(page, site.url);
  await expect(page.locator('[data-entry="habomai"]')).toBeVisible();
  await page.locator('[data-entry="habomai"]').focus();
  await release();
  await expect(page.locator('[data-entry="habomai"]')).toBeFocused();
});

const early: [name: string, follow: (page: Page) => Promise<void>, chosen: string, lit: string[]][] = [
  ["a shape", (page) => shapeOf(page, "shikotan").click(), "shikotan", ["shikotan"]],
  ["a shape, with Enter", (page) => shapeOf(page, "iturup").press("Enter"), "iturup", ["iturup"]],
  ["an entry of the list", (page) => page.locator('[data-entry="moscow"]').click(), "moscow", ["moscow"]],
  ["a phrase", (page) => page.locator('[data-quote="p4-moscow-and-tokyo"] mark a').click(), "moscow", ["moscow", "tokyo"]],
  ["a place of the small map", (page) => page.locator('[data-place="tokyo"]').click(), "tokyo", ["tokyo"]],
];
for (const [name, follow, chosen, lit] of early) {
  test(`${name}, chosen before the live map is there, is still chosen after`, async ({ page, site }) => {
    const release = await openHeld(page, site.url);
    await follow(page);
    const hash = hashOf(page);
    expect(hash).not.toBe("");
    await expect(page.locator(`section[data-card="${chosen}"]`)).toBeVisible();
    await release();
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", chosen);
    await expect.poll(() => litOn(page)).toEqual(lit);
    expect(hashOf(page)).toBe(hash);
    await page.goBack();
    await expect(page.locator("[data-panel]")).toHaveCount(0);
  });
}

test("a press on the picture is a choice, also when it is let go after the map has come", async ({ page, site }) => {
  const release = await hold(page, LIVE);
  await page.goto(site.url);
  const box = await shapeOf(page, "shikotan").boundingBox();
  if (box === null) throw new Error("The island does not stand on the page.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  release();
  await expect(page.locator(".live [data-feature=shikotan]")).toBeAttached();
  // the map takes over in the second frame after it has drawn
  await page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expectState(page, "static");
  await page.mouse.up();
  await expectState(page, "ready");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  expect(hashOf(page)).toBe("feature=shikotan");
});

/** A slow machine behind a slow network, as the bench has it. */
async function openSlow(page: Page, url: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", PROFILES.mobile.network);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PROFILES.mobile.cpu });
  await page.goto(url, { waitUntil: "commit" });
}
/** Resolves so many ms after the browser has painted something for the first time. */
const afterPaint = (page: Page, ms: number) =>
  page.waitForFunction((wait) => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    return painted !== undefined && performance.now() >= painted.startTime + wait;
  }, ms);

/** What has the focus: a feature's id, or a link's words. Before the style sheet is there the first stop is on the map. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    return activeElement.closest("[data-feature]")?.getAttribute("data-feature") ?? activeElement.textContent;
  });

for (const ms of [50, 200, 800]) {
  test(`on a slow machine a click ${ms} ms after the first paint is not lost`, async ({ page, site }) => {
    await openSlow(page, site.url);
    await afterPaint(page, ms);
    const box = await shapeOf(page, "shikotan").boundingBox();
    if (box === null) throw new Error("The island does not stand on the page.");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectState(page, "ready");
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
    await expect.poll(() => litOn(page)).toEqual(["shikotan"]);
    expect(hashOf(page)).toBe("feature=shikotan");
  });

  test(`on a slow machine a Tab ${ms} ms after the first paint is not lost`, async ({ page, site }) => {
    await openSlow(page, site.url);
    await afterPaint(page, ms);
    await page.keyboard.press("Tab");
    const reached = await focused(page);
    expect(reached).not.toBe("");
    await expectState(page, "ready");
    await expect.poll(() => focused(page)).toBe(reached);
  });
}

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]) {
  for (const hash of ["", "#quote=p9-one-on-one-talks"]) {
    test(`who has scrolled${hash && ` from ${hash}`} stays where they are at ${width} x ${height}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      const release = await openHeld(page, site.url + hash);
      await page.waitForLoadState("domcontentloaded");
      const excerpt = page.locator('[data-quote="p6-territorial-dispute"]');
      await expect(excerpt).toBeVisible();
      await excerpt.evaluate((element) => element.scrollIntoView({ block: "end", behavior: "instant" }));
      // what comes into view is laid out a frame later
      await mapAtRest(page);
      const topOf = () => excerpt.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const [scroll, top] = [await page.evaluate(() => scrollY), await topOf()];
      expect(scroll).toBeGreaterThan(300);
      await release();
      await mapAtRest(page);
      expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
    });
  }
}

for (const [name, javaScriptEnabled] of [
  ["", true],
  [" without a script", false],
] as const) {
  test.describe(`on a wide page${name}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 720 } });
    test("who reloads it, or comes back to it, is where they had scrolled", async ({ page, site }) => {
      await page.goto(site.url);
      await expect(page.locator("footer")).toBeAttached();
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      await page.mouse.move(1200, 400);
      await page.mouse.wheel(0, 900);
      await expect.poll(scrolled).toBe(900);
      await page.reload();
      await expect.poll(scrolled).toBe(900);
      await page.goto(new URL("sources/", site.url).href);
      await page.goBack();
      await expect.poll(scrolled).toBe(900);
    });
  });
}

test("a choice is marked before the live map is there", async ({ page, site }) => {
  const release = await openHeld(page, `${site.url}#feature=shikotan`);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  await expect(page.locator('section[data-card="shikotan"]')).toBeInViewport();
  await release();
  await expect(page.locator('section[data-card="shikotan"]')).toBeInViewport();
});

test("no shape is there twice once the live map has taken over", async ({ page, goto }) => {
  await goto();
  await expect(page.locator(".picture")).toHaveCount(0);
  for (const id of ["iturup", "kunashir", "shikotan", "habomai"]) await expect(shapeOf(page, id)).toHaveCount(1);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll("[id]")].map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index),
    ),
  ).toEqual([]);
});

test("a name that stays where it is stays as it is, so that nothing under it is drawn anew", async ({ page, goto }) => {
  await page.addInitScript(() => {
    const touched = new Set<string>();
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      if (document.documentElement.dataset.state !== "ready") return;
      const labels = records
        .map(({ target }) => target)
        .filter((target) => target instanceof Element && target.closest(".labels") !== null);
      const added = records.filter(({ target }) => labels.includes(target)).flatMap(({ addedNodes }) => [...addedNodes]);
      const moved = records.filter(({ attributeName }) => attributeName === "transform").map(({ target }) => target);
      for (const node of [...added, ...moved.filter((target) => labels.includes(target))]) touched.add(node.textContent ?? "");
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await goto();
  await mapAtRest(page);
  await expect(page.locator(".chrome .controls")).toBeVisible();
  expect(await page.evaluate(() => [...Reflect.get(window, "touched")])).toEqual([]);
});
