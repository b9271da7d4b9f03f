/** Has the site kept for times without a network, once the page is there and has nothing else to do. */
import { isEmbedded } from "./embed/embedded";
import type { Kept } from "./offline/register";
import { whenIdle } from "./whenIdle";

const html = document.documentElement;

/** Of a hosted page, its build; never in a frame or embedded, nor where the reader saves data or the browser knows no workers. */
function buildToKeep(): string | undefined {
  if (window.parent !== window || isEmbedded(window.location) || !("serviceWorker" in navigator)) return undefined;
  return navigator.connection?.saveData === true ? undefined : html.dataset.build;
}

/** Shows the one of the page's lines that holds. */
function tell(kept: Kept): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-offline]")) line.hidden = line.dataset.offline !== kept;
}

/** Calls back when the page answers; a page that cannot come alive keeps nothing. */
function whenReady(work: () => void): void {
  if (html.dataset.state === "ready") return work();
  const watcher = new MutationObserver(() => {
    if (html.dataset.state !== "ready") return;
    watcher.disconnect();
    work();
  });
  watcher.observe(html, { attributeFilter: ["data-state"] });
}

export function keepOffline(): void {
  // the one file has it all, and no worker
  if (import.meta.env.MODE === "one-file") return;
  const build = buildToKeep();
  if (build === undefined) return;
  const set = async () => (await import("./offline/register")).register(build, tell);
  // a browser may refuse workers or storage: then the page is as it was
  whenReady(() => whenIdle(() => void set().catch(() => undefined)));
}
