/** The measuring tool: by pointer, by key and by address; the line that it draws; what it leaves alone. */
import type { Locator, Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import geographicLib from "geographiclib-geodesic";
import { toSheet } from "../../src/atlas/sheet";
import { boxOf, hashOf, mapAtRest, mapOf, movedBetween, noticesOf, placesOnScreen, shapeOf } from "./support/map";
import { names } from "./support/names";
import { faultsOfMap } from "./support/overlaps";
import { expect, test } from "./support/test";

const { WGS84 } = geographicLib.Geodesic;
const CHUNK = /\/assets\/MeasureTool-[^/]*\.js$/;

const buttonOf = (page: Page): Locator => page.locator("[data-tool=measure]");
const toolOf = (page: Page): Locator => page.locator(".measuring");
const statusOf = (page: Page): Locator => toolOf(page).getByRole("status");
const resultOf = (page: Page): Locator => toolOf(page).locator("[data-measure=distance]");
const lineOf = (page: Page): Locator => mapOf(page).locator("[data-measured-line]");
const kmOf = async (page: Page): Promise<number> => Number(await resultOf(page).getAttribute("data-value"));

/** What a card gives as measured. */
const onCard = (page: Page, id: string, key: string): Locator =>
  page.locator(`[data-card="${id}"] [data-measured="${key}"] [data-measure]`);

/** Presses the map where nothing stands: so far from its left and upper edge, as shares. */
async function pressSea(page: Page, across: number, down: number) {
  const { left, top, right, bottom } = await boxOf(mapOf(page));
  await page.mouse.click(left + (right - left) * across, top + (bottom - top) * down);
}

async function openTool(page: Page) {
  await buttonOf(page).click();
  await expect(statusOf(page)).toContainText("Choose two");
}

/** The ends in the address that are places, as [longitude, latitude]. */
const placesIn = (hash: string): [number, number][] =>
  [...hash.replace(/^.*measure=/, "").matchAll(/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/g)].map(([, latitude, longitude]) => [
    Number(longitude),
    Number(latitude),
  ]);

test("nothing of it is loaded before it is used", async ({ page, goto }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await goto("#feature=iturup");
  await mapAtRest(page);
  await page.locator('[data-entry="kunashir"]').click();
  await mapAtRest(page);
  expect(asked.filter((url) => CHUNK.test(url))).toEqual([]);
  await openTool(page);
  expect(asked.filter((url) => CHUNK.test(url))).toHaveLength(1);
});

test("two features by pointer: the line is drawn, said and in the address, and the choice stays", async ({ page, goto }) => {
  await goto("#feature=shikotan");
  await mapAtRest(page);
  await openTool(page);
  await expect(buttonOf(page)).toHaveAttribute("aria-pressed", "true");
  await shapeOf(page, "kunashir").click();
  await expect(statusOf(page)).toContainText(`From ${names.kunashir}`);
  expect(hashOf(page)).toBe("feature=shikotan");
  await shapeOf(page, "iturup").click();
  await expect(statusOf(page)).toHaveText(`${names.kunashir} – ${names.iturup}: 22.8 km (12.3 nmi)`);
  expect(hashOf(page)).toBe("feature=shikotan&measure=kunashir..iturup");
  expect(await kmOf(page)).toBe(Number(await onCard(page, "iturup", "kunashir-iturup").getAttribute("data-value")));
  await expect(lineOf(page)).toHaveAttribute("d", /^M.+L/);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  await expect(shapeOf(page, "shikotan")).toHaveAttribute("aria-pressed", "true");
});

test("two points of the sea: the result is that of the places in the address, and the map does not move", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  await openTool(page);
  await pressSea(page, 0.12, 0.5);
  await expect(statusOf(page)).toContainText("° N");
  const before = await placesOnScreen(page);
  await pressSea(page, 0.75, 0.5);
  await expect(resultOf(page)).toBeVisible();
  await mapAtRest(page);
  const [from = [0, 0], to = [0, 0]] = placesIn(hashOf(page));
  const { s12 = 0 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  expect(Math.abs((await kmOf(page)) - s12 / 1000)).toBeLessThan(0.01);
  expect(movedBetween(before, await placesOnScreen(page))).toEqual([]);
  await expect(page.locator("[data-panel]")).toHaveCount(0);
});

test("a third press begins another line; the same end twice is one", async ({ page, goto }) => {
  await goto("#measure=kunashir..iturup");
  await expect(resultOf(page)).toBeVisible();
  await shapeOf(page, "shikotan").click();
  await expect(statusOf(page)).toContainText("From Shikotan");
  await expect(lineOf(page)).toHaveAttribute("d", "");
  await shapeOf(page, "shikotan").click();
  await expect(statusOf(page)).toContainText("From Shikotan");
  await shapeOf(page, "habomai").click();
  await expect.poll(() => hashOf(page)).toBe("measure=shikotan..habomai");
  await expect(resultOf(page)).toContainText("22.2 km");
});

test("by key alone: two features", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  await buttonOf(page).focus();
  await page.keyboard.press("Enter");
  await expect(statusOf(page)).toContainText("Tab and Enter");
  const reach = async (id: string) => {
    for (let press = 0; press < 8 && !(await shapeOf(page, id).evaluate((shape) => shape === document.activeElement)); press += 1) {
      await page.keyboard.press("Tab");
    }
    await expect(shapeOf(page, id)).toBeFocused();
  };
  await reach("iturup");
  await page.keyboard.press("Enter");
  await reach("shikotan");
  await page.keyboard.press("Space");
  await expect(resultOf(page)).toContainText("60.2 km");
  expect(hashOf(page)).toBe("measure=iturup..shikotan");
  await expect(page.locator("[data-panel]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(toolOf(page)).toHaveCount(0);
  expect(hashOf(page)).toBe("");
});

test("by key alone: two points, under the cross in the middle of the map", async ({ page, goto }) => {
  await goto("#map=8/44.2/148.2");
  await mapAtRest(page);
  await buttonOf(page).focus();
  await page.keyboard.press("Enter");
  const map = page.getByRole("group", { name: /^Map under a cross/ });
  await expect(map).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(statusOf(page)).toContainText("° N");
  await page.keyboard.press("ArrowRight");
  await mapAtRest(page);
  await page.keyboard.press("Enter");
  await expect(resultOf(page)).toBeVisible();
  const [from = [0, 0], to = [0, 0]] = placesIn(hashOf(page));
  // a px is 0.0055 degrees here, and an arrow moves the map by 80
  expect(Math.hypot(from[0] - 148.2, from[1] - 44.2)).toBeLessThan(0.01);
  expect(Math.abs(to[0] - from[0] - 80 * (360 / 256 / 2 ** 8))).toBeLessThan(0.02);
});

test("the cross presses what lies under it", async ({ page, goto }) => {
  await goto("#map=9/43.8/146.75");
  await mapAtRest(page);
  await openTool(page);
  await mapOf(page).locator(".live").focus();
  await page.keyboard.press("Enter");
  await expect(statusOf(page)).toContainText("From Shikotan");
});

test("Escape ends it, and so does its button; what has the focus is still there", async ({ page, goto }) => {
  await goto("#feature=kunashir&measure=kunashir..nemuro");
  await expect(resultOf(page)).toContainText("36.7 km");
  await page.keyboard.press("Escape");
  await expect(toolOf(page)).toHaveCount(0);
  await expect(lineOf(page)).toHaveCount(0);
  expect(hashOf(page)).toBe("feature=kunashir");
  await openTool(page);
  await toolOf(page).getByRole("button", { name: "End measuring" }).press("Enter");
  await expect(toolOf(page)).toHaveCount(0);
  await expect(buttonOf(page)).toBeFocused();
  await shapeOf(page, "iturup").click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
});

test("a distance on a card draws its line; Back takes the line away, then the choice", async ({ page, goto }) => {
  await goto();
  await page.locator('[data-entry="habomai"]').click();
  await onCard(page, "habomai", "hokkaido").click();
  await expect(resultOf(page)).toContainText("5.9 km");
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "habomai");
  expect(hashOf(page)).toMatch(/^feature=habomai&measure=habomai\.\.43\.\d+\/145\.\d+$/);
  await onCard(page, "habomai", "tokyo").click();
  await expect(resultOf(page)).toContainText("1,006 km");
  await mapAtRest(page);
  const [stage, tokyo] = [await boxOf(mapOf(page)), await boxOf(shapeOf(page, "tokyo"))];
  expect(tokyo.left > stage.left && tokyo.right < stage.right && tokyo.bottom < stage.bottom).toBe(true);
  await page.goBack();
  await expect(resultOf(page)).toContainText("5.9 km");
  await page.goBack();
  await expect(toolOf(page)).toHaveCount(0);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "habomai");
  await page.goBack();
  await expect(page.locator("[data-panel]")).toHaveCount(0);
});

