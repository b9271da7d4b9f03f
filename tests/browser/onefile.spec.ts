/** The page in one file: opened from the disk, with the network cut, it does all that the site does. */
import { expectLitInView, hashOf, litOn, mapAtRest, mapOf, noticesOf, shapeOf } from "./support/map";
import { islands, litFor, names } from "./support/names";
import { expect, test } from "./support/test";

test.use({ oneFile: true });

/** Everything that the page asks for. */
let requests: string[] = [];
test.beforeEach(({ context }) => {
  requests = [];
  context.on("request", (request) => requests.push(request.url()));
});
test.afterEach(() => {
  const [page, ...others] = requests.map((url) => url.replace(/#.*/, ""));
  expect(page).toMatch(/^file:.*four-islands\.html$/);
  expect(others.filter((url) => url !== page)).toEqual([]);
});

test("opens, and chooses by pointer and by key, from both ends", async ({ page, goto }) => {
  await goto();
  await shapeOf(page, "shikotan").click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  await shapeOf(page, "kunashir").press("Enter");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
  await shapeOf(page, "habomai").press("Space");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "habomai");
  await page.locator('[data-entry="tokyo"]').click();
  await expect(page.locator("[data-panel] h2")).toHaveText(names.tokyo ?? "");
  await expectLitInView(page);
  await page.locator('[data-quote="p11-statement-on-friday"] mark a').press("Enter");
  await expect.poll(() => litOn(page)).toEqual(litFor(["four-islands", "tokyo"]));
  await expectLitInView(page);
});

test("Back, Forward and reload work in a file too", async ({ page, goto }) => {
  await goto();
  await shapeOf(page, "iturup").click();
  await page.locator('[data-entry="moscow"]').click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "moscow");
  await page.goBack();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await page.reload();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  expect(hashOf(page)).toBe("feature=iturup");
});

test("far in, the outlines are the fine ones", async ({ page, goto }) => {
  await goto();
  const numbersIn = () =>
    mapOf(page)
      .locator("path[data-shape=shikotan]")
      .evaluate((path) => (path.getAttribute("d") ?? "").match(/\d+(\.\d+)?/g)?.length ?? 0);
  const coarse = await numbersIn();
  expect(coarse).toBeGreaterThan(20);
  for (let step = 0; step < 4; step += 1) {
    await shapeOf(page, "shikotan").hover();
    await page.mouse.wheel(0, -240);
    await expect.poll(() => page.locator(".leaflet-zoom-anim").count()).toBe(0);
    await mapAtRest(page);
  }
  await expect.poll(numbersIn).toBeGreaterThan(2 * coarse);
  await expect(noticesOf(page)).toBeHidden();
  await expect(shapeOf(page, "shikotan")).toBeInViewport();
});

const landThere: [part: string, land: string][] = [
  ["Kuril chain", "kurils"],
  ["Japan", "region"],
  ["Moscow to Tokyo", "world"],
  ["Islands", "region"],
];
test("every part of the map is there, with its land", async ({ page, goto }) => {
  await goto();
  for (const [part, land] of landThere) {
    await page.getByRole("link", { name: part, exact: true }).click();
    await mapAtRest(page);
    await expect(mapOf(page).locator(`path[data-fill="${land}"]`)).toHaveAttribute("d", /.{1000}/);
    for (const id of islands) await expect(shapeOf(page, id)).toBeInViewport();
  }
  await expect(noticesOf(page)).toBeHidden();
});

test("a permalink opens in a file, and what it does not know it names", async ({ page, goto }) => {
  await goto("#feature=択捉島&quote=p99");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await expect(noticesOf(page)).toContainText("p99");
});
