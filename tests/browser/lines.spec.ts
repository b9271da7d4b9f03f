/** Lines on the map: dashed, named where they are seen, switched by the list of layers and by the address, and as each side draws them. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { hashOf, mapAtRest, mapOf } from "./support/map";
import { faultsOfMap } from "./support/overlaps";
import { expect, test } from "./support/test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const linesOn = (page: Page): Promise<string[]> =>
  mapOf(page)
    .locator("[data-line]")
    .evaluateAll((lines) => lines.filter((line) => line.checkVisibility()).map((line) => line.getAttribute("data-line") ?? ""));
const namesOn = (page: Page): Promise<string[]> =>
  mapOf(page)
    .locator(".label.line")
    .evaluateAll((names) => names.map((name) => name.getAttribute("data-label") ?? ""));
const buttonOf = (page: Page) => page.getByRole("button", { name: "Layers" });

test("every line is dashed, stands under the islands, and has its name beside it", async ({ page, goto }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await goto("#layers=parallel-50&frame=kurils");
  await mapAtRest(page);
  expect(await linesOn(page)).toEqual(["median", "line-1855", "parallel-50"]);
  const lines = mapOf(page).locator("[data-line]");
  for (const line of await lines.all()) {
    const style = await line.evaluate((element) => {
      const { strokeDasharray, stroke, fill } = getComputedStyle(element);
      return { dashes: strokeDasharray.split(/[ ,]+/).map(Number.parseFloat), stroke, fill };
    });
    expect(style.dashes.length).toBeGreaterThan(1);
    for (const dash of style.dashes) expect(dash).toBeGreaterThan(0);
    expect(style.fill).toBe("none");
    expect(style.stroke).toMatch(/^rgb/);
    await expect(line).toHaveAccessibleName(/Median line|1855|50° north/);
  }
  expect((await namesOn(page)).toSorted()).toEqual(["line-1855", "median", "parallel-50"]);
  expect(await faultsOfMap(page, {})).toEqual([]);
});

test("without a script the lines of today are there with their names, and nobody's way of drawing", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(site.url);
  await expect(page.locator('[data-line="median"]')).toBeVisible();
  await expect(page.locator('[data-line="line-1855"]')).toBeVisible();
  await expect(page.locator('[data-line="parallel-50"]')).toBeHidden();
  await expect(page.locator('.label.line[data-label="median"]')).toHaveText("median line(computed, not agreed)");
  await expect(page.locator('.label.line[data-label="line-1855"]')).toHaveText("1855 treaty line(claimed by Japan)");
  await expect(page.locator(".legend")).toContainText("none is an agreed border");
  for (const words of await page.locator("[data-convention]").all()) await expect(words).toBeHidden();
  await context.close();
});

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const names = {
  "": { median: "median line (computed, not agreed)", "line-1855": "1855 treaty line (claimed by Japan)" },
  "ja/": { median: "中間線（計算による。合意なし）", "line-1855": "1855年条約の線（日本が主張）" },
  "ru/": { median: "срединная линия (расчёт, не согласована)", "line-1855": "линия 1855 года (позиция Японии)" },
} as const;
/** Of all that lies over something: names of lines. What a reader's own camera puts under a control is another matter. */
const faultsOfNames = async (page: Page) =>
  (await faultsOfMap(page, {})).filter((fault) => /label (median|line-1855|parallel-50) /.test(fault));
const bare = (text: string) => text.replace(/\s/g, "");

for (const { width, height } of sizes) {
  for (const [root, said] of Object.entries(names)) {
    test(`no name of a line lies over anything at ${width} x ${height} on ${root || "en/"}`, async ({ page, goto }) => {
      await page.setViewportSize({ width, height });
      await goto(`${root}#layers=parallel-50`);
      // near the islands, the whole chain, and near enough for a line to be in view on its own
      for (const look of ["", "&frame=kurils", "&frame=japan", "&map=9/44/145.4", "&map=8/45.4/148.8"]) {
        await page.evaluate((hash) => location.replace(hash), `#layers=parallel-50${look}`);
        await mapAtRest(page);
        // the labels are laid out after the camera has come to rest: on a slow machine a frame later than the map
        await expect.soft.poll(() => faultsOfNames(page), look).toEqual([]);
        for (const [id, text] of Object.entries(said)) {
          const name = mapOf(page).locator(`.label.line[data-label="${id}"]`);
          if ((await name.count()) > 0) expect.soft(bare((await name.textContent()) ?? ""), look).toBe(bare(text));
        }
        // no word of theirs is smaller than 12 px
        const px = await mapOf(page)
          .locator(".label.line text")
          .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
        for (const one of px) expect.soft(one, look).toBeGreaterThanOrEqual(12);
        if (look === "" && width > 600) expect.soft((await namesOn(page)).toSorted()).toEqual(["line-1855", "median"]);
      }
    });
  }
}

