/** What must never come of anybody's words: something that acts, something that runs, or a page with nothing on it. */
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What the words of a test set, should they ever run. */
    __hit?: unknown;
    harm: { acting: () => string[]; faults: () => string[]; met: string[] };
  }
}

/** Runs in every page before its own scripts: what looks for harm, and notes whatever comes to act, if only for a moment. */
function lookForHarm() {
  const acts = "script, iframe, frame, object, embed, applet, base, meta[http-equiv], style, form[action], foreignObject, animate, set";

  /** How an element acts by itself, or leads to a script. */
  function actsOf(element: Element): string[] {
    // what the page loads ahead of its own
    const own = element.matches("link") && new URL(element.href, location.href).origin === location.origin;
    const found = element.matches(acts) || (element.matches("link") && !own) ? [`${element.localName} ${element.id}`] : [];
    for (const { name, value } of element.attributes) {
      const leads = /^(href|src|action|formaction|xlink:href|data|srcdoc|poster|background)$/.test(name);
      const runs = leads && /^[\s\p{Cc}]*(javascript|vbscript|data|blob)\s*:/iu.test(value);
      if (name.startsWith("on") || runs) found.push(`${element.localName} ${name}=${value}`);
    }
    return found;
  }
  const actingIn = (root: Element | Document) => [...root.querySelectorAll("*")].flatMap(actsOf);
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;

  function faults(): string[] {
    const said = [...document.querySelectorAll<HTMLElement>("h1, main, [role=alert]")].some(
      (one) => isSeen(one) && one.textContent.trim() !== "",
    );
    const elsewhere =
      document.querySelector(".lesson, .lesson-trouble") !== null || document.querySelector("main[data-page], main.text") !== null;
    const map = [...document.querySelectorAll("[data-map] svg")].some((one) => isSeen(one) && one.querySelector("path") !== null);
    return [
      ...("__hit" in window ? ["something ran"] : []),
      ...("polluted" in {} ? ["the prototype of everything"] : []),
      ...(said ? [] : ["no words"]),
      ...(map || elsewhere ? [] : ["no map"]),
    ];
  }

  const met: string[] = [];
  const observer = new MutationObserver((changes) => {
    if (document.documentElement?.dataset.state !== "ready") return;
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) met.push(...actsOf(target).filter((one) => !/^script (page-data|data:)/.test(one)));
      for (const node of addedNodes) if (node instanceof Element) met.push(...actsOf(node), ...actingIn(node));
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  window.harm = { acting: () => actingIn(document), faults, met };
}

export const watchForHarm = (page: Page): Promise<unknown> => page.addInitScript(lookForHarm);

/** What is wrong with a page now: what acts that did not act `before`, what ran, what is not there. */
export async function harmOn(page: Page, before: readonly string[]): Promise<string[]> {
  const { acting, faults, met } = await page.evaluate(() => ({
    acting: window.harm.acting(),
    faults: window.harm.faults(),
    met: window.harm.met,
  }));
  return [...new Set([...acting, ...met].filter((one) => !before.includes(one)).map((one) => `acts: ${one}`)), ...faults];
}

/** Writes one hash after the other, as a reader or somebody's script does; says where which harm was done. */
export const harmOfChanges = (page: Page, hashes: readonly string[]): Promise<string[]> =>
  page.evaluate(async (texts) => {
    const told: string[] = [];
    for (const text of texts) {
      window.location.hash = text;
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      const { met, faults } = window.harm;
      const found = [...met.splice(0).map((one) => `acts: ${one}`), ...faults()];
      if (found.length > 0) told.push(`${found.join(", ")} (at ${text.slice(0, 120)})`);
    }
    return told;
  }, hashes);
