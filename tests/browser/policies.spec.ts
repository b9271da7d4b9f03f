/**
 * No state of any view breaks a policy or asks another host for anything, whatever is pressed: every control of every state is used
 * under the headers of `dist/_headers`, and again without Trusted Types, which some browsers do not know.
 */
import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { browserOfRun } from "./support/browserOfRun";
import { catchUp, Troubles, watch } from "./support/troubles";

const dist = process.env.DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));

const test = base.extend<{ troubles: Troubles }, { url: string }>({
  url: [
    async ({}, use) => {
      const server = await serve({ dir: dist, host: "127.0.0.1" });
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  troubles: async ({}, use) => use(new Troubles()),
});

interface State {
  address: string;
  /** What stands there once all has come. */
  shows: string;
  /** How many controls there are at least: fewer, and the test has used nothing. */
  controls: number;
  /** Keys that the view knows. */
  keys?: readonly string[];
  /** Something else to do there. */
  besides?: (page: Page) => Promise<void>;
}

const MAP = "html[data-state=ready]";
const MAP_KEYS = ["?", "Escape", "ArrowRight", "+", "-"];
const LESSON_KEYS = [
  "PageDown",
  "ArrowLeft",
  "End",
  "Home",
  "b",
  "b",
  "o",
  "Escape",
  "q",
  "Escape",
  "l",
  "l",
  "?",
  "Escape",
  "f",
  "Escape",
  "2",
  "Enter",
];

/** The share panel, with all that it saves. */
async function share(page: Page) {
  await page.locator(".share-open").click();
  await page.locator(".share-panel").waitFor();
  await page.locator(".share-panel details").evaluateAll((all) => all.forEach((details) => details.toggleAttribute("open", true)));
  for (const kind of ["svg", "png"]) {
    const saving = page.waitForEvent("download");
    await page.locator(`[data-save=${kind}]`).click();
    await saving;
  }
  expect(await useEvery(page)).toBeGreaterThan(9);
}

/** The presenter's window, with the keys pressed there. */
async function openPresenter(page: Page) {
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  await presenter.locator(".shown-now .slide").waitFor();
  await presenter.keyboard.press("PageDown");
  expect(await useEvery(presenter)).toBeGreaterThan(3);
}

async function measure(page: Page) {
  await page.locator("[data-feature=iturup]").first().press("Enter");
  await page.locator("[data-map]").hover();
  await page.mouse.wheel(0, -240);
  await page.mouse.down();
  await page.mouse.move(300, 300);
  await page.mouse.up();
}

const HOSTED: readonly State[] = [
  { address: "", shows: MAP, controls: 20, keys: MAP_KEYS, besides: measure },
  { address: "?share", shows: MAP, controls: 20, besides: share },
  { address: "ja/#feature=shikotan&date=1945-09-05&theme=dark", shows: `${MAP} .on-date [data-event]`, controls: 20, keys: MAP_KEYS },
  { address: "ru/#quote=p8-crimea&layers=as-japan,-notes&frame=world", shows: MAP, controls: 20, keys: MAP_KEYS },
  { address: "f/habomai/#view=article", shows: MAP, controls: 20 },
  { address: "#measure=iturup..43.3/145.6", shows: `${MAP} .measuring .result`, controls: 20 },
  { address: "ru/#view=print&feature=shikotan", shows: ".sheet", controls: 2 },
  { address: "#view=present&story=nagato-2016&step=2", shows: ".projector .slide", controls: 1, keys: LESSON_KEYS, besides: openPresenter },
  {
    address: "ja/#view=presenter&story=whose-islands&step=3&session=one",
    shows: ".shown-now .slide",
    controls: 4,
    keys: ["PageDown", "b", "b"],
  },
  { address: "ru/#view=author&feature=kunashir", shows: ".author-table", controls: 20 },
  { address: "#embed=1&feature=habomai", shows: MAP, controls: 4, keys: MAP_KEYS },
  { address: "sources/", shows: MAP, controls: 1 },
  { address: "ja/about/", shows: MAP, controls: 1 },
  { address: "ru/glossary/", shows: MAP, controls: 1 },
  { address: "table/", shows: MAP, controls: 1 },
  { address: "ja/dates/", shows: MAP, controls: 1 },
  { address: "ru/stories/", shows: MAP, controls: 1 },
];
const ONE_FILE: readonly State[] = [
  { address: "four-islands.html", shows: MAP, controls: 20, keys: MAP_KEYS, besides: measure },
  { address: "four-islands.html#lang=ja&date=1956&feature=shikotan", shows: `${MAP} .on-date [data-event]`, controls: 20, besides: share },
  { address: "four-islands.html#view=about&lang=ru", shows: MAP, controls: 5 },
  {
    address: "four-islands.html#view=present&story=whose-islands&step=4",
    shows: ".projector .slide",
    controls: 1,
    keys: LESSON_KEYS,
    besides: openPresenter,
  },
  { address: "four-islands.html#lang=ru&view=author", shows: ".author-table", controls: 20 },
  { address: "four-islands.html#view=print&lang=ja", shows: ".sheet", controls: 2 },
  { address: "four-islands.html#embed=1&measure=iturup..tokyo", shows: MAP, controls: 1 },
];

/**
 * Uses every control in view, and those that come to be in view by it: presses buttons, ticks, opens, chooses each option, follows
 * links within the page; of many of one kind two. Says how many it used. Within the page, since a pointer would take minutes.
 */
function useEvery(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [used, kinds] = [new Set<Element>(), new Map<string, number>()];
    const all = "button, summary, input, select, textarea, a[href^='#'], [role=button], [data-feature][tabindex]";
    const kindOf = (element: Element) =>
      [element, element.parentElement, element.parentElement?.parentElement]
        .map((one) => `${one?.localName}.${one?.getAttribute("class")}`)
        .join("<");
    const isClosing = (element: Element) => element.matches("form[method=dialog] button, .close, .to-today, [role=dialog] > button");
    const next = () => {
      const open = [...document.querySelectorAll("dialog[open]")].find((dialog) => dialog.checkVisibility()) ?? document.body;
      const found = [...open.querySelectorAll<HTMLElement>(all)].filter((element) => {
        const isNew = !used.has(element) && (element.localName === "select" || (kinds.get(kindOf(element)) ?? 0) < 2);
        return isNew && element.checkVisibility() && !element.matches(":disabled, [download], [type=file]");
      });
      return found.find((element) => !isClosing(element)) ?? found[0];
    };
    // a task later: what the browser does with a press it has done
    const turn = () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      });
    // typed as a reader does: the page hears an input event
    const write = (field: HTMLInputElement | HTMLTextAreaElement) => {
      field.focus();
      field.select();
      if (!field.readOnly) field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    for (let control = next(); control !== undefined && used.size < 60; control = next()) {
      used.add(control);
      kinds.set(kindOf(control), (kinds.get(kindOf(control)) ?? 0) + 1);
      control.focus();
      if (control instanceof HTMLSelectElement) {
        for (const { value } of control.options) {
          control.value = value;
          control.dispatchEvent(new Event("change", { bubbles: true }));
          await turn();
        }
      } else if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !/checkbox|radio/.test(control.type)))
        write(control);
      else control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
      await turn();
    }
    return used.size;
  });
}

