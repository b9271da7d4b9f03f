/** The page as delivered, without any script: picture, list, cards and excerpts, tied together by links alone. */
import type { Page } from "@playwright/test";
import { paragraphs } from "../content/paragraphs.table";
import { boxOf, holds, mapOf, shapeOf } from "./support/map";
import { islands } from "./support/names";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const main = ["four-islands", ...islands, "nagato", "tokyo", "moscow"];
const minor = ["san-francisco", "crimea", "syria", "yumoto", "shimoda"];
const shownCards = (page: Page) => page.locator("[data-card]").filter({ visible: true });
const shownExcerpts = (page: Page) => page.locator("[data-article=press-tv-2016-12-15]").getByRole("article").filter({ visible: true });
const quoteCount = paragraphs.length;
const aboutGroup = paragraphs.filter(({ features }) => features.includes("four-islands")).length;

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** A word that only that language's page says. */
const pages: [root: string, lang: string, words: RegExp][] = [
  ["", "en", /Administered by Russia, claimed by Japan/],
  ["ja/", "ja", /ロシア/],
  ["ru/", "ru", /Росси/],
];

/** The map's box is on the screen, whole but for what the browser's window is too low for. */
async function expectMapInView(page: Page) {
  await expect(mapOf(page)).toBeInViewport({ ratio: 0.95 });
  for (const id of islands) await expect(shapeOf(page, id)).toBeInViewport();
}

for (const [root, lang, words] of pages) {
  test(`the page in ${lang} is whole: picture, list, cards, excerpts`, async ({ page, goto }) => {
    await goto(root);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator(".legend")).toContainText(words);
    for (const id of islands) {
      const shape = shapeOf(page, id);
      await expect(shape).toHaveAttribute("href", `#feature=${id}`);
      await expect(shape).toHaveAccessibleName(/./);
      expect(holds(await boxOf(mapOf(page)), await boxOf(shape)), `${id} is in the picture`).toBe(true);
    }
    const labels = page.locator("[data-map] .label.island");
    await expect(labels).toHaveCount(4);
    for (const id of main) {
      await expect(page.locator(`[data-entry="${id}"]`)).toHaveAttribute("href", `#feature=${id}`);
      await expect(page.locator(`[data-card="${id}"]`)).toBeVisible();
    }
    await expect(shownExcerpts(page)).toHaveCount(quoteCount);
    await expect(page.locator("[data-panel]")).toHaveCount(0);
    await expect(page.locator("[style]")).toHaveCount(0);
  });

  test(`the page in ${lang} leads to the other two`, async ({ page, goto, site }) => {
    await goto(root);
    const languages = page.locator("[data-language]");
    await expect(languages).toHaveCount(3);
    for (const [other, tag] of pages) {
      await goto(root);
      const link = page.locator(`[data-language="${tag}"]`);
      if (tag === lang) await expect(link).toHaveAttribute("aria-current", "page");
      else {
        await link.click();
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
        expect(page.url().replace(/index\.html$/, "")).toBe(`${site.url}${other}`);
      }
    }
  });
}

