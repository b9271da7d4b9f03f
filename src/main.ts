/** The first script: the delivered page answers choices at once; the live map comes after and takes over. */
import "./policy";
import "./styles/main.css";
import { readPage, shownBy } from "./data";
import { circleOf } from "./atlas/gazetteer";
import { inTurns, nextTask } from "./inTurns";
import { shownLines } from "./picture/shownLines";
import { dropTargetStyles, mark } from "./reading/mark";
import { markLayers } from "./reading/markLayers";
import { openSources } from "./reading/openSources";
import { stepDates } from "./reading/stepDates";
import { sortTables } from "./reading/sortTables";
import { createStore, type Store } from "./view/store";
import { conventionOf, UNSAID } from "./view/layers";
import { isOn } from "./view/view";
import type { Page } from "./data";

const html = document.documentElement;

function placeOf(win: Window) {
  return {
    location: win.location,
    history: win.history,
    addEventListener: (type: "hashchange" | "popstate", listener: () => void) => win.addEventListener(type, listener),
    removeEventListener: (type: "hashchange" | "popstate", listener: () => void) => win.removeEventListener(type, listener),
    framed: win.parent !== win,
  };
}

/** What stands beside the map in words is a page of its own on the hosted site, in the reader's language; in the one file it is a section. */
function leaveFor(view: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`footer a[data-page="${view}"]`);
  if (link === null || link.getAttribute("href")?.startsWith("#") === true) return false;
  window.location.replace(link.href);
  return true;
}

/** In the one file an address may name an entry of such a section: then the section is shown, as its page would be. */
function sectionAt(hash: string): string | undefined {
  const entry = document.getElementById(hash.slice(1));
  const section = entry?.closest<HTMLElement>("section[data-page]") ?? undefined;
  // it was not to be seen when the browser went looking for it
  if (section !== undefined && entry !== section) requestAnimationFrame(() => entry?.scrollIntoView({ block: "start" }));
  return section?.dataset.page;
}

/** Marks the delivered texts for the view, now and at every change. */
function followWithTexts(page: Page, store: Store) {
  const follow = () => {
    const view = store.view();
    if (html.dataset.view !== view.view && leaveFor(view.view)) return;
    html.dataset.view = sectionAt(window.location.hash) ?? view.view;
    if (view.theme === undefined) delete html.dataset.theme;
    else html.dataset.theme = view.theme;
    if (isOn(view, "notes", UNSAID.notes)) delete html.dataset.notes;
    else html.dataset.notes = "off";
    mark(document, {
      ...(view.feature === undefined ? {} : { feature: view.feature }),
      ...(view.quote === undefined ? {} : { quote: view.quote }),
      circle: view.feature === undefined ? [] : circleOf(page.data.features, view.feature),
      lit: view.feature === undefined ? [] : shownBy(page, view.feature, view.quote),
      inOrder: view.view === "article",
    });
    markLayers(document, {
      lines: shownLines(page.data, view).map(({ id }) => id),
      convention: conventionOf(view),
      names: isOn(view, "labels", UNSAID.labels),
    });
  };
  follow();
  store.subscribe(follow);
}

/** The other languages' pages open with the same choice. */
function keepPlaceInLinks() {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-language]") : null;
    if (link !== null) [link.search, link.hash] = [window.location.search, window.location.hash];
  });
}

/** What the address chooses is in view: the browser itself finds only an address of one key. */
function showChosen() {
  if (document.querySelector(":target") !== null || window.location.hash + window.location.search === "") return;
  document.querySelector("blockquote[aria-current], [data-panel]")?.scrollIntoView({ block: "start" });
}

async function startMap() {
  const page = readPage(document);
  const store = createStore(placeOf(window), page.known);
  followWithTexts(page, store);
  stepDates(document, store);
  dropTargetStyles(document.styleSheets);
  keepPlaceInLinks();
  showChosen();
  // one after the other, so that no piece of work keeps the reader waiting
  await inTurns([() => import("react-dom/client"), () => import("./map/engine")]);
  const { startLive } = await import("./live");
  startLive(page, store);
}

/** A page without a map is all there: nothing has to come. */
async function start() {
  // a module runs in the task in which the page is laid out for the first time: not now
  await nextTask();
  openSources();
  sortTables();
  if (document.querySelector("[data-map]") !== null) return startMap();
  keepPlaceInLinks();
  html.dataset.state = "ready";
}

start().catch((error: unknown) => {
  // The delivered page stands without the live map; say so in its own language, which is in the page.
  html.dataset.state = "error";
  const notice = document.querySelector<HTMLElement>("[data-notice=map]");
  if (notice !== null) notice.hidden = false;
  // oxlint-disable-next-line no-console -- the page says it to its reader; this is for whoever mends it
  console.warn(error);
});
