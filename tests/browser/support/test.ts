/** The `test` of every browser test: a page of the built site, under the strict policies, with every other host refused. */
import { expect, test as base, type Page } from "@playwright/test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../../scripts/serve.mjs";
import { browserOfRun } from "./browserOfRun";
import { answerFault, type Faults } from "./faults";
import { policy } from "./policy";
import { catchUp, Troubles, watch } from "./troubles";

export { expect };

/** The state of a page: delivered, live, or unable to come alive. */
type PageState = "static" | "ready" | "error";

interface Options {
  /** What fails from the start, by file. */
  faults: Faults;
  /** Opens `four-islands.html` from the disk, with the network cut, in place of the hosted site. */
  oneFile: boolean;
}

interface Fixtures {
  /** What must not happen; `troubles.expect(...)` names what this test brings about on purpose. */
  troubles: Troubles;
  /** Opens an address of the site (`#feature=shikotan`, `ja/?view=quiz`) and waits for the page's state. */
  goto: (address?: string, state?: PageState) => Promise<void>;
  watched: void;
  skipWhatNeedsMore: void;
}

/** The running site; `faults` may be changed while a test runs: what a reader tries again then heals. */
interface Site {
  url: string;
  faults: Faults;
}

interface WorkerOptions {
  dist: string;
  site: Site;
}

export const test = base.extend<Options & Fixtures, WorkerOptions>({
  // DIST: another build, where `dist/` is being written at the same time
  dist: [process.env.DIST ?? fileURLToPath(new URL("../../../dist/", import.meta.url)), { option: true, scope: "worker" }],
  faults: [{}, { option: true }],
  oneFile: [false, { option: true }],

  site: [
    async ({ dist }, use) => {
      const site: Site = { url: "", faults: {} };
      const server = await serve({
        dir: dist,
        host: "127.0.0.1",
        headers: policy,
        faults: (path, _request, response) => answerFault(site.faults, dist, path.replace(/(^|\/)$/, "$1index.html"), response),
      });
      site.url = server.url;
      await use(site);
      await server.close();
    },
    { scope: "worker" },
  ],

  troubles: async ({}, use) => use(new Troubles()),

  watched: [
    async ({ context, troubles, site, dist, faults, oneFile }, use) => {
      site.faults = { ...faults };
      const own = oneFile ? oneFileUrl(dist) : site.url;
      await watch(context, troubles, (url) => url.startsWith(own) || /^(about|data|blob):/.test(url));
      if (oneFile) await context.setOffline(true);
      await use();
      await catchUp(context);
      expect(troubles.unexpected, "nothing but what the test expects goes wrong").toEqual([]);
      expect(troubles.missing, "what the test expects to go wrong does").toEqual([]);
    },
    { auto: true },
  ],

  skipWhatNeedsMore: [
    async ({}, use, testInfo) => {
      const { kind, name } = await browserOfRun();
      testInfo.skip(kind === "last-resort" && testInfo.tags.includes("@full"), `${name} cannot do this`);
      await use();
    },
    { auto: true },
  ],

  goto: async ({ page, site, dist, oneFile, javaScriptEnabled }, use) => {
    const home = oneFile ? oneFileUrl(dist) : site.url;
    await use(async (address = "", state = javaScriptEnabled ? "ready" : "static") => {
      await page.goto(new URL(address, home).href);
      await expectState(page, state);
    });
  },
});

/** Waits for the page to reach a state. */
export async function expectState(page: Page, state: PageState): Promise<void> {
  await expect(page.locator(`html[data-state=${state}]`)).toBeAttached();
}

function oneFileUrl(dist: string): string {
  return new URL("four-islands.html", pathToFileURL(`${dist}/`)).href;
}
