import type { BrowserContext } from "@playwright/test";

/** Everything that must not happen on any page of a context, in the order in which it happened. */
export class Troubles {
  readonly seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Says which troubles belong to this test: each must happen, and no others may. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  add(text: string): void {
    this.seen.push(text.slice(0, 400));
  }

  /** Those that no pattern expects. */
  get unexpected(): string[] {
    return this.seen.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  /** Patterns of troubles that did not come. */
  get missing(): string[] {
    return this.#expected.filter((pattern) => !this.seen.some((text) => pattern.test(text))).map(String);
  }
}

/**
 * Writes down exceptions, console errors, unhandled rejections, breaches of the policy and dialogs, and stops and writes down
 * every request that `allowed` refuses.
 */
export async function watch(context: BrowserContext, troubles: Troubles, allowed: (url: string) => boolean): Promise<void> {
  context.on("weberror", (event) => troubles.add(`exception: ${event.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") troubles.add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("dialog", (dialog) => {
    troubles.add(`dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (page) => page.on("websocket", (socket) => troubles.add(`request: ${socket.url()}`)));
  context.on("request", (request) => {
    if (!allowed(request.url())) troubles.add(`request: ${request.url()}`);
  });
  await context.route(
    (url) => !allowed(url.href),
    (route) => route.abort("blockedbyclient"),
  );
  await context.exposeBinding("reportTrouble", (_source, text: string) => troubles.add(text));
  await context.addInitScript(reportFromPage);
}

/** Waits for what the pages have still to say. Twice, as a rejection is told a turn after its cause; no timer, as a test may hold the clock. */
export async function catchUp(context: BrowserContext): Promise<void> {
  const isGone = () => undefined;
  for (const turn of [1, 2]) await Promise.all(context.pages().map((page) => page.evaluate((number) => number, turn).catch(isGone)));
}

declare const reportTrouble: (text: string) => void;

/** Runs in the page. */
function reportFromPage() {
  addEventListener("unhandledrejection", (event) => reportTrouble(`rejection: ${String(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) => {
    reportTrouble(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}