const permalinks: [address: string, result: string][] = [
  ["#measure=iturup..nemuro", "Etorofu / Iturup – Nemuro: 162 km (87 nmi)"],
  ["#measure=Etorofu..根室", "Etorofu / Iturup – Nemuro: 162 km (87 nmi)"],
  ["?measure=moscow..nagato", "Moscow – Nagato: about 7,140 km (3,850 nmi)"],
  ["#measure=tanfilyeva..43.3854/145.8174", "Suisho / Tanfilyeva – 43.385° N, 145.817° E: 7.5 km (4.1 nmi)"],
  ["#measure=yuri..habomai", "Yuri – Habomai Islands: 0.0 km (0.0 nmi)"],
  ["ja/#measure=kunashir..nemuro", "国後島（クナシル島）～根室：36.7 km（19.8 海里）"],
  ["ru/#measure=kunashir..nemuro", "Кунашир (Кунасири) — Нэмуро: 36,7 км (19,8 мор. миль)"],
];
for (const [address, result] of permalinks) {
  test(`${address} opens with its line`, async ({ page, goto }) => {
    await goto(address);
    await expect(statusOf(page)).toHaveText(result);
    await expect(lineOf(page)).toBeAttached();
    await expect(toolOf(page).getByRole("button")).toHaveCount(1);
  });
}

