/** The first script: the delivered page answers choices at once; the live map comes after and takes over. */
import "./policy";
import { embedded, framed } from "./framed";
import "./styles/main.css";
import { readPage, shownBy } from "./data";
import { apart, tellMissing } from "./apart";
import { openLessons } from "./openLessons";
import { circleOf } from "./atlas/gazetteer";
import { converse } from "./embed/converse";
import { openOutside } from "./embed/openOutside";
import { inTurns, nextTask } from "./inTurns";
import { message } from "./i18n/message";
import { keepOffline } from "./keepOffline";
import { languagesOf } from "./languages";
import { followLinks } from "./links";
import { shownLines } from "./picture/shownLines";
import { mark } from "./reading/mark";
import { markLayers } from "./reading/markLayers";
import { openSources } from "./reading/openSources";
import { stepDates } from "./reading/stepDates";
import { sortTables } from "./reading/sortTables";
import { decode, withoutKey } from "./view/address";
import { showChosen } from "./showChosen";
import { followSkips } from "./skip";
import { createStore, type Store } from "./view/store";
import { conventionOf, UNSAID } from "./view/layers";
import { isOn, type ViewChange } from "./view/view";
import { isPlain } from "./reading/plainClick";
import type { Page } from "./data";

const html = document.documentElement;

function placeOf(win: Window) {
  return {
    location: win.location,
    history: win.history,
    addEventListener: (type: "hashchange" | "popstate", listener: () => void) => win.addEventListener(type, listener),
    removeEventListener: (type: "hashchange" | "popstate", listener: () => void) => win.removeEventListener(type, listener),
    framed,
  };
}

/** What stands beside the map in words is a page of its own on the hosted site, in the reader's language; in the one file it is a section. */
function leaveFor(view: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`footer a[data-page="${view}"]`);
  if (link === null || link.getAttribute("href")?.startsWith("#") === true) return false;
  window.location.replace(link.href);
  return true;
}

/** On the hosted site each language has pages of its own: the other one opens at the same place. */
function openIn(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  [url.search, url.hash] = [withoutKey(window.location.search, "lang"), withoutKey(window.location.hash, "lang")];
  return url.href;
}
const languageLink = (tag: string | undefined) => document.querySelector<HTMLAnchorElement>(`a[data-language="${tag ?? ""}"]`);
const isWithin = (link: Element): boolean => link.getAttribute("href")?.startsWith("#") === true;

function leaveForLanguage(tag: string | undefined): boolean {
  const link = languageLink(tag);
  if (link === null || isWithin(link)) return false;
  window.location.replace(openIn(link));
  return true;
}

/** The language that the address asks for, where it is another than the page's. */
function languageAsked(): string | undefined {
  const languages = [...document.querySelectorAll<HTMLElement>("a[data-language]")].flatMap(({ dataset }) => dataset.language ?? []);
  const known = { feature: () => undefined, quote: () => undefined, today: "", lang: html.lang, languages };
  return decode({ query: window.location.search, hash: window.location.hash }, known).view.lang;
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
function followWithTexts(page: () => Page, store: Store) {
  const show = (first = false) => {
    const view = store.view();
    if (leaveForLanguage(view.lang) || (html.dataset.view !== view.view && leaveFor(view.view))) return;
    html.dataset.view = sectionAt(window.location.hash) ?? view.view;
    if (view.theme === undefined) delete html.dataset.theme;
    else html.dataset.theme = view.theme;
    if (isOn(view, "notes", UNSAID.notes)) delete html.dataset.notes;
    else html.dataset.notes = "off";
    const { data } = page();
    mark(document, {
      ...(view.feature === undefined ? {} : { feature: view.feature }),
      ...(view.quote === undefined ? {} : { quote: view.quote }),
      circle: view.feature === undefined ? [] : circleOf(data.features, view.feature),
      lit: view.feature === undefined ? [] : shownBy(page(), view.feature, view.quote),
      inOrder: view.view === "article",
      first,
    });
    markLayers(document, {
      lines: shownLines(data, view).map(({ id }) => id),
      convention: conventionOf(view),
      names: isOn(view, "labels", UNSAID.labels),
    });
  };
  const follow = (first = false) => apart(page, "notice.room.cards", () => show(first));
  follow(true);
  store.subscribe(() => follow());
  return () => follow(true);
}

/** The other languages open with the same choice: as pages of their own, or in place. */
function keepPlaceInLinks(store?: Store) {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-language]") : null;
    if (link === null) return;
    const lang = link.dataset.language;
    if (store === undefined || !isWithin(link)) {
      link.href = openIn(link);
      return;
    }
    link.setAttribute("href", store.href({ lang }));
    if (!isPlain(event)) return;
    event.preventDefault();
    store.choose({ lang });
    languageLink(lang)?.focus({ preventScroll: true });
  });
}

