/** Every pair of a feature and an excerpt, from both ends, by pointer and by key, against the hand-written table. */
import type { Locator, Page } from "@playwright/test";
import { paragraphs, type Row } from "../content/paragraphs.table";
import { expectLitInView, hashOf, litOn, mapAtRest, mapOf, shapeOf } from "./support/map";
import { islands, litFor, names } from "./support/names";
import { expect, test } from "./support/test";

const group = "four-islands";
const spokenOf = [...new Set(paragraphs.flatMap(({ features }) => features))];
/** The article names no single island: each is spoken of as one of the group. */
const features = [...spokenOf, ...islands];

const rowsAbout = (id: string): Row[] => paragraphs.filter((row) => row.features.includes(islands.includes(id) ? group : id));

/** The excerpt of a row: the paragraph's number stands under it, the row's words are among the marked ones. */
const excerptOf = (page: Page, { paragraph, quote }: Row): Locator =>
  page
    .locator("[data-article=press-tv-2016-12-15]")
    .getByRole("article")
    .filter({ has: page.getByText(`¶${paragraph}`, { exact: true }) })
    .filter({ has: page.locator("mark", { hasText: quote }) });

const shownExcerpts = (page: Page): Locator =>
  page.locator("[data-article=press-tv-2016-12-15]").getByRole("article").filter({ visible: true });

/** The card of a feature is open, and under it stand the excerpts that speak of it, in the article's order, and no others. */
async function expectCardAndExcerpts(page: Page, id: string) {
  await expect(page.locator("[data-panel]")).toHaveCount(1);
  const card = page.locator(`section[data-card="${id}"][data-panel="${id}"]`);
  await expect(card).toBeVisible();
  await expect(page.locator("[data-card]").filter({ visible: true })).toHaveCount(1);
  await expect(card.getByRole("heading", { level: 2 })).toHaveText(names[id] ?? "");

  const rows = rowsAbout(id);
  await expect(shownExcerpts(page)).toHaveCount(rows.length);
  await expect(shownExcerpts(page).locator(".paragraph")).toHaveText(rows.map(({ paragraph }) => `¶${paragraph}`));
  await expect(shownExcerpts(page).locator("mark")).toContainText(rows.map(({ quote }) => quote));
}

/** Where a feature that lies outside the first picture is in view. */
const partOfMap: Readonly<Record<string, string>> = {
  nagato: "frame=japan",
  tokyo: "frame=japan",
  moscow: "frame=world",
  "san-francisco": "map=5/37.77/-122.42",
  crimea: "map=6/45/34",
  syria: "map=6/33.5/36.3",
};

/** The ways to choose a feature: where to go first, and what to do there. */
const ways: Readonly<Record<string, (page: Page, id: string) => Promise<void>>> = {
  "a click on the map": (page, id) => onMap(page, id).click(),
  "Enter on the map": (page, id) => onMap(page, id).press("Enter"),
  "Space on the map": (page, id) => onMap(page, id).press("Space"),
  "a click in the list": async (page, id) => (await inList(page, id)).click(),
  "Enter in the list": async (page, id) => (await inList(page, id)).press("Enter"),
};

/** The group has no shape of its own: on the map it is the legend that stands for it. */
function onMap(page: Page, id: string): Locator {
  return id === group
    ? page.getByRole("link", { name: "Administered by Russia, claimed by Japan" })
    : mapOf(page).getByRole("button", { name: names[id] ?? "", exact: true });
}

async function inList(page: Page, id: string): Promise<Locator> {
  const list = page.getByRole("navigation", { name: "Islands and places" });
  const entry = list.getByRole("link", { name: names[id] ?? "", exact: true });
  if (!(await entry.isVisible())) await list.getByText("Other places").click();
  return entry;
}

/** Back to where nothing is chosen, without opening the page anew. */
async function startAgain(page: Page, part = "") {
  await page.evaluate((hash) => location.assign(hash), `#${part}`);
  await expect(page.locator("[data-panel]")).toHaveCount(0);
  await expect.poll(() => litOn(page)).toEqual([]);
  await mapAtRest(page);
}

for (const id of features) {
  test(`${id}, chosen in any way, opens its card and the ${rowsAbout(id).length} excerpts about it`, async ({ page, goto }) => {
    test.setTimeout(60_000);
    await goto();
    for (const [way, choose] of Object.entries(ways)) {
      // a link is followed by Enter; Space is a button's key
      if (id === group && way.startsWith("Space")) continue;
      await test.step(way, async () => {
        await startAgain(page, way.endsWith("map") ? partOfMap[id] : "");
        await choose(page, id);
        await expectCardAndExcerpts(page, id);
        expect(hashOf(page)).toMatch(new RegExp(`^feature=${id}(&|$)`));
        await expect.poll(() => litOn(page)).toEqual(litFor([id]));
        await expectLitInView(page);
      });
    }
  });
}

for (const id of islands) {
  test(`the card of ${id} says that the article names no single island`, async ({ page, goto }) => {
    await goto(`#feature=${id}`);
    await expect(page.locator("[data-panel]")).toContainText("The article names only the whole group.");
  });
}

test("the card of the group says that the article names no single island", async ({ page, goto }) => {
  await goto(`#feature=${group}`);
  await expect(page.locator("[data-panel]")).toContainText("The article names no single island; its words refer to the group.");
});

