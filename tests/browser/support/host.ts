/** Somebody else's page, on an origin of its own, with what publishers are told to paste; the site lies at the address of the docs. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { type Page, test as base } from "@playwright/test";
import { serve } from "../../../scripts/serve.mjs";

export const SITE = "https://example.org/four-islands/";
const dist = process.env.DIST ?? fileURLToPath(new URL("../../../dist/", import.meta.url));
const docs = fileURLToPath(new URL("../../../docs/publishers.md", import.meta.url));

/** The examples in the docs, as they stand there, by name. */
export const examples: ReadonlyMap<string, string> = new Map(
  Array.from(readFileSync(docs, "utf8").matchAll(/<!-- example: (\S+) -->\n```html\n(.*?)\n```/gs), ([, name = "", html = ""]) => [
    name,
    html,
  ]),
);

interface Fixtures {
  /** Opens a page of the host with this in its body; the host may have a policy. */
  host: (body: string, policy?: string) => Promise<void>;
  /** What must not happen: console errors of either page, exceptions, requests beyond the two origins. */
  wrongs: string[];
}

export const test = base.extend<Fixtures, { servers: { site: string; host: string } }>({
  servers: [
    async ({}, use) => {
      const site = await serve({ dir: dist, host: "127.0.0.1" });
      const server = createServer((_request, response) => response.end());
      await new Promise<void>((resolve) => {
        server.listen(0, "127.0.0.1", resolve);
      });
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      await use({ site: site.url, host: `http://127.0.0.1:${port}/` });
      server.close();
      await site.close();
    },
    { scope: "worker" },
  ],
  wrongs: async ({ context, servers }, use) => {
    const wrongs: string[] = [];
    context.on("weberror", (event) => wrongs.push(`exception: ${event.error().message}`));
    context.on("console", (line) => {
      if (line.type() === "error") wrongs.push(`console: ${line.text()}`);
    });
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.startsWith(SITE)) await route.fulfill({ response: await route.fetch({ url: servers.site + url.slice(SITE.length) }) });
      else if (url.startsWith(servers.host)) await route.fallback();
      else {
        wrongs.push(`request: ${url}`);
        await route.abort();
      }
    });
    await use(wrongs);
    await context.unrouteAll({ behavior: "ignoreErrors" });
  },
  host: async ({ page, servers, wrongs }, use) => {
    await use(async (body, policy) => {
      await page.route(servers.host, (route) =>
        route.fulfill({
          contentType: "text/html; charset=utf-8",
          headers: policy === undefined ? {} : { "Content-Security-Policy": policy },
          body: `<!doctype html><html lang="en"><meta charset="utf-8">${policy === undefined ? `<link rel="icon" href="${servers.host}none">` : ""}<title>A host</title><body>${body}`,
        }),
      );
      await page.goto(servers.host);
      if (wrongs.length > 0) throw new Error(wrongs.join("; "));
    });
  },
});

/** The map in the page's only frame. */
export const mapIn = (page: Page) => page.frameLocator("iframe");

/** Waits until the frame's map is live. */
export const live = (page: Page) => mapIn(page).locator("html[data-state=ready]").waitFor({ state: "attached" });
