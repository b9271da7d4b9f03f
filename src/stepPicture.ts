/** The picture of one step of a lesson, at one size whoever shows it: the projector's window and the presenter's scale the same drawing. */
import { middle } from "./atlas/fit";
import type { GazetteerEntry } from "./atlas/gazetteer";
import { boxOfPath } from "./atlas/outline";
import { type Point, scaleOf, toSheet } from "./atlas/sheet";
import { type Page, shownBy } from "./data";
import { cameraFor } from "./map/camera";
import { spotsAlong } from "./map/alongLine";
import { createRuler, wordsOfFeature, wordsOfLine, wordsOfName, type LabelWords } from "./map/measureText";
import { lineOfPath, ringsOfPath } from "./map/outlines";
import { withReach } from "./map/reach";
import { brokenLines } from "./picture/brokenLines";
import type { Drawing, LabelDrawing } from "./picture/drawing";
import { type LabelRequest, scaled } from "./picture/placeOne";
import { place } from "./picture/placement";
import { type Pixel, type Rect, union as unionOfRects } from "./picture/rects";
import { shownLines } from "./picture/shownLines";
import { besideDot, sidesOf } from "./picture/sides";
import { MAP, type StepPicture } from "./story/Slide";
import { AREAS, FOUR } from "./time/areas";
import { colouringOn } from "./time/colouring";
import { stancesOn } from "./time/stance";
import { decode } from "./view/address";
import { conventionOf, UNSAID } from "./view/layers";
import { changed, isOn, type View } from "./view/view";

/** Around what must be in view, in px of the drawing. */
const PADS = { top: 26, right: 26, bottom: 26, left: 26 };
/** Labels that are smaller than the islands' by their kind are drawn larger by so much: nothing is under 26 px on the slide. */
const LARGER = { island: 1, place: 1.18, sea: 1, land: 1.26, line: 1.26 } as const;
/** Shares of its size that a label may shrink to: to 26 px, no further. */
const SIZES = [1.1, 1, 0.96];
/** Names keep clear of the edge. */
const BOUNDS: Rect = [4, 4, MAP.width - 4, MAP.height - 4];
const NOWHERE: Rect = [0, 0, 0, 0];

interface Asked {
  request: LabelRequest;
  words: LabelWords;
  goal?: Point;
}

interface Frame {
  at: (point: Point) => Pixel;
  under: (pixel: Pixel) => Point;
  scale: number;
}

function frameOf(view: View, lit: readonly GazetteerEntry[], page: Page): Frame {
  const { zoom, centre } = cameraFor(changed(view, { map: undefined }), lit, page.frames, MAP, PADS);
  const scale = scaleOf(zoom);
  return {
    scale,
    at: ([x, y]) => [(x - centre[0]) * scale + MAP.width / 2, (y - centre[1]) * scale + MAP.height / 2],
    under: ([x, y]) => [(x - MAP.width / 2) / scale + centre[0], (y - MAP.height / 2) / scale + centre[1]],
  };
}

const larger = ({ full, pair, broken }: LabelRequest["sizes"], by: number): LabelRequest["sizes"] => ({
  full: scaled(full, by),
  pair: scaled(pair, by),
  broken: scaled(broken, by),
});

/** Smaller than this, in px, the four have one name: the group's. */
const TOO_SMALL = 96;

/** The four as one request, where there is no telling them apart. */
function together(islands: readonly Asked[], { data }: Page, sizesOf: (words: LabelWords) => LabelRequest["sizes"]): Asked[] {
  const boxes = islands.filter(({ request }) => request.required).map(({ request }) => request.around);
  const group = data.features.find(({ kind }) => kind === "group");
  if (boxes.length === 0 || group === undefined) return [...islands];
  const around = boxes.reduce(unionOfRects);
  if (Math.max(around[2] - around[0], around[3] - around[1]) > TOO_SMALL) return [...islands];
  const words = { ...wordsOfFeature(group), kind: "island" as const };
  const goal = islands[0]?.goal;
  return [{ request: { id: group.id, required: true, spots: [], around, sizes: sizesOf(words) }, words, ...(goal && { goal }) }];
}

function askedFor(page: Page, drawing: Drawing, { at }: Frame, lit: ReadonlySet<string>): Asked[] {
  const { data } = page;
  const ruler = createRuler();
  const sizesOf = (words: LabelWords) => larger(ruler(words), LARGER[words.kind]);
  const spotsOf = (spots: GazetteerEntry["spots"]) => spots.map((spot) => ({ at: at(toSheet(spot.at)), align: spot.align }));
  const feature = (id: string) => data.features.filter((candidate) => candidate.id === id);
  const islands = drawing.islands.flatMap(({ id, path }) =>
    feature(id).map((one): Asked => {
      const [left, top, right, bottom] = boxOfPath(path);
      const around: Rect = [...at([left, top]), ...at([right, bottom])];
      const words = wordsOfFeature(one);
      const inView = around[0] < MAP.width && around[2] > 0 && around[1] < MAP.height && around[3] > 0;
      return {
        request: { id, required: inView, kin: true, spots: spotsOf(one.spots), around, sizes: sizesOf(words) },
        words,
        goal: middle(boxOfPath(path)),
      };
    }),
  );
  const places = drawing.places.flatMap(({ id, at: point }) =>
    feature(id).map((one): Asked => {
      const [x, y] = at(point);
      const around: Rect = [x - 8, y - 8, x + 8, y + 8];
      const words = wordsOfFeature(one);
      const spots = sidesOf(one).map((align) => ({ at: [x + besideDot(align), y] as Pixel, align }));
      const inView = x > 0 && x < MAP.width && y > 0 && y < MAP.height;
      return { request: { id, required: inView && lit.has(id), spots, around, sizes: sizesOf(words), dot: around }, words, goal: point };
    }),
  );
  const pointsOfLine = (id: string) => drawing.lines.filter((line) => line.id === id).flatMap(({ path }) => lineOfPath(path).map(at));
  const lines = data.lines
    .filter(({ id }) => drawing.lines.some((line) => line.id === id))
    .map((line): Asked => {
      const words = wordsOfLine(line);
      const sizes = sizesOf(words);
      const spots = spotsAlong(pointsOfLine(line.id), spotsOf(line.spots), sizes.broken, BOUNDS);
      return { request: { id: line.id, required: false, afloat: true, details: ["broken"], spots, around: NOWHERE, sizes }, words };
    });
  const names = data.names.map((name): Asked => {
    const words = wordsOfName(name);
    const spots = name.at.map((position) => ({ at: at(toSheet(position)), align: "middle" as const }));
    return { request: { id: name.id, required: false, spots, around: NOWHERE, sizes: sizesOf(words) }, words };
  });
  return [...together(islands, page, sizesOf), ...places, ...lines, ...names];
}

