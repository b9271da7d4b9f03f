/** What the delivered page carries for its script: read where it stands, nothing twice. */
import type { BBox } from "geojson";
import { membersOf, type PageData, type Reference, spellingsOf } from "./atlas/gazetteer";
import { boxOfPath } from "./atlas/outline";
import { type Box, boxOf, toSheet } from "./atlas/sheet";
import { middle } from "./atlas/fit";
import type { FrameBox } from "./map/camera";
import type { Drawing } from "./picture/drawing";
import { AREAS } from "./time/areas";
import type { TimeData } from "./time/colouring";
import type { Known } from "./view/address";
import { finder } from "./view/names";

export interface Page {
  data: PageData;
  time: TimeData;
  known: Known;
  drawing: Drawing;
  /** The delivered picture's frame, on the sheet. */
  box: Box;
  frames: readonly FrameBox[];
  /** The area whose land came with the page, in degrees. */
  area: BBox;
}

const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? "";
const numbers = (text: string): number[] => text.split(/[ ,]+/).map(Number);

/** The drawing as a picture of the page holds it, the delivered or the live one; without names. */
export function drawingIn(picture: Element, data: PageData): Drawing {
  const paths = (name: string) =>
    [...picture.querySelectorAll(`path[${name}]`)].map((path) => [attribute(path, name), attribute(path, "d")] as const);
  const coasts = new Map(paths("data-coast"));
  return {
    land: paths("data-fill").map(([id, fill]) => ({ id, fill, coast: coasts.get(id) ?? "" })),
    islands: paths("data-shape").flatMap(([id, path]) => {
      const feature = data.features.find((candidate) => candidate.id === id);
      return feature === undefined
        ? []
        : [{ id, path, middle: middle(boxOfPath(path)), name: feature.title, islets: feature.kind === "islets" }];
    }),
    lines: paths("data-line").flatMap(([id, path]) => data.lines.filter((line) => line.id === id).map(({ name }) => ({ id, path, name }))),
    places: data.features.flatMap(({ id, at, title, main = false }) =>
      at === undefined ? [] : [{ id, at: toSheet(at), name: title, main }],
    ),
    areas: [...picture.querySelectorAll("[data-area] > .area")].flatMap((path) =>
      AREAS.filter((id) => id === path.parentElement?.dataset.area).map((id) => ({ id, path: attribute(path, "d") })),
    ),
    labels: [],
  };
}

/** The page with its words in another language: outlines and boxes stay. */
export const retoldPage = (page: Page, data: PageData & Pick<Page, "time">): Page => ({
  ...page,
  data,
  time: data.time,
  drawing: {
    ...page.drawing,
    islands: page.drawing.islands.map((island) => ({
      ...island,
      name: data.features.find(({ id }) => id === island.id)?.title ?? island.name,
    })),
    lines: page.drawing.lines.map((line) => ({ ...line, name: data.lines.find(({ id }) => id === line.id)?.name ?? line.name })),
    places: page.drawing.places.map((place) => ({ ...place, name: data.features.find(({ id }) => id === place.id)?.title ?? place.name })),
  },
});

/** What the reader of an address knows of this page. */
export function knownOf(data: PageData, today: string): Known {
  const feature = finder(new Map(data.features.map((entry) => [entry.id, [...(entry.formerly ?? []), ...spellingsOf(entry)]])));
  const quotes = new Map(
    data.references.flatMap((reference: Reference) => [reference.id, ...(reference.formerly ?? [])].map((id) => [id, reference] as const)),
  );
  const { lang, languages } = data;
  return {
    feature,
    quote: (id) => quotes.get(id),
    today,
    lang,
    languages: Object.keys(languages),
    ...(data.about === undefined ? {} : { about: data.about }),
  };
}

/** @throws Error where the page is not one of ours */
export function readPage(root: Document): Page {
  const block = root.getElementById("page-data");
  const picture = root.querySelector(".picture");
  if (block === null || picture === null) throw new Error("This page carries no map data.");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this block and the page around it together
  const data = JSON.parse(block.textContent) as PageData & Pick<Page, "time">;
  const [left = 0, top = 0, width = 0, height = 0] = numbers(attribute(picture.querySelector(".fit"), "viewBox"));
  const [west = 0, south = 0, east = 0, north = 0] = numbers(attribute(picture, "data-area"));
  const box: Box = [left, top, left + width, top + height];
  return {
    data,
    time: data.time,
    known: knownOf(data, new Date().toISOString().slice(0, 10)),
    drawing: drawingIn(picture, data),
    box,
    // the islands' frame is the delivered picture's, to the unit: the live map must not move at takeover
    frames: data.frames.map(({ id, bbox }) => ({ id, box: id === "islands" ? box : boxOf(bbox) })),
    area: [west, south, east, north],
  };
}

/** What is shown where nothing is chosen. */
const GROUP = "four-islands";

/** What the words of the quote refer to, or what is chosen, or the whole group: what must be in view. */
export function shownBy({ data, known }: Page, feature: string | undefined, quote: string | undefined): string[] {
  const words = quote === undefined ? undefined : known.quote(quote)?.features;
  return (words ?? [feature ?? GROUP]).flatMap((id) => membersOf(data.features, id));
}