/** Takes Trusted Types out of what the server says of a page. */
async function withoutTrustedTypes(context: BrowserContext, url: string) {
  await context.route(
    (address) => address.href.startsWith(url),
    async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const response = await route.fetch();
      const policy = response.headers()["content-security-policy"]?.replace(/; require-trusted-types-for.*$/, "") ?? "";
      return route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    },
  );
}

/** Opens a state, does there all that can be done, and tells what went wrong. */
async function walk(page: Page, troubles: Troubles, home: string, { address, shows, controls, keys = [], besides }: State) {
  // what the machine would do, not the page
  await page.context().addInitScript(() => (window.print = () => undefined));
  await watch(page.context(), troubles, (url) => url.startsWith(home) || /^(about|data|blob):/.test(url));
  await page.goto(new URL(address, home).href);
  await page.locator(shows).first().waitFor({ state: "attached" });
  for (const key of keys) await page.keyboard.press(key);
  await besides?.(page);
  // what a control loads comes a moment later
  await expect.poll(() => useEvery(page), { message: "controls that were used", timeout: 60_000 }).toBeGreaterThanOrEqual(controls);
  await catchUp(page.context());
  expect(troubles.seen).toEqual([]);
}

test.beforeEach(async () => {
  test.setTimeout(240_000);
  test.skip((await browserOfRun()).kind === "last-resort", "a browser of the last resort saves nothing and opens no window");
});

for (const state of [...HOSTED, ...ONE_FILE]) {
  test(`with Trusted Types: ${state.address || "home"}`, async ({ page, troubles, url }) => {
    await walk(page, troubles, url, state);
  });
}
// what Trusted Types would stop is the same in every language and view of the map
for (const state of [...HOSTED.filter(({ besides, keys }) => besides !== undefined || keys !== undefined), ...ONE_FILE.slice(0, 2)]) {
  test(`without Trusted Types: ${state.address || "home"}`, async ({ page, context, troubles, url }) => {
    await withoutTrustedTypes(context, url);
    await walk(page, troubles, url, state);
  });
}

for (const state of ONE_FILE) {
  test(`from the disk, with the network cut: ${state.address}`, async ({ page, context, troubles }) => {
    await context.setOffline(true);
    await walk(page, troubles, pathToFileURL(`${dist}/`).href, state);
  });
}

test("what breaks a policy, or asks another host, is seen by this test", async ({ page, context, troubles, url }) => {
  await watch(context, troubles, (address) => address.startsWith(url));
  await page.goto(url);
  await page.locator(MAP).waitFor({ state: "attached" });
  await page.evaluate(() => {
    const [element, image] = [document.createElement("p"), new Image()];
    element.setAttribute("style", "color: red");
    document.body.append(element, image);
    image.src = "https://example.org/pixel.png";
    try {
      element.innerHTML = "<b>words</b>";
    } catch {
      // the page's own policy throws; what is told of it is what counts here
    }
  });
  await expect.poll(() => troubles.seen.join("\n")).toMatch(/policy: style-src-attr/);
  expect(troubles.seen.join("\n")).toMatch(/policy: img-src https:\/\/example\.org|request: https:\/\/example\.org/);
});
