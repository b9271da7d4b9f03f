/** Keys on the features of the map: arrows go from one to the next, Enter goes on to the card, Escape back to where the choice was made. */
import { actOf } from "./keys/keys";
import { FEATURE_KEYS, PAGE_KEYS } from "./keys/tables";

type Point = readonly [x: number, y: number];

const STEPS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;
export type Direction = keyof typeof STEPS;

/** How much more it counts to lie aside than to lie far. */
const ASIDE = 2;

/** The nearest of some points in a direction, what lies aside counting more; undefined where nothing lies there. */
export function nextInDirection<Thing extends { readonly at: Point }>(
  { at: [fromX, fromY] }: { readonly at: Point },
  things: readonly Thing[],
  direction: Direction,
): Thing | undefined {
  const [stepX, stepY] = STEPS[direction];
  const measured = things.flatMap((thing) => {
    const [x, y] = [thing.at[0] - fromX, thing.at[1] - fromY];
    const along = x * stepX + y * stepY;
    const aside = Math.abs(x * stepY) + Math.abs(y * stepX);
    return along > 1 && aside <= 2 * along ? [{ thing, cost: along + ASIDE * aside }] : [];
  });
  return measured.toSorted((a, b) => a.cost - b.cost)[0]?.thing;
}

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const featureAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGGElement>(".live [data-feature]") : null);

function goTo(from: SVGGElement, direction: Direction): void {
  const others = [...document.querySelectorAll<SVGGElement>(".live [data-feature][tabindex='0']")].filter((one) => one !== from);
  const things = others.map((element) => ({ element, at: middleOf(element) }));
  nextInDirection({ at: middleOf(from) }, things, direction)?.element.focus({ preventScroll: true });
}

/** Where something else waits for Escape, that comes first. */
const isAwaited = (): boolean => document.querySelector("dialog[open], [data-pointing]") !== null;

/** Listens until it is told to stop. `subscribe`: tells of every change of the address. */
export function walkFeatures(subscribe: (listener: () => void) => () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let origin: Element | null = null;
  const stop = subscribe(() => {
    const { activeElement } = document;
    if (activeElement !== document.body) origin = activeElement;
  });
  document.addEventListener(
    "keydown",
    (event) => {
      const from = featureAt(event.target);
      if (from === null) return;
      const pressed = event.key === "Enter" && from.getAttribute("aria-pressed") === "true" && !isAwaited();
      // after the press itself, which shows the card
      if (pressed) requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-panel] h2")?.focus({ preventScroll: true }));
      const act = actOf(FEATURE_KEYS, event);
      if (act === undefined || act === "press") return;
      event.preventDefault();
      event.stopPropagation();
      goTo(from, act);
    },
    { capture: true, signal },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (isAwaited() || actOf(PAGE_KEYS, event) !== "back") return;
      if (!(origin instanceof HTMLElement || origin instanceof SVGElement) || !origin.isConnected) return;
      origin.focus({ preventScroll: origin.closest("[data-map]") !== null });
    },
    { signal },
  );
  return function stopWalking() {
    listening.abort();
    stop();
  };
}
