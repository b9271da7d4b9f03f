import type { Page } from "@playwright/test";

/** The live map: everything that comes after the delivered page and its first script. */
export const LIVE = /\/assets\/live-[^/]*\.js$/;

/** Holds back what an address leads to, until the function that it gives is called: the page stays as it was before. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.fallback();
  });
  return () => release();
}
