/** One cold load of a page in a browser of its own, and what it took. Times in ms from the start of the navigation. */

/** As DevTools has them: "slow 4G" is 1.6 Mbit/s less ten per cent, 562.5 ms a request. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 };

export const PROFILES = {
  plain: { cpu: 1, viewport: { width: 1280, height: 720 } },
  mobile: { cpu: 4, network: SLOW_4G, viewport: { width: 1280, height: 720 } },
  phone: { cpu: 4, network: SLOW_4G, viewport: { width: 390, height: 844 } },
};

/** Runs in the page before its own scripts: notes when what we wait for is on the screen. */
function probe({ island, live, panel }) {
  const bench = { longTasks: [], shift: 0, seen: {} };
  Object.assign(window, { bench });
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => bench.longTasks.push([startTime, duration]));
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  const look = () => {
    for (const [name, selector] of Object.entries({ island, live })) {
      if (bench.seen[name] === undefined && document.querySelector(selector) !== null) bench.seen[name] = performance.now();
    }
    if (bench.seen.live === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  // a choice: from the press of the pointer to the second frame after the panel is there
  const untilPanel = ({ timeStamp }) => {
    const wait = () =>
      requestAnimationFrame(() => {
        if (document.querySelector(panel) === null) wait();
        else requestAnimationFrame(() => (bench.choice = performance.now() - timeStamp));
      });
    wait();
  };
  addEventListener("pointerdown", untilPanel, { once: true, capture: true });
}

/** The times between frames while something moves. */
function framesWhile(ms) {
  return new Promise((resolve) => {
    const [start, gaps] = [performance.now(), []];
    let last = start;
    const frame = (now) => {
      gaps.push(now - last);
      last = now;
      if (now - start < ms) requestAnimationFrame(frame);
      else resolve(gaps.slice(2).toSorted((a, b) => a - b));
    };
    requestAnimationFrame(frame);
  });
}

async function choose(page, { choice }) {
  const box = await page.locator(choice).first().boundingBox();
  if (box === null) throw new Error(`${choice} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => window.bench.choice !== undefined);
  return page.evaluate(() => window.bench.choice);
}

/** The 95th percentile of the time between two frames. */
async function pan(page) {
  const { width, height } = page.viewportSize();
  const gaps = page.evaluate(framesWhile, 1500);
  await page.mouse.move(width / 3, height / 3);
  await page.mouse.down();
  for (let step = 0; step < 20; step += 1) await page.mouse.move(width / 3 + step * 8, height / 3 + step * 3);
  await page.mouse.up();
  await page.mouse.wheel(0, -240);
  const sorted = await gaps;
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {{ url: string, island: string, live: string, choice: string, panel: string, early?: boolean, still?: boolean }} target
 * @param {typeof PROFILES.plain & { network?: typeof SLOW_4G }} profile
 */
export async function load(browser, target, profile) {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: "block", reducedMotion: "no-preference" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await cdp.send("Performance.enable");
  if (profile.network !== undefined) {
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", profile.network);
  }
  await page.addInitScript(probe, target);
  await page.goto(target.url, { waitUntil: "commit" });
  const early = target.early === true;
  await page.waitForFunction((name) => window.bench?.seen[name] !== undefined, early ? "island" : "live");
  const firstChoice = early ? await choose(page, target) : undefined;
  await page.waitForFunction(() => window.bench.seen.live !== undefined);
  // what the page still does after it is ready counts as well
  await page.waitForTimeout(1200);
  const { seen, longTasks, shift, paint } = await page.evaluate(() => ({
    ...window.bench,
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  }));
  const { metrics } = await cdp.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  const result = {
    paint,
    island: seen.island,
    live: seen.live,
    choice: firstChoice ?? (await choose(page, target)),
    blocking: longTasks.filter(([start]) => start >= paint).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    shift,
    heap: heap / 2 ** 20,
    frame: target.still === true ? undefined : await pan(page),
  };
  await context.close();
  return result;
}