/** The names, where the live map's own placement puts them: the pair alone, since what is smaller would not be read from the last row. */
function labelsOf(page: Page, drawing: Drawing, frame: Frame, lit: ReadonlySet<string>): LabelDrawing[] {
  const asked = askedFor(page, drawing, frame, lit);
  const ringsOf = (path: string) => ringsOfPath(path).map((ring) => ring.map(frame.at));
  const ground = {
    bounds: BOUNDS,
    obstacles: drawing.places
      .filter(({ id }) => lit.has(id))
      .map(({ at }): Rect => {
        const [x, y] = frame.at(at);
        return [x - 7, y - 7, x + 7, y + 7];
      }),
    shapes: drawing.islands.flatMap(({ path }) => ringsOf(path)),
    land: drawing.land.flatMap(({ fill }) => ringsOf(fill)),
    lines: drawing.lines.map(({ path }) => lineOfPath(path).map(frame.at)),
  };
  const requests = asked.map(({ request }) => request);
  return place(requests, ground, ["pair", "broken"], SIZES).flatMap((label) =>
    asked
      .filter(({ request }) => request.id === label.id)
      .map(({ words, goal }) => ({
        id: label.id,
        kind: words.kind,
        at: frame.under(label.at),
        align: label.align,
        size: label.size * LARGER[words.kind],
        text: words.text,
        lines: label.detail === "broken" ? brokenLines(words.text) : [words.text],
        others: [],
        ...(label.leader && goal !== undefined ? { leader: goal } : {}),
      })),
  );
}

/** `chosen`: what a click on the projector's picture lights, in place of what the step lights. */
/** What the tints of a dated map say; in the frame of the islands of the four alone. */
function legendOf({ data, time }: Page, view: View): StepPicture["legend"] {
  const { date } = view;
  if (date === undefined) return [];
  const locale = { language: { tag: data.lang }, messages: data.messages };
  const colours = colouringOn(time, date);
  return stancesOn(locale, time, view.frame === "islands" ? FOUR : AREAS, date).map(({ areas: [area = "iturup"], phrase }) => ({
    phrase,
    side: colours[area].side,
    held: colours[area].held,
  }));
}

function pictureOf(page: Page, all: Drawing, address: string, chosen?: string): StepPicture {
  const view = decode({ hash: address }, page.known).view;
  const ids = new Set(view.feature === undefined && view.quote === undefined ? [] : shownBy(page, view.feature, view.quote));
  const shown = page.data.features.filter(({ id }) => shownBy(page, view.feature, view.quote).includes(id));
  const lit = chosen === undefined ? ids : new Set(shownBy(page, chosen, undefined));
  const frame = frameOf(view, shown, page);
  const asked = conventionOf(view);
  const lines = shownLines(page.data, view);
  // near the islands the land that came with the page is enough: the rest of the world would be painted for nothing
  const drawn = {
    ...(view.frame === "islands" ? { ...page.drawing, ...(all.areas && { areas: all.areas }) } : all),
    lines: all.lines.filter(({ id }) => lines.some((line) => line.id === id)),
    places: all.places.filter(({ id }) => ids.has(id)),
  };
  const labels = isOn(view, "labels", UNSAID.labels) ? labelsOf(page, drawn, frame, ids) : [];
  const feature = chosen ?? view.feature;
  return {
    drawing: withReach({ ...drawn, labels }, frame.scale),
    choice: { ...(feature === undefined ? {} : { chosen: feature }), lit },
    colouring: colouringOn(
      page.time,
      view.date,
      page.data.conventions.find(({ id }) => id === asked),
    ),
    legend: legendOf(page, view),
    quote: view.quote,
    claims: isOn(view, "claims", UNSAID.claims),
    scale: frame.scale,
    corner: frame.under([0, 0]),
  };
}

/** Pictures of steps by their addresses: each is drawn when it is first asked for. */
export function drawnOnce(page: Page, all: Drawing): (address: string, chosen?: string) => StepPicture {
  const drawn = new Map<string, StepPicture>();
  return (address, chosen) => {
    const key = `${address} ${chosen ?? ""}`;
    const picture = drawn.get(key) ?? pictureOf(page, all, address, chosen);
    drawn.set(key, picture);
    return picture;
  };
}
