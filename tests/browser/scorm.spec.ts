/** The package in a school's system: a stand-in for the SCORM 1.2 run-time records what it is told. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test as base } from "@playwright/test";
import { packageOf } from "../../scripts/build-scorm.mjs";
import { serve } from "../../scripts/serve.mjs";

const dist = process.env.DIST ?? "dist";
/** Keeps values as a system does, and calls in their order where they outlive the page. */
const API = `
  window.calls = [];
  window.kept = { "cmi.core.lesson_status": "not attempted" };
  const call = (name, answer) => (...given) => (calls.push([name, ...given]), String(answer(...given)));
  window.API = {
    LMSInitialize: call("LMSInitialize", () => true),
    LMSFinish: call("LMSFinish", () => true),
    LMSCommit: call("LMSCommit", () => true),
    LMSGetValue: call("LMSGetValue", (element) => kept[element] ?? ""),
    LMSSetValue: call("LMSSetValue", (element, value) => ((kept[element] = value), true)),
    LMSGetLastError: () => "0", LMSGetErrorString: () => "", LMSGetDiagnostic: () => "",
  };`;
const player = (script: string) =>
  `<!doctype html><title>System</title><script>${script}</script><iframe name="outer" src="nested.html" style="width:1200px;height:700px"></iframe>`;

const test = base.extend<object, { school: string }>({
  school: [
    async ({}, use) => {
      const dir = mkdtempSync(join(tmpdir(), "scorm-"));
      const files = packageOf(readFileSync(join(dist, "four-islands.html")));
      for (const [file, bytes] of Object.entries(files)) writeFileSync(join(dir, file), bytes);
      writeFileSync(join(dir, "player.html"), player(API));
      writeFileSync(join(dir, "silent.html"), player(""));
      writeFileSync(
        join(dir, "nested.html"),
        '<!doctype html><title>Frame</title><iframe name="unit" src="index.html" style="width:1150px;height:650px"></iframe>',
      );
      writeFileSync(
        join(dir, "popup.html"),
        `<!doctype html><title>System</title><script>${API}</script><a href="index.html" target="_blank" rel="opener">Open</a>`,
      );
      const server = await serve({ dir, host: "127.0.0.1" });
      await use(server.url);
      await server.close();
      rmSync(dir, { recursive: true });
    },
    { scope: "worker" },
  ],
});

type Recorded = Window & { calls: string[][]; kept: Record<string, string> };
const kept = (page: Page) => page.evaluate(() => (window as unknown as Recorded).kept);
const calls = (page: Page) => page.evaluate(() => (window as unknown as Recorded).calls);
const mapIn = (page: Page) => page.frameLocator("iframe").frameLocator("iframe").frameLocator("iframe");
const tellQuiz = (page: Page, detail: unknown) =>
  mapIn(page)
    .locator("html")
    .evaluate((html, sent) => html.ownerDocument.dispatchEvent(new CustomEvent("four-islands:quiz", { detail: sent })), detail);

test("a lesson is under way, and completed at its last step; then the system is told that it is over", async ({ page, school }) => {
  await page.goto(`${school}player.html`);
  await expect(mapIn(page).locator("html")).toHaveAttribute("data-state", "ready");
  expect((await calls(page))[0]).toEqual(["LMSInitialize", ""]);
  expect(await kept(page)).toMatchObject({ "cmi.core.lesson_status": "incomplete" });
  await mapIn(page).getByRole("link", { name: "Present this lesson" }).first().click();
  await mapIn(page).locator(".projector .slide").waitFor();
  await page.keyboard.press("PageDown");
  await expect(mapIn(page).locator(".projector .slide .slide-place")).toContainText("2/9");
  expect(await kept(page)).toMatchObject({ "cmi.core.lesson_status": "incomplete" });
  await page.keyboard.press("End");
  await expect.poll(() => kept(page)).toMatchObject({ "cmi.core.lesson_status": "completed" });
  await page.evaluate(() => document.querySelector("iframe")?.remove());
  await expect.poll(async () => (await calls(page)).at(-1)).toEqual(["LMSFinish", ""]);
  expect((await kept(page))["cmi.core.session_time"]).toMatch(/^\d{2,4}:\d{2}:\d{2}$/);
});

test("a quiz tells its score as it goes, and completes; nonsense is not passed on", async ({ page, school }) => {
  await page.goto(`${school}player.html`);
  await expect(mapIn(page).locator("html")).toHaveAttribute("data-state", "ready");
  for (const wrong of [null, {}, { answered: 1, of: 0, right: 0 }, { answered: 1, of: 3, right: 4 }, { of: "3", right: "1" }])
    await tellQuiz(page, wrong);
  expect(await kept(page)).not.toHaveProperty(["cmi.core.score.raw"]);
  await tellQuiz(page, { answered: 1, of: 8, right: 1, finished: false });
  expect(await kept(page)).toMatchObject({ "cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "13" });
  await tellQuiz(page, { answered: 8, of: 8, right: 6, finished: true });
  expect(await kept(page)).toMatchObject({
    "cmi.core.lesson_status": "completed",
    "cmi.core.score.raw": "75",
    "cmi.core.score.min": "0",
    "cmi.core.score.max": "100",
  });
});

test("the system is found behind a window that it opened", async ({ page, school }) => {
  await page.goto(`${school}popup.html`);
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open" }).click();
  await expect((await opened).frameLocator("iframe").locator("html")).toHaveAttribute("data-state", "ready");
  expect(await kept(page)).toMatchObject({ "cmi.core.lesson_status": "incomplete" });
});

test("without a system the map works all the same", async ({ page, school }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${school}silent.html`);
  await expect(mapIn(page).locator("html")).toHaveAttribute("data-state", "ready");
  await tellQuiz(page, { answered: 1, of: 1, right: 1, finished: true });
  expect(errors).toEqual([]);
});
