/** The delivered strip comes alive: its entries choose their dates, keys step along it, and it plays. */
import { actOf } from "../keys/keys";
import { STRIP_KEYS } from "../keys/tables";
import { eventsAround } from "../time/events";
import { placeAfter, placeAmong, placeBefore } from "../time/steps";
import type { Store } from "../view/store";
import { isPlain } from "./plainClick";
import { dateOf, eventsOfStrip } from "./stripEntries";

/** How long each event is shown while the strip plays, in ms. */
const STEP_MS = 2500;

/** Where the strip stands beside the panel, what is said of a chosen date is brought to the panel's top. */
function showPanel(strip: Element): void {
  const chrome = strip.parentElement;
  if (chrome === null || getComputedStyle(chrome).position !== "fixed") return;
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  // in the next frame: now the browser would have to lay everything out twice
  requestAnimationFrame(() => document.querySelector(".panel")?.scrollIntoView({ block: "start", behavior: reduced ? "auto" : "smooth" }));
}

/** A narrow strip scrolls within itself until the entry is seen; the page stays where it is. */
function showWithin(track: Element, link: HTMLElement): void {
  const [outer, inner] = [track.getBoundingClientRect(), link.getBoundingClientRect()];
  const middle = (inner.left + inner.right - outer.left - outer.right) / 2;
  if (inner.left < outer.left || inner.right > outer.right) track.scrollLeft += middle;
}

/** Calls `step` again and again, while the page is seen, until it says that it was the last. */
function createPlayer(step: () => boolean, told: (playing: boolean) => void, signal: AbortSignal) {
  let playing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    if (playing && !document.hidden) timer = setTimeout(() => (step() ? arm() : stop()), STEP_MS);
  };
  const stop = () => {
    playing = false;
    clearTimeout(timer);
    told(false);
  };
  document.addEventListener("visibilitychange", arm, { signal });
  return {
    playing: () => playing,
    stop,
    start() {
      playing = true;
      told(true);
      arm();
    },
  };
}

/** What presses a button: the button itself then says what it does. */
const isPress = (event: Event): boolean =>
  event instanceof KeyboardEvent ? event.key === "Enter" || event.key === " " : event.type === "pointerdown";

/** `signal`: ends it, where another strip takes the place of this one. */
export function stepDates(root: ParentNode, store: Store, signal: AbortSignal): void {
  const strip = root.querySelector(".strip");
  const track = strip?.querySelector(".track");
  const today = track?.querySelector<HTMLAnchorElement>("a[data-today]");
  const play = strip?.querySelector<HTMLButtonElement>("button[data-play]");
  if (strip == null || track == null || today == null || play == null) return;
  const events = eventsOfStrip(strip);
  const dates = events.map(dateOf);
  const links = [...events.map(({ link }) => link), today];
  const place = () => placeAmong(dates, store.view().date);

  const choose = (date: string | undefined) => {
    // chosen again, a date is taken away
    store.choose({ date: date === store.view().date ? undefined : date });
    showPanel(strip);
  };
  /** The last date that playing has chosen: another one is the reader's. */
  let played: string | undefined;
  const player = createPlayer(
    () => {
      const next = placeAfter(place());
      played = dates[next];
      // all that plays is one step of Back
      store.move({ date: played });
      return next < dates.length;
    },
    (playing) => play.setAttribute("aria-pressed", String(playing)),
    signal,
  );
  const togglePlay = () => {
    if (player.playing()) return player.stop();
    if (place() >= dates.length) store.choose({ date: dates[0] });
    played = store.view().date;
    player.start();
  };

  /** The one entry at which the keyboard enters the strip. */
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  };
  /** The date that the strip shows; `null` before it shows one. */
  let shown: string | undefined | null = null;
  const mark = () => {
    const { date } = store.view();
    if (player.playing() && date !== played) player.stop();
    if (date === shown) return;
    shown = date;
    const during = new Set(date === undefined ? [] : eventsAround(events, date).during.map(({ link }) => link));
    for (const [index, link] of links.entries()) {
      if (dates[index] === date) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      link.toggleAttribute("data-during", during.has(link));
    }
    const at = place();
    const near = links[Math.max(0, Math.floor(at))];
    if (!links.some((link) => link === document.activeElement)) stopAt(near);
    // in the next frame: now the browser would have to lay everything out twice
    if (near !== undefined) requestAnimationFrame(() => showWithin(track, near));
    const ends = { previous: placeBefore(at) < 0, next: placeAfter(at) > dates.length };
    for (const [step, ended] of Object.entries(ends))
      strip.querySelector(`[data-step=${step}]`)?.setAttribute("aria-disabled", String(ended));
  };
  mark();
  signal.addEventListener("abort", store.subscribe(mark));
  signal.addEventListener("abort", player.stop);

  strip.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(".track a");
    const step = event.target.closest<HTMLElement>("[data-step]");
    if (link !== null && isPlain(event)) {
      event.preventDefault();
      choose(link.dataset.date);
    } else if (step !== null && step.getAttribute("aria-disabled") !== "true") {
      choose(dates[step.dataset.step === "next" ? placeAfter(place()) : placeBefore(place())]);
    } else if (event.target.closest("[data-play]") !== null) togglePlay();
  });
  track.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) stopAt(target);
  });
  track.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = links.findIndex((link) => link === event.target);
    if (at < 0) return;
    // Enter is a link's own key
    if (event.key === " ") choose(links[at]?.dataset.date);
    else {
      const act = actOf(STRIP_KEYS, event);
      if (act === undefined || act === "press") return;
      links[{ previous: at - 1, next: at + 1, first: 0, last: links.length - 1 }[act]]?.focus();
    }
    event.preventDefault();
  });
  for (const input of ["pointerdown", "keydown", "wheel"] as const) {
    document.addEventListener(
      input,
      (event) => {
        if (player.playing() && !(event.target instanceof Node && play.contains(event.target) && isPress(event))) player.stop();
      },
      { capture: true, passive: true, signal },
    );
  }
}
