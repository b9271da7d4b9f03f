/** The one file in each of its languages: the delivered words, told otherwise in place. */
import type { PageData } from "./atlas/gazetteer";
import { type Page, retoldPage } from "./data";
import { type ElementChange, retell, type Told as Words } from "./reading/retell";
import type { TimeData } from "./time/colouring";

/** A language that the page carries beside its own. */
interface Told {
  title: string;
  data: PageData & { time: TimeData };
  /** For each part of the body what differs from the delivered one. */
  parts: readonly ElementChange[];
}

/** The elements of the body that hold words; the build counts them alike. */
const partsOf = ({ body }: Document): Element[] => [...body.children].filter((element) => !element.matches("script, style, link"));

/** What the reader has before their eyes: the first thing with a name in the panel that is in view, and how far down it stands, in px. */
function placeIn(root: Document): { id: string; top: number } | undefined {
  if (window.scrollY === 0) return undefined;
  const under = root.querySelector(".stage")?.getBoundingClientRect();
  // in a narrow window the map stays above the words
  const from = under !== undefined && under.width >= window.innerWidth - 1 ? Math.max(0, under.bottom) : 0;
  for (const { id, top, bottom } of [...root.querySelectorAll("main [id]")].map((element) => ({
    id: element.id,
    ...boxOf(element),
  }))) {
    if (bottom > from && top < window.innerHeight && bottom > top) return { id, top };
  }
  return undefined;
}

const boxOf = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
};

/** The map that lives on in its place keeps its place; what it is called is told. */
function tellStage(stage: Element, fresh: Element): void {
  stage.setAttribute("aria-label", fresh.getAttribute("aria-label") ?? "");
  const [picture, told] = [stage.querySelector(".picture"), fresh.querySelector(".picture")];
  if (picture !== null && told !== null) picture.replaceWith(told);
}

/**
 * Tells the page in a language: returns what the map then says. Undefined where the page has one language alone.
 * Must be called before anything changes the delivered page.
 */
export function languagesOf(root: Document, page: Page): ((tag: string) => Page) | undefined {
  if (root.querySelector("script[data-told]") === null) return undefined;
  const delivered = partsOf(root).map((part) => part.cloneNode(true));
  const own = { title: root.title, data: { ...page.data, time: page.time }, parts: [] };
  const toldIn = (tag: string): Told => {
    const block = root.querySelector(`script[data-told="${tag}"]`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this block for this page
    return block === null ? own : (JSON.parse(block.textContent) as Told);
  };
  return (tag) => {
    const { title, data, parts } = toldIn(tag);
    const place = placeIn(root);
    const told: Words = new Map();
    for (const [index, part] of partsOf(root).entries()) {
      const fresh = delivered[index]?.cloneNode(true);
      const change = parts[index];
      if (!(fresh instanceof Element)) continue;
      if (change !== undefined) retell(fresh, change, told);
      if (part.matches("[data-map]")) tellStage(part, fresh);
      else part.replaceWith(fresh);
    }
    root.title = title;
    root.documentElement.lang = data.lang;
    const again = place && root.getElementById(place.id);
    if (again != null && place !== undefined) window.scrollBy(0, boxOf(again).top - place.top);
    return retoldPage(page, data);
  };
}
