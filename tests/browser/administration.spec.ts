/** Colour by administration: for each stretch of time the shapes' attribute, tint and pattern, and the legend's words, agree. */
import type { Page } from "@playwright/test";
import { boxOf, mapAtRest, mapOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

const FOUR = ["iturup", "kunashir", "shikotan", "habomai"] as const;
type Who = "japan" | "russia" | "ussr" | "joint" | "none" | "uncertain";

interface Row {
  date: string;
  /** Of the four, one for all or each. */
  four: Who | [Who, Who, Who, Who];
  kurils: Who;
  north: Who;
  south: Who;
  /** What the legend says, in order. */
  says: RegExp[];
}

/** The dossier's table of colours: the first and the last day of each stretch, and the days between the landings. */
const ROWS: Row[] = [
  { date: "1855-02-06", four: "none", kurils: "none", north: "none", south: "none", says: [/^No boundary drawn by treaty: /] },
  {
    date: "1855-02-07",
    four: "japan",
    kurils: "russia",
    north: "joint",
    south: "joint",
    says: [
      /^Administered by Japan: the four islands$/,
      /^Administered by Russia: Kuril Islands/,
      /^No boundary between Japan and Russia: Sakhalin$/,
    ],
  },
  {
    date: "1875-05-07",
    four: "japan",
    kurils: "japan",
    north: "russia",
    south: "russia",
    says: [/^Administered by Japan: the four islands, Kuril Islands/, /^Administered by Russia: Sakhalin$/],
  },
  {
    date: "1905-09-05",
    four: "japan",
    kurils: "japan",
    north: "russia",
    south: "japan",
    says: [/^Administered by Japan: /, /^Administered by Russia: Sakhalin north/],
  },
  {
    date: "1922",
    four: "japan",
    kurils: "japan",
    north: "russia",
    south: "japan",
    says: [/^Administered by Japan: /, /^By treaty under Russia, held by Japanese troops: Sakhalin north/],
  },
  {
    date: "1945-08-10",
    four: "japan",
    kurils: "japan",
    north: "ussr",
    south: "japan",
    says: [/^Administered by Japan: /, /^Administered by the USSR: Sakhalin north/],
  },
  {
    date: "1945-08-31",
    four: ["ussr", "japan", "japan", "japan"],
    kurils: "uncertain",
    north: "ussr",
    south: "uncertain",
    says: [
      /^Administered by the USSR: Etorofu \/ Iturup/,
      /^Administered by Japan: Kunashir \/ Kunashiri, Shikotan, Habomai Islands$/,
      /^Who administered it is not certain: /,
    ],
  },
  {
    date: "1945-09-01",
    four: ["ussr", "ussr", "ussr", "japan"],
    kurils: "ussr",
    north: "ussr",
    south: "ussr",
    says: [/^Administered by the USSR: Etorofu \/ Iturup/, /^Administered by Japan: Habomai Islands$/],
  },
  {
    date: "1945-09-04",
    four: ["ussr", "ussr", "ussr", "uncertain"],
    kurils: "ussr",
    north: "ussr",
    south: "ussr",
    says: [/^Administered by the USSR: /, /^Landing under way: Habomai Islands$/],
  },
  { date: "1945-09-06", four: "ussr", kurils: "ussr", north: "ussr", south: "ussr", says: [/^Administered by the USSR: the four islands/] },
  { date: "1946-02-02", four: "ussr", kurils: "ussr", north: "ussr", south: "ussr", says: [/^Administered by the USSR: the four islands/] },
  {
    date: "1952-04-28",
    four: "ussr",
    kurils: "ussr",
    north: "ussr",
    south: "ussr",
    says: [
      /^Administered by the USSR: Etorofu \/ Iturup, Kunashir \/ Kunashiri, Kuril Islands/,
      /^Administered by the USSR, claimed by Japan: Shikotan, Habomai Islands$/,
    ],
  },
  {
    date: "1956-02-11",
    four: "ussr",
    kurils: "ussr",
    north: "ussr",
    south: "ussr",
    says: [/^Administered by the USSR, claimed by Japan: the four islands$/, /^Administered by the USSR: Kuril Islands/],
  },
  {
    date: "1991-12-26",
    four: "russia",
    kurils: "russia",
    north: "russia",
    south: "russia",
    says: [/^Administered by Russia, claimed by Japan: the four islands$/, /^Administered by Russia: Kuril Islands/],
  },
];

const TILE: Partial<Record<Who, string>> = { japan: "japan", russia: "russia", ussr: "russia", joint: "joint", uncertain: "uncertain" };
const wanted = (who: Who) => ({ administration: who, tile: who in TILE ? `url("#live-side-${TILE[who]}")` : "none" });

/** What an island of the four wears. */
const islandOn = (page: Page, id: string) =>
  mapOf(page).evaluate(
    (map, feature) => ({
      administration: map.querySelector(`[data-feature="${feature}"]`)?.getAttribute("data-administration"),
      tile: getComputedStyle(map.querySelector(`[data-hatch="${feature}"]`) ?? map).fill,
    }),
    id,
  );

/** What another area wears. */
const areaOn = (page: Page, id: string) =>
  mapOf(page).evaluate((map, area) => {
    const drawn = map.querySelector(`[data-area="${area}"]`);
    const tile = drawn?.querySelector("path:not(.area)");
    return {
      administration: drawn?.getAttribute("data-administration"),
      tile: tile === undefined || tile === null ? "none" : getComputedStyle(tile).fill,
    };
  }, id);

const tint = (page: Page, selector: string) =>
  mapOf(page)
    .locator(selector)
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
const legendOf = (page: Page) => page.locator(".legend.dated");

for (const { date, four, kurils, north, south, says } of ROWS) {
  test(`on ${date} shapes, patterns and legend agree`, async ({ page, goto }) => {
    await goto(`#date=${date}`);
    await mapAtRest(page);
    const each = typeof four === "string" ? FOUR.map(() => four) : four;
    for (const [index, id] of FOUR.entries()) {
      await expect.poll(() => islandOn(page, id)).toEqual(wanted(each[index] ?? "none"));
    }
    for (const [id, who] of [
      ["kurils", kurils],
      ["sakhalin-north", north],
      ["sakhalin-south", south],
    ] as const) {
      await expect.poll(() => areaOn(page, id)).toEqual(wanted(who));
    }
    const rows = legendOf(page).getByRole("listitem");
    await expect(rows).toHaveText(says);
  });
}

test("the two sides have two tints, and today has neither", async ({ page, goto }) => {
  await goto("#date=1945-09-01");
  await mapAtRest(page);
  const ussr = await tint(page, '[data-feature="iturup"] .shape');
  const japan = await tint(page, '[data-feature="habomai"] .shape');
  expect(ussr).not.toBe(japan);
  await goto("#");
  await mapAtRest(page);
  const today = await tint(page, '[data-feature="iturup"] .shape');
  expect([ussr, japan]).not.toContain(today);
  await expect(shapeOf(page, "iturup")).toHaveAttribute("data-administration", "russia");
  await expect(legendOf(page)).toHaveCount(0);
});

test("a date moves neither the map nor a name, and a card says what held then", async ({ page, goto }) => {
  await goto("#feature=habomai&date=1945-09-01");
  await mapAtRest(page);
  const places = async () => Promise.all([boxOf(shapeOf(page, "iturup")), boxOf(mapOf(page).locator('[data-label="kunashir"]'))]);
  const line = page.locator('[data-card="habomai"] .stance-on');
  await expect(line).toHaveText("1 September 1945: Administered by Japan");
  const before = await places();
  await goto("#feature=habomai&date=1945-09-04");
  await expect(line).toHaveText("4 September 1945: Landing under way");
  expect(await places()).toEqual(before);
  await goto("#feature=habomai");
  await expect(line).toBeHidden();
});

test("what is claimed by another is a layer of its own, with the two that the Declaration names", async ({ page, goto }) => {
  const claims = mapOf(page).locator("[data-claim]");
  await goto("#date=1950&layers=claims");
  await mapAtRest(page);
  await expect(claims).toHaveCount(0);
  await goto("#date=1953&layers=claims");
  await expect(claims).toHaveCount(2);
  await expect(mapOf(page).locator("[data-claim][data-named]")).toHaveCount(0);
  await goto("#date=1957&layers=claims");
  await expect(claims).toHaveCount(4);
  await expect(mapOf(page).locator("[data-claim][data-named]")).toHaveCount(2);
  await expect(legendOf(page)).toContainText("Named in the Joint Declaration of 1956");
});

test("an address with no such day says so, and the map stands as today", async ({ page, goto }) => {
  await goto("#date=1945-02-31");
  await mapAtRest(page);
  await expect(page.getByRole("status").filter({ hasText: "1945-02-31" })).toBeVisible();
  await expect(legendOf(page)).toHaveCount(0);
});