test("before a choice every excerpt is there, in the article's order", async ({ page, goto }) => {
  await goto();
  await expect(shownExcerpts(page).locator("mark")).toContainText(paragraphs.map(({ quote }) => quote));
  await expect(shownExcerpts(page)).toHaveCount(paragraphs.length);
  await expect(page.locator('[aria-current="true"][data-quote]')).toHaveCount(0);
  expect(await litOn(page)).toEqual([]);
});

const followings: Readonly<Record<string, (phrase: Locator) => Promise<void>>> = {
  "a click": (phrase) => phrase.click(),
  Enter: (phrase) => phrase.press("Enter"),
};

for (const row of paragraphs) {
  test(`“${row.quote}” (paragraph ${row.paragraph}), followed by pointer or key, lights ${row.features.join(", ")}`, async ({
    page,
    goto,
  }) => {
    await goto();
    const excerpt = excerptOf(page, row);
    const quote = excerpt.getByRole("blockquote");
    for (const [following, follow] of Object.entries(followings)) {
      await test.step(following, async () => {
        await startAgain(page);
        await follow(excerpt.locator("mark").getByRole("link"));

        await expect(quote).toHaveAttribute("aria-current", "true");
        await expect(page.locator('[data-quote][aria-current="true"]')).toHaveCount(1);
        expect(hashOf(page)).toBe(`quote=${await quote.getAttribute("data-quote")}`);
        await expect.poll(() => litOn(page)).toEqual(litFor(row.features));
        await expectLitInView(page);
        await expect(quote).toBeInViewport();
        // the card of what the words refer to first, and the excerpt stays among those that are shown
        await expect(page.locator("[data-panel]")).toHaveCount(1);
        expect(row.features).toContain(await page.locator("[data-panel]").getAttribute("data-panel"));
        await expect(excerpt).toBeVisible();
      });
    }
  });
}

for (const row of paragraphs) {
  test(`what stands under “${row.quote}” (paragraph ${row.paragraph}) names what it refers to, each a way to its card`, async ({
    page,
    goto,
  }) => {
    await goto();
    const references = excerptOf(page, row).locator("[data-reference]");
    expect((await references.evaluateAll((links) => links.map((link) => link.getAttribute("data-reference") ?? ""))).toSorted()).toEqual(
      row.features.toSorted(),
    );
    for (const id of row.features) {
      const links = excerptOf(page, row)
        .locator(".references")
        .getByRole("link", { name: names[id] ?? "", exact: true });
      await links.click();
      await expectCardAndExcerpts(page, id);
      await expect(excerptOf(page, row).getByRole("blockquote")).toHaveAttribute("aria-current", "true");
      await expect.poll(() => litOn(page)).toEqual(litFor(row.features));
    }
  });
}

test.describe("walking through the excerpts about Nagato", () => {
  const rows = rowsAbout("nagato");
  const steps: Readonly<Record<string, (step: Locator) => Promise<void>>> = {
    "by clicks": (step) => step.click(),
    "with Enter": (step) => step.press("Enter"),
  };
  for (const [how, take] of Object.entries(steps)) {
    test(`${how}: from the first to the last, and back`, async ({ page, goto }) => {
      await goto("#feature=nagato");
      const [previous, next] = [page.getByRole("link", { name: "Previous excerpt" }), page.getByRole("link", { name: "Next excerpt" })];
      const expectAt = async (index: number) => {
        await expect(page.getByText(`${index + 1} of ${rows.length}`, { exact: true })).toBeVisible();
        const row = rows[index];
        if (row === undefined) throw new Error(`There is no row ${index}.`);
        await expect(excerptOf(page, row).getByRole("blockquote")).toHaveAttribute("aria-current", "true");
        await expect.poll(() => litOn(page)).toEqual(litFor(row.features));
        await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "nagato");
        await expect(shownExcerpts(page)).toHaveCount(rows.length);
      };

      await expect(page.getByText(`${rows.length} excerpts`, { exact: true })).toBeVisible();
      await expect(previous).toHaveAttribute("aria-disabled", "true");
      for (const index of rows.keys()) {
        await take(next);
        await expectAt(index);
      }
      await expect(next).toHaveAttribute("aria-disabled", "true");
      for (const index of [...rows.keys()].toReversed().slice(1)) {
        await take(previous);
        await expectAt(index);
      }
      await expect(previous).toHaveAttribute("aria-disabled", "true");
    });
  }
});

test("“Read in order” shows all excerpts as the article runs, whatever was chosen", async ({ page, goto }) => {
  await goto("#feature=crimea");
  await expect(shownExcerpts(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Read in order" }).click();
  await expect(shownExcerpts(page).locator("mark")).toContainText(paragraphs.map(({ quote }) => quote));
  await expect(shownExcerpts(page)).toHaveCount(paragraphs.length);
  expect(hashOf(page)).toContain("view=article");
});

test("the source opens at the words of the excerpt", async ({ page, goto }) => {
  await goto();
  for (const row of paragraphs) {
    const source = excerptOf(page, row).getByRole("link", { name: "Open at the source" });
    await expect(source).toHaveAttribute("href", /^https:\/\/.+#:~:text=./);
  }
});

test("a place of the small world map is chosen there, and the large map goes there", async ({ page, goto }) => {
  await goto();
  const small = page.getByRole("group", { name: "Where the leaders met" });
  for (const id of ["nagato", "tokyo", "moscow"]) {
    await small.getByRole("link", { name: names[id] ?? "", exact: true }).click();
    await expectCardAndExcerpts(page, id);
    await expectLitInView(page);
    await expect(shapeOf(page, id)).toHaveAttribute("aria-pressed", "true");
  }
});