for (const { width, height } of sizes) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const [root, lang] of pages) {
      test(`#feature= opens the card beside the map, for every feature (${lang})`, async ({ page, goto }) => {
        test.setTimeout(60_000);
        // the texts differ, the mechanism does not: the small places once
        for (const id of lang === "en" ? [...main, ...minor] : main) {
          await goto(`${root}#feature=${id}`);
          await expect(page.locator(`section[data-card="${id}"]`)).toBeInViewport();
          await expect(page.locator(`section[data-card="${id}"] h2`)).toBeInViewport();
          await expect(shownCards(page)).toHaveCount(1);
          await expectMapInView(page);
        }
      });
    }

    test("shapes are links that open cards, and lead from one to the next", async ({ page, goto }) => {
      await goto();
      for (const id of islands) {
        await shapeOf(page, id).click();
        await expect(page).toHaveURL(new RegExp(`#feature=${id}$`));
        await expect(shownCards(page)).toHaveCount(1);
        await expect(page.locator(`section[data-card="${id}"]`)).toBeInViewport();
        await expect(shownExcerpts(page)).toHaveCount(aboutGroup);
        await expectMapInView(page);
      }
      await page.goBack();
      await expect(page.locator('section[data-card="shikotan"]')).toBeVisible();
    });

    test("Enter follows a shape as it follows every link", async ({ page, goto }) => {
      await goto();
      await shapeOf(page, "shikotan").press("Enter");
      await expect(page.locator('section[data-card="shikotan"]')).toBeInViewport();
      await expect(shownCards(page)).toHaveCount(1);
    });

    test("entries are links that open cards", async ({ page, goto }) => {
      await goto();
      for (const id of main) {
        await page.locator(`[data-entry="${id}"]`).click();
        await expect(shownCards(page)).toHaveCount(1);
        await expect(page.locator(`section[data-card="${id}"]`)).toBeInViewport();
        await expectMapInView(page);
      }
    });

    test("the legend opens the card of the group, the small map those of the places", async ({ page, goto }) => {
      await goto();
      await page.locator(".legend a").click();
      await expect(page.locator('section[data-card="four-islands"]')).toBeInViewport();
      for (const id of ["nagato", "tokyo", "moscow"]) {
        await page.locator(`[data-place="${id}"]`).click();
        await expect(shownCards(page)).toHaveCount(1);
        await expect(page.locator(`section[data-card="${id}"]`)).toBeInViewport();
      }
    });

    test("a quote's own address opens the card of what it refers to, and the map stays in view", async ({ page, goto }) => {
      for (const [quote, card] of [
        ["p3-northern-territories", "four-islands"],
        ["p2-talks-in-nagato", "nagato"],
        ["p8-crimea", "crimea"],
        ["p4-moscow-and-tokyo", "moscow"],
      ]) {
        await goto(`#quote=${quote}`);
        await expect(page.locator(`section[data-card="${card}"]`)).toBeVisible();
        await expect(shownCards(page)).toHaveCount(1);
        await expect(page.locator(`[data-quote="${quote}"]`)).toBeInViewport();
        await expectMapInView(page);
      }
    });

    test("a longer address shows the whole page", async ({ page, goto }) => {
      await goto("#feature=shikotan&map=9/43.8/146.7");
      await expect(shownCards(page)).toHaveCount(main.length);
      await expect(shownExcerpts(page)).toHaveCount(quoteCount);
      await expectMapInView(page);
    });
  });
}

test("the excerpts that a card shows are those that refer to it", async ({ page, goto }) => {
  for (const id of ["nagato", "tokyo", "moscow", "crimea", "four-islands", "kunashir"]) {
    await goto(`#feature=${id}`);
    const circle = islands.includes(id) ? "four-islands" : id;
    const rows = paragraphs.filter(({ features }) => features.includes(circle));
    await expect(shownExcerpts(page).locator("mark")).toContainText(rows.map(({ quote }) => quote));
    await expect(shownExcerpts(page)).toHaveCount(rows.length);
  }
});

test("the article's own words stand in the quote, and the marked ones in context", async ({ page, goto }) => {
  await goto();
  for (const { quote } of paragraphs) {
    const words = page.getByRole("blockquote").filter({ has: page.locator("mark", { hasText: quote }) });
    await expect(words.first()).toBeVisible();
    await expect(words.first()).toHaveAttribute("lang", "en");
    expect(((await words.first().textContent()) ?? "").length).toBeGreaterThan(quote.length);
  }
  expect(await page.getByRole("blockquote").evaluateAll((quotes) => quotes.filter((quote) => quote.querySelector("[data-note]")))).toEqual(
    [],
  );
});

test("nothing of the live page pretends to be there: no buttons that do nothing", async ({ page, goto }) => {
  await goto();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("alert")).toBeHidden();
});