test("a malformed line is named, and the rest counts", async ({ page, goto }) => {
  await goto("#feature=shikotan&measure=iturup..atlantis");
  await expect(noticesOf(page)).toHaveText("Not understood in the address: measure=iturup..atlantis.");
  await expect(toolOf(page)).toHaveCount(0);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
});

/** How far the geodesic lies from the line on the screen at most, in px, within the map that is seen. */
async function greatestError(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<number> {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const truth = Array.from({ length: 4001 }, (_, index) => {
    const { lon2 = 0, lat2 = 0 } = line.Position((line.s13 * index) / 4000);
    return toSheet([lon2, lat2]);
  });
  return lineOf(page).evaluate((path, points) => {
    const matrix = (path as SVGPathElement).getScreenCTM() ?? new DOMMatrix();
    const onScreen = ([x, y]: readonly [number, number]) => new DOMPoint(x, y).matrixTransform(matrix);
    const drawn = (path.getAttribute("d") ?? "")
      .slice(1)
      .split("L")
      .map((pair) => pair.split(",").map(Number) as [number, number])
      .map(onScreen);
    const stage = path.closest("[data-map]")?.getBoundingClientRect() ?? new DOMRect();
    const seen = points.map(onScreen).filter(({ x, y }) => x > stage.left && x < stage.right && y > stage.top && y < stage.bottom);
    const fromChord = (p: DOMPoint, a: DOMPoint, b: DOMPoint) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
    };
    if (seen.length === 0) return Number.NaN;
    return Math.max(...seen.map((p) => Math.min(...drawn.slice(1).map((b, index) => fromChord(p, drawn[index] ?? b, b)))));
  }, truth);
}

const MOSCOW = [37.6178, 55.752] as const;
const TOKYO = [139.6917, 35.6895] as const;
for (const look of ["frame=world", "map=5/60/80", "map=9/59.4/50", "map=13/55.7536/37.63"]) {
  test(`no chord of the line lies off by more than half a px (${look})`, async ({ page, goto }) => {
    await goto(`#${look}&measure=moscow..tokyo`);
    await expect(resultOf(page)).toBeVisible();
    await mapAtRest(page);
    expect(await greatestError(page, MOSCOW, TOKYO)).toBeLessThanOrEqual(0.5);
  });
}

