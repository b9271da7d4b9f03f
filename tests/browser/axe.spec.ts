/** What a machine can find of barriers: no violation, in the main states. It proves little alone: keys and names have tests of their own. */
import { AxeBuilder } from "@axe-core/playwright";
import { mapAtRest, openersAnswer } from "./support/map";
import { expect, test } from "./support/test";

const states = [
  "",
  "#feature=shikotan",
  "#quote=p4-moscow-and-tokyo",
  "ja/#feature=nagato",
  "ru/#frame=world",
  "ru/#view=article",
  "sources/",
  "ja/about/",
  "ru/glossary/",
  "table/",
  "dates/",
  "#date=1956",
  "ja/#date=1945-09-05&feature=habomai",
  "ru/#date=1970",
  "#view=print&feature=shikotan",
  "ja/#view=print&date=1945-09-05&feature=habomai",
  "ru/#view=print&quote=p4-moscow-and-tokyo",
  "stories/",
  "#view=present&story=nagato-2016&step=2",
  "ja/#view=presenter&story=whose-islands&step=3",
  "ru/#view=author",
  "#view=quiz",
  "ja/#view=quiz&seed=7b&question=find-shikotan",
  "ru/#view=quiz&seed=7b&question=declaration-1956",
  "#view=quiz&seed=7b&question=order-war",
  "ja/#view=quiz&seed=7b&question=name-iturup",
  "#view=quiz&seed=7b&question=score",
];

/** What stands there once a view that is loaded when asked for has come. */
const ARRIVED = {
  print: ".sheet",
  present: ".lesson .slide",
  presenter: ".lesson .slide",
  author: ".lesson.author button",
  quiz: ".lesson.quiz h1",
};
const arrivedAt = (address: string) =>
  Object.entries(ARRIVED).find(([view]) => address.includes(`view=${view}&`) || address.endsWith(`view=${view}`))?.[1];

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of states) {
    test.describe(`${address || "home"}, ${colorScheme}`, () => {
      // axe puts its own script into the page, which the page's policy rightly refuses
      test.use({ colorScheme, bypassCSP: true });
      test("has no violation that axe knows", async ({ page, goto }) => {
        await goto(address);
        const arrived = arrivedAt(address);
        if (arrived !== undefined) await page.locator(arrived).first().waitFor();
        await mapAtRest(page);
        for (const more of await page.locator("details").filter({ visible: true }).all())
          await more.evaluate((details: HTMLDetailsElement) => details.toggleAttribute("open", true));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
      });
    });
  }
}

test.describe("the list of keys", () => {
  test.use({ bypassCSP: true });
  test("has no violation that axe knows", async ({ page, goto }) => {
    await goto("ru/");
    await openersAnswer(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
  });
});

test.describe("a source that is open", () => {
  test.use({ bypassCSP: true });
  test("has no violation that axe knows", async ({ page, goto }) => {
    await goto("#feature=shikotan");
    await page.locator("[data-panel] [data-source]").first().click();
    await page.getByRole("dialog").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
  });
});
