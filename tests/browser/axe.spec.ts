/**
 * What a machine can find of barriers: no violation (A to 2.2 AA and best practice) in every state, and no text whose
 * contrast is undecided. It proves little alone: keys and names have tests of their own.
 */
import type { Page } from "@playwright/test";
import { examine } from "./support/axe";
import { mapAtRest, openersAnswer, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

/** A state: its address, and what the reader does there. */
type State = readonly [address: string, ask?: (page: Page) => Promise<unknown>];

/** Waits for what is loaded when asked for. */
const until = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const STATES: readonly State[] = [
  [""],
  ["#feature=shikotan"],
  ["#feature=nagato"],
  ["#quote=p4-moscow-and-tokyo"],
  ["#frame=world"],
  ["#date=1945-09-05&feature=habomai"],
  ["#date=1970&layers=claims"],
  ["#layers=as-japan"],
  ["#layers=as-russia"],
  ["#measure=kunashir..tokyo", until(".measuring")],
  ["#feature=moon&date=1700"],
  ["#view=article"],
  ["?embed=1#feature=shikotan"],
  ["?embed=1#quote=p3-northern-territories"],
  ["sources/"],
  ["about/"],
  ["glossary/"],
  ["table/"],
  ["dates/"],
  ["stories/"],
  ["#view=print&date=1945-09-05&feature=habomai", until(".sheet")],
  ["#view=handout&story=nagato-2016", until(".paper .slide-map")],
  ["#view=worksheet&story=whose-islands", until(".paper-task")],
  ["#view=present&story=nagato-2016&step=2", until(".lesson .slide")],
  ["#view=presenter&story=whose-islands&step=3", until(".lesson .slide")],
  ["#view=author", until(".lesson.author button")],
  ["#view=quiz", until(".lesson.quiz h1")],
  ["#view=quiz&seed=7b&question=find-shikotan", until(".lesson.quiz h1")],
  ["#view=quiz&seed=7b&question=order-war", until(".lesson.quiz h1")],
  ["#view=quiz&seed=7b&question=name-iturup", until(".lesson.quiz h1")],
  ["#view=quiz&seed=7b&question=score", until(".lesson.quiz h1")],
  ["#feature=iturup", (page) => page.locator("[data-panel] a[data-source]").first().click()],
  [
    "#feature=kunashir",
    (page) =>
      page
        .locator(".share button")
        .first()
        .click()
        .then(() => page.locator("dialog.share-panel").waitFor()),
  ],
  [
    "#quote=p1-territorial-dispute",
    (page) => page.locator(".layers summary, button[popovertarget]").filter({ visible: true }).first().click(),
  ],
  [
    "#",
    async (page) => {
      await openersAnswer(page);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["#feature=habomai", (page) => shapeOf(page, "shikotan").focus()],
];

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  [WIDE, "light"],
  [PHONE, "dark"],
  [WIDE, "dark"],
  [PHONE, "light"],
] as const;
const ROOTS = ["", "ja/", "ru/"];
/** `AXE=all` takes an hour: each state in each language, in each look. Otherwise a state comes in one language and two looks, by turns. */
const all = process.env.AXE === "all";

// axe puts its own script into the page, which the page's policy rightly refuses
test.use({ viewport: WIDE, bypassCSP: true });
test.setTimeout(180_000);

for (const [index, [address, ask]] of STATES.entries()) {
  for (const root of all ? ROOTS : ROOTS.slice(index % 3).slice(0, 1)) {
    test(`${root}${address || "home"}${ask === undefined ? "" : ", used,"} has no violation that axe knows`, async ({ page, goto }) => {
      await goto(root + address);
      await ask?.(page);
      await mapAtRest(page);
      for (const more of await page.locator("details").filter({ visible: true }).all())
        await more.evaluate((details: HTMLDetailsElement) => details.toggleAttribute("open", true));
      const found: string[] = [];
      const first = (index % 2) * 2;
      for (const [viewport, colorScheme] of all ? LOOKS : LOOKS.slice(first, first + 2)) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await mapAtRest(page);
        found.push(...(await examine(page)).map((trouble) => `${viewport.width}, ${colorScheme}: ${trouble}`));
      }
      expect(found).toEqual([]);
    });
  }
}