/** The one file speaks the language of the address; `tell` is told what the map then says, and `markAnew` marks the new words. */
function followLanguage(page: Page, store: Store, markAnew: () => void): { now: () => Page; tell: (draw: (page: Page) => void) => void } {
  const told = languagesOf(document, page);
  let [now, draw, strip]: [Page, ((page: Page) => void) | undefined, AbortController] = [page, undefined, new AbortController()];
  const step = () =>
    apart(
      () => now,
      "notice.room.strip",
      () => stepDates(document, store, strip.signal),
    );
  const follow = () => {
    const lang = store.view().lang ?? page.data.lang;
    if (told === undefined || lang === now.data.lang) return;
    strip.abort();
    strip = new AbortController();
    now = told(lang);
    markAnew();
    apart(() => now, "notice.room.tables", sortTables);
    step();
    draw?.(now);
  };
  step();
  follow();
  store.subscribe(follow);
  return { now: () => now, tell: (drawer) => void (draw = drawer) };
}

/** What the address chooses is in view: the browser itself finds only an address of one key. */
function showAddressed() {
  if (embedded) return;
  if (document.querySelector(":target") !== null || window.location.hash + window.location.search === "") return;
  document.querySelector("blockquote[aria-current], [data-panel]")?.scrollIntoView({ block: "start" });
}

/** How long the script rests after a choice before it goes on to bring the live map, in ms: the answer and its scrolling come first. */
const REST = 100;
let rest = Promise.resolve();
const rested = () => rest.then(nextTask);

/**
 * Until the live map follows links, they choose here. Left to the browser, a choice has the page styled and laid out twice, for the new
 * address and for the marks; and in a frame it is an entry in the host's history.
 */
function followUntilReady({ known }: Page, store: Store) {
  const choose = (change: ViewChange) => {
    store.choose({ ...change, map: undefined, frame: undefined });
    showChosen(change.quote);
    rest = new Promise((resolve) => setTimeout(resolve, REST));
  };
  followLinks(store, known, choose, () => html.dataset.state !== "ready");
}

/** False where the page has no place to say it. */
function tellLostSources({ data }: Page, link: HTMLAnchorElement, again: () => void): boolean {
  const said = { file: "sources/index.html", what: link.getAttribute("aria-label") ?? "" };
  return tellMissing({ data }, said.file, message({ language: { tag: data.lang }, messages: data.messages }, "notice.data", said), again);
}

async function startMap() {
  const page = readPage(document);
  const store = createStore(placeOf(window), page.known);
  // a host may speak as soon as the frame has loaded
  if (framed) converse(store, page.known);
  let pageNow = () => page;
  openSources((link, again) => {
    if (!tellLostSources(pageNow(), link, again)) window.location.assign(link.href);
  });
  apart(pageNow, "notice.room.tables", sortTables);
  // one after the other, so that no piece of work keeps the reader waiting
  await nextTask();
  const markAnew = followWithTexts(() => pageNow(), store);
  await nextTask();
  const language = followLanguage(page, store, markAnew);
  pageNow = language.now;
  followUntilReady(page, store);
  if (embedded) openOutside(document, store);
  keepPlaceInLinks(store);
  followSkips(document);
  showAddressed();
  openLessons(language.now, store);
  await inTurns([() => import("react-dom/client"), () => import("./live")], rested);
  const { startLive } = await import("./live");
  language.tell(startLive(language.now(), store));
}

/** A page without a map is all there: nothing has to come. */
async function start() {
  // a module runs in the task in which the page is laid out for the first time: not now
  await nextTask();
  if (leaveForLanguage(languageAsked())) return;
  keepOffline();
  if (document.querySelector("[data-map]") !== null) return startMap();
  openSources();
  sortTables();
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
