/**
 * A lesson's worth of choosing, switching, going back and resizing leaves nothing behind: heap, nodes and listeners return to where
 * they were after a first round. `npm run soak` does all of it; the test a part.
 */
import type { CDPSession, Page } from "@playwright/test";
import { mapAtRest } from "./support/map";
import { expect, test } from "./support/test";

test.use({ oneFile: true, viewport: { width: 1280, height: 800 } });

const full = process.env.SOAK === "full";
const AMOUNT = full ? { choices: 540, switches: 60, steps: 60, resizes: 30 } : { choices: 30, switches: 6, steps: 6, resizes: 3 };
/** What everything that is done may leave on the heap, in bytes. */
const MOST_HEAP = 2 * 1024 * 1024;
/** A status line that has words now is two nodes; what leaks comes by the hundred. */
const MOST_NODES = 10;
const SIZES = [
  [390, 844],
  [1024, 600],
  [1280, 800],
] as const;

interface Measured {
  heap: number;
  nodes: number;
  listeners: number;
}

async function measured(session: CDPSession): Promise<Measured> {
  for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Presses what a reader presses: entries, shapes, dates, phrases, in turn. */
const choose = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    const ways = [
      "[data-entry]",
      ".strip .track a",
      "[data-map] [data-feature]",
      "blockquote[data-quote] mark a",
      ".frames a",
      ".article-bar a",
    ];
    for (let index = 0; index < times; index += 1) {
      const all = [...document.querySelectorAll(ways[index % ways.length] ?? "")];
      const one = all[Math.floor(index / ways.length) % all.length];
      one?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }, count);

async function switchAll(page: Page, count: number) {
  for (let index = 0; index < count; index += 1) {
    const lang = ["ja", "ru", "en"][Math.floor(index / 2) % 3] ?? "en";
    if (index % 2 === 0) {
      await page.locator(`[data-language="${lang}"]`).dispatchEvent("click");
      await expect(page.locator(`html[lang="${lang}"][data-state=ready]`)).toBeAttached();
    } else {
      await page.evaluate(
        (theme) => (location.hash = `${location.hash.slice(1).replace(/&?theme=\w+/, "")}&theme=${theme}`),
        index % 4 === 1 ? "dark" : "light",
      );
      await expect(page.locator(`html[data-theme=${index % 4 === 1 ? "dark" : "light"}]`)).toBeAttached();
    }
    await settled(page);
  }
}

async function stepBack(page: Page, count: number) {
  for (let index = 0; index < count; index += 1) {
    await page.evaluate((by) => history.go(by), index % 2 === 0 ? -3 : 3);
    await settled(page);
  }
}

async function resize(page: Page, count: number) {
  for (let index = 0; index < count; index += 1) {
    const [width, height] = SIZES[index % SIZES.length] ?? SIZES[0];
    await page.setViewportSize({ width, height });
    await settled(page);
  }
}

/** Everything once around, and back to where it began. */
async function round(page: Page, { choices, switches, steps, resizes }: typeof AMOUNT) {
  await choose(page, choices);
  await switchAll(page, switches);
  await stepBack(page, steps);
  await resize(page, resizes);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (location.hash = "lang=en&theme=light"));
  await expect(page.locator("html[lang=en][data-state=ready]")).toBeAttached();
  // one and the same way to the end: what is kept for undoing or drawing is then the same
  await choose(page, 12);
  await page.evaluate(() => (location.hash = "lang=en&theme=light"));
  // a map on its way has other names and shapes than one that has arrived
  await mapAtRest(page);
}

test("a long lesson leaves heap, nodes and listeners where they were", async ({ page, context, goto }) => {
  test.setTimeout(full ? 1_800_000 : 400_000);
  await goto("#theme=light");
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await round(page, { choices: full ? 120 : 24, switches: full ? 12 : 6, steps: 6, resizes: 3 });
  const before = await measured(session);
  await round(page, AMOUNT);
  const after = await measured(session);
  const grown = { heap: after.heap - before.heap, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  console.log(`soak: before ${JSON.stringify(before)}, grown ${JSON.stringify(grown)}`);
  expect(grown.heap).toBeLessThanOrEqual(MOST_HEAP);
  expect(grown.nodes).toBeLessThanOrEqual(MOST_NODES);
  expect(grown.listeners).toBeLessThanOrEqual(0);
});
