/** A fault in one room: its reader is told, the other rooms go on, and nothing is white. */
import type { Page } from "@playwright/test";
import { harmOn, watchForHarm } from "./support/harm";
import { noticesOf, openersAnswer, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

/** How a room is made to fail. */
interface Poison {
  /** Messages of the page that are no text. */
  messages?: readonly string[];
  /** The names on the map are none. */
  names?: boolean;
  /** What of the browser fails. */
  broken?: "BroadcastChannel" | "showModal" | "strip" | "cards" | "style";
}

declare global {
  interface Window {
    /** True: from now on the live map cannot ask for its style. */
    poisoned?: boolean;
  }
}

/** Runs in the page before its scripts. */
function poison({ messages = [], names, broken }: Poison) {
  const parse = JSON.parse.bind(JSON);
  JSON.parse = (text: string) => {
    const value = parse(text) as Record<string, unknown>;
    if (typeof value !== "object" || value === null || !("references" in value)) return value;
    for (const key of messages) Object.assign(value.messages as object, { [key]: 5 });
    return names === true ? { ...value, names: 5 } : value;
  };
  const fail = () => {
    throw new Error("poisoned");
  };
  /** A method that fails where it is asked for one thing. */
  function breakMethod(owner: object, method: string, isMeant: (argument: unknown) => boolean) {
    const own = Object.getOwnPropertyDescriptor(owner, method)?.value as (this: unknown, ...given: unknown[]) => unknown;
    const value = function orFails(this: unknown, ...given: unknown[]) {
      return isMeant(given[0]) ? fail() : own.apply(this, given);
    };
    Object.defineProperty(owner, method, { configurable: true, value });
  }
  if (broken === "BroadcastChannel") Object.assign(globalThis, { BroadcastChannel: fail });
  if (broken === "showModal") breakMethod(HTMLDialogElement.prototype, "showModal", () => true);
  if (broken === "strip") breakMethod(Element.prototype, "querySelector", (selector) => selector === ".track");
  if (broken === "cards") breakMethod(Document.prototype, "querySelectorAll", (selector) => selector === "[data-about]");
  if (broken === "style")
    breakMethod(window, "getComputedStyle", (element) => window.poisoned === true && (element as Element).matches(".leaflet-container"));
}

const cardsAnswer = async (page: Page) => {
  await page.locator('[data-entry="iturup"]').click();
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
};
const mapAnswers = async (page: Page) => {
  await shapeOf(page, "kunashir").press("Enter");
  await expect(page).toHaveURL(/feature=kunashir/);
};
const stripAnswers = async (page: Page) => {
  await page.locator(".strip .track a[data-date]").first().click();
  await expect(page).toHaveURL(/date=1855/);
};
const shareAnswers = async (page: Page) => {
  await page.locator(".share").getByRole("button").first().click();
  await expect(page.locator("dialog.share-panel")).toBeVisible();
  await page.locator("dialog.share-panel form button").click();
};

interface Fault {
  room: string;
  poison: Poison;
  root?: string;
  address?: string;
  ask?: (page: Page) => Promise<unknown>;
  /** What the message calls it. */
  told: RegExp;
  works: readonly ((page: Page) => Promise<unknown>)[];
  state?: "ready" | "error";
}

const FAULTS: readonly Fault[] = [
  { room: "the map", poison: { names: true }, told: /the live map/, works: [cardsAnswer, stripAnswers, shareAnswers], state: "error" },
  { room: "the map, in Japanese", root: "ja/", poison: { names: true }, told: /操作できる地図/, works: [cardsAnswer], state: "error" },
  {
    room: "the map, after a while",
    poison: { broken: "style" },
    ask: (page) => page.evaluate(() => Object.assign(window, { poisoned: true, location: "#frame=world" })),
    told: /the live map/,
    works: [cardsAnswer, stripAnswers, shareAnswers],
  },
  {
    room: "the map’s buttons",
    poison: { messages: ["zoom.in"] },
    told: /the map’s buttons/,
    works: [cardsAnswer, mapAnswers, stripAnswers, shareAnswers],
  },
  { room: "the scale", root: "ru/", poison: { messages: ["scale"] }, told: /масштаб/, works: [cardsAnswer, mapAnswers] },
  {
    room: "the legend",
    address: "#layers=as-japan",
    poison: { messages: ["legend.white", "legend.tinted"] },
    told: /the legend/,
    works: [cardsAnswer, mapAnswers, stripAnswers],
  },
  {
    room: "what is said of a date",
    address: "#date=1945",
    poison: { messages: ["dated.today"] },
    told: /what is said of a date/,
    works: [cardsAnswer, mapAnswers, shareAnswers],
  },
  {
    room: "the way through the excerpts",
    poison: { messages: ["article.notes"] },
    told: /way through the excerpts/,
    works: [cardsAnswer, mapAnswers, stripAnswers, shareAnswers],
  },
  {
    room: "the measuring tool",
    address: "#measure=moscow..tokyo",
    poison: { messages: ["measure.tool.end"] },
    told: /the measuring tool/,
    works: [cardsAnswer, stripAnswers, shareAnswers],
  },
  {
    room: "sharing",
    root: "ja/",
    poison: { broken: "showModal" },
    ask: (page) => page.locator(".share").getByRole("button").first().click(),
    told: /共有/,
    works: [cardsAnswer, mapAnswers, stripAnswers],
  },
  {
    room: "the list of keys",
    root: "ru/",
    poison: { broken: "showModal" },
    ask: async (page) => {
      await openersAnswer(page);
      await page.keyboard.press("?");
    },
    told: /список клавиш/,
    works: [cardsAnswer, mapAnswers, stripAnswers],
  },
  { room: "the strip of dates", poison: { broken: "strip" }, told: /the strip of dates/, works: [cardsAnswer, mapAnswers, shareAnswers] },
  { room: "cards and excerpts", root: "ru/", poison: { broken: "cards" }, told: /карточки и отрывки/, works: [mapAnswers, shareAnswers] },
];

test.beforeEach(({ page }) => watchForHarm(page));

for (const { room, root = "", address = "", poison: given, ask, told, works, state = "ready" } of FAULTS.filter(
  ({ works: some }) => some.length > 0,
)) {
  test(`${room} fails: it is named, and the others work`, async ({ page, goto, troubles }) => {
    troubles.expect(/./);
    await page.addInitScript(poison, given);
    await goto(`${root}${address}`, state);
    await ask?.(page);
    const notice = noticesOf(page).filter({ hasText: told });
    await expect(notice).toBeVisible();
    await expect(notice.getByRole("button", { name: /^(Try again|再試行|Повторить)$/ }).first()).toBeVisible();
    for (const work of works) await work(page);
    expect((await harmOn(page, await page.evaluate(() => window.harm.acting()))).filter((one) => !one.startsWith("acts"))).toEqual([]);
  });
}

test("a lesson fails: it is named, and the map is one press away", async ({ page, goto, troubles }) => {
  troubles.expect(/./);
  await page.addInitScript(poison, { broken: "BroadcastChannel" } as const);
  await goto("ru/#view=present&story=nagato-2016&step=1&session=x");
  const alert = page.locator(".lesson-trouble");
  await expect(alert).toContainText("уроки");
  await expect(alert.getByRole("button", { name: "Повторить" })).toBeVisible();
  await alert.getByRole("link").click();
  await expect(alert).toHaveCount(0);
  await cardsAnswer(page);
  await mapAnswers(page);
});

for (const [name, chunk, ask, told] of [
  ["help for the keyboard", /assets\/Assisted-/, undefined, /the keyboard on the map/],
  ["the list of keys", /assets\/HelpSheet-/, (page: Page) => openersAnswer(page).then(() => page.keyboard.press("?")), /list of keys/],
  ["lessons", /assets\/lessons-/, (page: Page) => page.evaluate(() => (window.location.hash = "view=present")), /lessons and quiz/],
] as const) {
  test(`the script of ${name} does not come: it is named, and another try brings it`, async ({ page, goto, troubles }) => {
    troubles.expect(/^console: Failed to load resource/);
    await page.route(chunk, (route) => route.fulfill({ status: 404 }));
    await goto();
    await ask?.(page);
    const notice = noticesOf(page).filter({ hasText: told });
    await expect(notice).toBeVisible();
    await cardsAnswer(page);
    await mapAnswers(page);
    await page.unroute(chunk);
    await notice.getByRole("button", { name: "Try again" }).first().click();
    await expect(notice).toBeHidden();
  });
}
