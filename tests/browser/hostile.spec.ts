/** Hostile addresses on the real build: as its query and hash when it opens, and as changes of the hash while it runs. */
import { HOSTILE } from "../fixtures/hostile/addresses";
import { harmOfChanges, harmOn, watchForHarm } from "./support/harm";
import { mapOf, noticesOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

/** What a server takes as a query; longer ones come as a hash alone. */
const MOST_QUERY = 6000;

/** Many kinds on one page: the page that bears them all is the page of a long lesson. */
const A_PAGE = 9;
const groups = Array.from({ length: Math.ceil(HOSTILE.length / A_PAGE) }, (_, index) =>
  HOSTILE.slice(index * A_PAGE, (index + 1) * A_PAGE),
);

test.beforeEach(({ page }) => watchForHarm(page));

for (const kinds of groups) {
  const name = `${kinds[0]?.kind ?? ""} … ${kinds.at(-1)?.kind ?? ""}`;

  test(`changes of the hash: ${name}`, async ({ page, goto }) => {
    test.setTimeout(240_000);
    await goto();
    for (const { kind, addresses, told } of kinds) {
      await test.step(kind, async () => {
        expect(await harmOfChanges(page, addresses), kind).toEqual([]);
        if (told) await expect(page.locator("[data-slot=notices] p, .lesson-trouble p").filter({ visible: true }).first()).toBeVisible();
      });
    }
    await page.evaluate(() => (window.location.hash = ""));
    await expect(noticesOf(page)).toBeHidden();
    await shapeOf(page, "iturup").press("Enter");
    await expect(page.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  });

  test(`opened with: ${name}`, async ({ page, goto }) => {
    test.setTimeout(240_000);
    await goto();
    const own = await page.evaluate(() => window.harm.acting());
    for (const { kind, addresses } of kinds) {
      await test.step(kind, async () => {
        const [query = "", hash = ""] = addresses;
        await page.goto("about:blank");
        await goto(`${query.length < MOST_QUERY ? `?${query.replaceAll("#", "%23")}` : ""}#${hash}`);
        await expect(mapOf(page)).toBeAttached();
        expect(await harmOn(page, own), kind).toEqual([]);
      });
    }
  });
}

test.describe("a page broken on purpose", () => {
  test.use({ bypassCSP: true });

  /** What each broken page does with its hash, and what is seen of it. */
  const broken: [name: string, script: () => void, hash: string, seen: RegExp][] = [
    [
      "writes it as HTML",
      () => document.body.insertAdjacentHTML("beforeend", decodeURIComponent(location.hash.slice(1))),
      "<b onclick=1>",
      /acts: b onclick/,
    ],
    // oxlint-disable-next-line no-eval -- the fault that is shown
    ["runs it", () => void (0, eval)(decodeURIComponent(location.hash.slice(1))), "window.__hit=1", /something ran/],
    [
      "makes a link of it",
      () => document.body.append(Object.assign(document.createElement("a"), { href: decodeURIComponent(location.hash.slice(1)) })),
      "javascript:1",
      /acts: a href=javascript/,
    ],
    ["makes a script", () => document.body.append(document.createElement("script")), "x", /acts: script/],
    ["makes it a style for a moment", () => document.body.append(document.createElement("style")), "x", /acts: style/],
    ["is blank", () => document.body.replaceChildren(), "x", /no words/],
    ["has no map", () => document.querySelector("[data-map]")?.replaceChildren(), "x", /no map/],
    ["changes every object", () => void Object.assign(Object.prototype, { polluted: 1 }), "x", /prototype/],
  ];
  for (const [name, script, hash, seen] of broken) {
    test(`is seen: it ${name}`, async ({ page, goto, troubles }) => {
      await page.addInitScript((source) => {
        // the page's own policy would keep it from being broken
        const policies = globalThis.trustedTypes;
        const create = policies?.createPolicy.bind(policies);
        const all = { createHTML: (text: string) => text, createScript: (text: string) => text, createScriptURL: (text: string) => text };
        if (policies !== undefined && create !== undefined) policies.createPolicy = (policy) => create(policy, all);
        // oxlint-disable-next-line no-eval -- the script of the page that is broken
        addEventListener("hashchange", () => (0, eval)(`(${source})()`));
      }, script.toString());
      await goto();
      const found = (await harmOfChanges(page, [hash])).join("\n");
      expect(found).toMatch(seen);
      await page.close();
      // what else such a page does is its own affair
      troubles.seen.length = 0;
    });
  }
});