for (const [address, width, height] of [
  ["#feature=kunashir&measure=kunashir..nemuro", 1280, 800],
  ["#measure=moscow..tokyo", 1280, 800],
  ["#measure=iturup..nemuro", 1024, 768],
  ["ru/#measure=habomai..43.3854/145.8174", 1366, 768],
  ["#measure=iturup..tokyo", 390, 844],
] as const) {
  test(`names and controls lie over nothing beside ${address} at ${width} x ${height}`, async ({ page, goto }) => {
    await page.setViewportSize({ width, height });
    await goto(address);
    await expect(resultOf(page)).toBeVisible();
    await mapAtRest(page);
    expect(await faultsOfMap(page, {})).toEqual([]);
    const ends = await mapOf(page)
      .locator(".measured .end")
      .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().toJSON() as DOMRect));
    const labels = await mapOf(page)
      .locator("[data-label] text")
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    const covered = ends.filter((end) =>
      labels.some((label) => {
        const [x, y] = [(end.left + end.right) / 2, (end.top + end.bottom) / 2];
        return x > label.left && x < label.right && y > label.top && y < label.bottom;
      }),
    );
    expect(ends).toHaveLength(2);
    expect(covered).toEqual([]);
  });
}

test("the islands' file fails: the tool says so, measures what needs none, and “Try again” heals", async ({
  page,
  goto,
  site,
  troubles,
}) => {
  troubles.expect(/^console: Failed to load resource/);
  site.faults["geojson/islands.geojson"] = "404";
  await goto("#measure=iturup..tokyo");
  await expect(statusOf(page)).toContainText("islands.geojson could not be loaded");
  await page.evaluate(() => location.replace("#measure=moscow..tokyo"));
  await expect(resultOf(page)).toContainText("7,500 km");
  await page.evaluate(() => location.replace("#measure=iturup..tokyo"));
  delete site.faults["geojson/islands.geojson"];
  await toolOf(page).getByRole("button", { name: "Try again" }).click();
  await expect(resultOf(page)).toContainText("1,147 km");
});

test("the tool itself fails: the page says so, and the rest works", async ({ page, goto, troubles }) => {
  troubles.expect(/^console: Failed to load resource/);
  await page.route(CHUNK, (route) => route.fulfill({ status: 404 }));
  await goto("#measure=iturup..tokyo");
  await expect(statusOf(page)).toContainText("could not be loaded");
  await page.locator('[data-entry="iturup"]').click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await page.unroute(CHUNK);
  await toolOf(page).getByRole("button", { name: "Try again" }).click();
  await expect(resultOf(page)).toContainText("1,147 km");
  await toolOf(page).getByRole("button", { name: "End measuring" }).click();
  await expect(toolOf(page)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, bypassCSP: true });
    for (const address of ["#feature=iturup&measure=iturup..nemuro", "ja/#feature=habomai&measure=habomai..tokyo"]) {
      test(`axe finds nothing in ${address}`, async ({ page, goto }) => {
        await goto(address);
        await expect(resultOf(page)).toBeVisible();
        await mapAtRest(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
      });
    }
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("taps pick the ends, and what is tapped is large enough", async ({ page, goto }) => {
    await goto();
    await mapAtRest(page);
    await buttonOf(page).tap();
    await expect(statusOf(page)).toContainText("Choose two");
    for (const button of [buttonOf(page), toolOf(page).getByRole("button", { name: "End measuring" })]) {
      const { left, right, top, bottom } = await boxOf(button);
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(44);
    }
    await shapeOf(page, "iturup").tap();
    await shapeOf(page, "kunashir").tap();
    await expect(resultOf(page)).toContainText("22.8 km");
  });
});

test.describe("in one file", () => {
  test.use({ oneFile: true });

  test("it measures without a request, islets too", async ({ page, goto }) => {
    await goto("#measure=polonskogo..43.3854/145.8174");
    await expect(resultOf(page)).toContainText("45.4 km");
    await expect(lineOf(page)).toHaveAttribute("d", /^M.+L/);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a distance is there to be read, and its link leaves the page as it is", async ({ page, goto }) => {
    await goto("f/kunashir/");
    const distance = onCard(page, "kunashir", "nemuro");
    await expect(distance).toHaveText("36.7 km");
    await distance.click();
    await expect(page.locator('section[data-card="kunashir"]')).toBeVisible();
    await expect(page.locator(".picture")).toBeVisible();
  });
});
