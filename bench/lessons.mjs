/**
 * The lag of the presenter's window: from a clicker's key in the projector's window to the frame in which the other one shows the step.
 * `node bench/lessons.mjs` after `npm run build`; from the one file, with the network cut.
 */
import { chromium } from "@playwright/test";
import { findChromium } from "../scripts/find-chromium.mjs";

const STORIES = ["nagato-2016", "whose-islands"];
const file = new URL("../dist/four-islands.html", import.meta.url).href;
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
const page = await context.newPage();
const lags = [];
let followed = 0;
let asked = 0;

/** Notes, in ms of the machine's clock, when a slide's step changes and is painted. */
const watch = () => {
  const times = {};
  window.shownAt = times;
  const note = () => {
    const step = document.querySelector(".projector .slide, .shown-now .slide")?.getAttribute("data-step");
    if (step !== null && step !== undefined && times[step] === undefined) {
      times[step] = 0;
      requestAnimationFrame(() => setTimeout(() => (times[step] = Date.now())));
    }
  };
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ["data-step", "class"],
    childList: true,
  });
  window.addEventListener("keydown", () => (window.pressedAt = Date.now()), true);
};

for (const story of STORIES) {
  await page.goto(`${file}#view=present&story=${story}&step=1`);
  await page.reload();
  await page.locator(".projector .slide").waitFor();
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opened;
  await presenter.locator(".shown-now .slide").waitFor();
  await presenter.waitForTimeout(1500);
  await presenter.evaluate(watch);
  await page.evaluate(watch);
  const count = Number((await page.locator(".projector .slide .slide-place").textContent()).split("/")[1]);
  for (let step = 1; step < count; step += 1) {
    asked += 1;
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(900);
    const now = await page.locator(".projector .slide").getAttribute("data-step");
    const [pressed, shown] = [await page.evaluate(() => window.pressedAt), await presenter.evaluate((id) => window.shownAt[id], now)];
    if (shown === undefined || shown === 0) continue;
    followed += 1;
    lags.push(shown - pressed);
  }
  await presenter.close();
}
await browser.close();
const sorted = lags.toSorted((a, b) => a - b);
process.stdout.write(`${JSON.stringify({ followed, asked, median: sorted[Math.floor(sorted.length / 2)], largest: sorted.at(-1) })}\n`);