test("the list of layers switches each line, by pointer and by key, and the address keeps it", async ({ page, goto }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await goto();
  await mapAtRest(page);
  await buttonOf(page).click();
  await page.getByRole("checkbox", { name: /^Median line/ }).click();
  await expect.poll(() => linesOn(page)).toEqual(["line-1855"]);
  await expect.poll(() => hashOf(page)).toBe("layers=-median");
  await expect.poll(() => namesOn(page)).toEqual(["line-1855"]);
  await page.getByRole("checkbox", { name: /50° north/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => hashOf(page)).toBe("layers=-median,parallel-50");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(buttonOf(page)).toBeFocused();
  await page.reload();
  await expect.poll(() => linesOn(page)).toEqual(["line-1855", "parallel-50"]);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => linesOn(page)).toEqual(["median", "line-1855"]);
  await expect.poll(() => hashOf(page)).toBe("");
});

test("names are put away and come back, and the islands stay", async ({ page, goto }) => {
  await goto("#layers=-labels");
  await mapAtRest(page);
  await expect(mapOf(page).locator("[data-label]")).toHaveCount(0);
  await buttonOf(page).click();
  await page.getByRole("checkbox", { name: "Names" }).click();
  await expect(mapOf(page).locator('[data-label="iturup"]')).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe("");
});

for (const [date, drawn] of [
  ["1860", ["line-1855"]],
  ["1920", ["parallel-50"]],
  ["1945-08-31", []],
  ["1950", ["median"]],
  ["2016", ["median", "line-1855"]],
] as const) {
  test(`in ${date} the lines are those that held: ${drawn.join(", ") || "none"}`, async ({ page, goto }) => {
    await goto(`#date=${date}&frame=kurils`);
    await mapAtRest(page);
    expect(await linesOn(page)).toEqual(drawn);
  });
}

const sides = [
  ["japan", "As Japan draws it", ["line-1855"], "the USSR and then Russia have administered"],
  ["russia", "As Russia draws it", [], "Japan claims the four islands"],
] as const;
for (const [side, title, drawn, leftOut] of sides) {
  test(`as ${side} draws it: its lines alone, its rule with sources, what it leaves out and what is missing`, async ({ page, goto }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await goto("#layers=median,parallel-50");
    await buttonOf(page).click();
    await page.getByRole("radio", { name: title }).click();
    await expect.poll(() => hashOf(page)).toBe(`layers=median,parallel-50,as-${side}`);
    await expect.poll(() => linesOn(page)).toEqual(drawn);
    const words = page.getByRole("region", { name: title });
    await expect(words).toBeVisible();
    await expect(words).toBeInViewport();
    await expect(words.locator("[data-source]").first()).toBeVisible();
    await expect(words).toContainText(new RegExp(`It leaves out that .*(${leftOut})`));
    await expect(words).toContainText("no source of this map shows");
    await expect(page.locator(".legend").getByText(title).filter({ visible: true })).toHaveCount(1);
    await expect(page.locator(`[data-convention]:not([data-convention=${side}])`).filter({ visible: true })).toHaveCount(0);
    await mapAtRest(page);
    expect(await faultsOfMap(page, {})).toEqual([]);
    await page.getByRole("radio", { name: "Neutral" }).click();
    await expect(words).toBeHidden();
    await expect.poll(() => linesOn(page)).toEqual(["median", "line-1855", "parallel-50"]);
  });
}

for (const { width, height } of sizes.slice(0, 2)) {
  test.describe(`the list of layers, open, at ${width} x ${height}`, () => {
    test.use({ bypassCSP: true, viewport: { width, height } });
    test("has no violation that axe knows, and nothing of it is cut off", async ({ page, goto }) => {
      await goto("#layers=as-japan");
      await buttonOf(page).click();
      const menu = page.getByRole("group", { name: "Layers" });
      await expect(menu).toBeVisible();
      await menu.scrollIntoViewIfNeeded();
      const { left, right } = await menu.evaluate((element) => element.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      for (const entry of await menu.locator("label").all()) {
        const box = await entry.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
    });
  });
}
