/** The labels of one look of the map: what is asked for, where it stands, as the drawing wants it. */
import type { Map as LeafletMap } from "leaflet";
import type { Size } from "../atlas/fit";
import { middle } from "../atlas/fit";
import type { GazetteerEntry, LineEntry, SeaOrLand } from "../atlas/gazetteer";
import { type Point, toSheet } from "../atlas/sheet";
import { brokenLines } from "../picture/brokenLines";
import type { Drawing, LabelDrawing } from "../picture/drawing";
import type { Room } from "../picture/firstLabels";
import type { Detail, Ground, LabelRequest, Placed } from "../picture/placeOne";
import { place } from "../picture/placement";
import { boxOfRing, overlap, type Pixel, type Rect } from "../picture/rects";
import { FONT_REM } from "../picture/Labels";
import { besideDot, sidesOf } from "../picture/sides";
import { spotsAlong } from "./alongLine";
import { pixelsOf } from "./engine";
import type { MeasuredLine } from "./measured";
import { remInPx } from "./rem";
import { createRuler, type LabelWords, type Ruler, wordsOfFeature, wordsOfLine, wordsOfName } from "./measureText";
import { lineOfPath, ringsOfPath } from "./outlines";

/** Narrower than this (in rem) the map shows the pairs alone. */
const WIDE_REM = 36;

/** Islets and settlements are named only where the map is near enough to tell them apart. */
const SMALL_KINDS = new Set(["islet", "settlement"]);
const SMALL_ZOOM = 8.5;

/** From the sheet to the container's pixels. */
type ToPixel = (point: Point) => Pixel;

/** A map as the names see it: the live one as it stands now, or one on paper. */
export interface Pane {
  size: Size;
  zoom: number;
  /** From the sheet to the pane's pixels, and back. */
  at: ToPixel;
  under: (pixel: Pixel) => Point;
  /** What stands over it and must stay readable, in its pixels. */
  obstacles: () => Rect[];
}

export function paneOf(map: LeafletMap): Pane {
  const { x: width, y: height } = map.getSize();
  const container = map.getContainer();
  return { size: { width, height }, zoom: map.getZoom(), ...pixelsOf(map), obstacles: () => obstaclesOf(container) };
}

/** False where the map has room for the pairs alone. */
const isWide = ({ size }: Pane): boolean => size.width > WIDE_REM * remInPx();

/** Lower than this (in rem) the islands are too small for the names of lines to stand in the same places. */
const LOW_REM = 32;
/** From this share of its height on, a container's width leaves room beside the frame of the islands. */
const BROAD = 1.1;

/** What there is room for beside the pairs, as in map.css. */
export function roomOf(pane: Pane): Room {
  const { width, height } = pane.size;
  if (!isWide(pane)) return "narrow";
  if (height <= LOW_REM * remInPx()) return "low";
  return width > BROAD * height ? "broad" : "wide";
}

/** Shares of the full size that labels may shrink to: the full one, and steps down to 12 px. */
const sizes = (): number[] => [1, 0.85, 0.71, 0.6, 0.5, 0.42, 0.36].filter((share) => share * FONT_REM.island * remInPx() >= SMALLEST_PX);
/** No word on the map is smaller, in px. */
const SMALLEST_PX = 12;

interface Asked {
  request: LabelRequest;
  words: LabelWords;
  /** Where a leader line ends, on the sheet. */
  feature?: Point;
}

/** On a narrow window the controls stand in the text, and scroll under the map: wherever they are, they are not over it. */
function standsOver(element: Element): boolean {
  const positionOf = (box: Element | null) => (box === null ? "none" : getComputedStyle(box).position);
  // in an embed the controls alone stand over the map
  return positionOf(element.closest(".chrome")) !== "static" || positionOf(element.closest(".controls")) === "absolute";
}

/** What stands over the map and must stay readable: boxes in px of the container. */
function obstaclesOf(container: Element): Rect[] {
  const origin = container.getBoundingClientRect();
  return [...document.querySelectorAll("[data-obstacle]")].filter(standsOver).map((element) => {
    const box = element.getBoundingClientRect();
    return [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top] as const;
  });
}

const pixelBox = (at: ToPixel, [left, top, right, bottom]: readonly [number, number, number, number]): Rect => [
  ...at([left, top]),
  ...at([right, bottom]),
];

/** What the labels depend on, beside the pane. */
export interface LabelSources {
  /** A measured line: no name stands over its ends. */
  line?: MeasuredLine | undefined;
  features: readonly GazetteerEntry[];
  names: readonly SeaOrLand[];
  /** Those that are drawn. */
  lines: readonly LineEntry[];
  drawing: Drawing;
}

function askedFor(pane: Pane, bounds: Rect, sources: LabelSources): Asked[] {
  const ruler = createRuler();
  const { at: toPixel } = pane;
  const spotsOf = (spots: GazetteerEntry["spots"]) => spots.map(({ at, align }) => ({ at: toPixel(toSheet(at)), align }));
  const islands = sources.drawing.islands.flatMap(({ id, path }) => {
    const feature = sources.features.find((candidate) => candidate.id === id);
    if (feature === undefined) return [];
    const box = boxOfRing(ringsOfPath(path).flat());
    const around = pixelBox(toPixel, box);
    const words = wordsOfFeature(feature);
    const request = { id, required: overlap(around, bounds), kin: true, spots: spotsOf(feature.spots), around, sizes: ruler(words) };
    return [{ request, words, feature: middle(box) }];
  });
  const places = sources.drawing.places.flatMap(({ id, at, main }) => {
    const feature = sources.features.find((candidate) => candidate.id === id);
    if (feature === undefined || (SMALL_KINDS.has(feature.kind) && pane.zoom < SMALL_ZOOM)) return [];
    const [x, y] = toPixel(at);
    const words = wordsOfFeature(feature);
    const around: Rect = [x - 8, y - 8, x + 8, y + 8];
    const spots = sidesOf(feature).map((align) => ({ at: [x + besideDot(align), y] as Pixel, align }));
    const required = main && overlap(around, bounds);
    const dot = required ? {} : { dot: around };
    return [{ request: { id, required, spots, around, sizes: ruler(words), ...dot }, words, feature: at }];
  });
  const names = sources.names.map((name) => {
    const words = wordsOfName(name);
    const spots = name.at.map((at) => ({ at: toPixel(toSheet(at)), align: "middle" as const }));
    return { request: { id: name.id, required: false, spots, around: NOWHERE, sizes: ruler(words) }, words };
  });
  return [...islands, ...places, ...linesAsked(pane, bounds, sources, ruler), ...names].map((asked) => ({
    ...asked,
    request: { ...asked.request, least: SMALLEST_PX / (FONT_REM[asked.words.kind] * remInPx()) },
  }));
}

/** The names of the lines come before those of seas and lands: each line says whose it is. */
function linesAsked({ at: toPixel }: Pane, bounds: Rect, sources: LabelSources, ruler: Ruler): Asked[] {
  return sources.drawing.lines.flatMap(({ id, path }) => {
    const line = sources.lines.find((candidate) => candidate.id === id);
    if (line === undefined) return [];
    const words = wordsOfLine(line);
    const extents = ruler(words);
    const own = line.spots.map(({ at, align }) => ({ at: toPixel(toSheet(at)), align }));
    const spots = spotsAlong(lineOfPath(path).map(toPixel), own, extents.broken, bounds);
    const request = { id, required: false, afloat: true, details: ["broken"] as const, spots, around: NOWHERE, sizes: extents };
    return [{ request, words }];
  });
}

const NOWHERE: Rect = [0, 0, 0, 0];

const linesOf = (text: string, detail: Detail): string[] => (detail === "broken" ? brokenLines(text) : [text]);

function drawn({ at, under }: Pane, label: Placed, { words, feature }: Asked): LabelDrawing {
  // the name of a dot keeps its distance from it while the map zooms
  const dot = words.kind === "place" && feature !== undefined ? at(feature) : undefined;
  const beside = dot !== undefined && feature !== undefined && Math.abs(dot[1] - label.at[1]) < 0.5;
  return {
    id: label.id,
    kind: words.kind,
    ...(beside ? { at: feature, dx: label.at[0] - dot[0] } : { at: under(label.at) }),
    align: label.align,
    size: label.size,
    text: words.text,
    lines: linesOf(words.text, label.detail),
    others: label.detail === "full" ? words.others : [],
    ...(label.leader && feature !== undefined ? { leader: feature } : {}),
  };
}

/** As the delivered picture draws them, the islands' names uppermost: what changes its order has everything under it drawn anew. */
const ORDER: readonly LabelDrawing["kind"][] = ["sea", "land", "line", "place", "island"];

/** What is to be named where a map looks, and what must stay free: found before places are looked for. */
export interface Sought {
  pane: Pane;
  asked: readonly Asked[];
  ground: Ground;
}

export function soughtOn(pane: Pane, sources: LabelSources): Sought {
  const { at, size } = pane;
  const bounds: Rect = [0, 0, size.width, size.height];
  const ringsOf = (path: string) => ringsOfPath(path).map((ring) => ring.map(at));
  return {
    pane,
    asked: askedFor(pane, bounds, sources),
    ground: {
      bounds,
      obstacles: [...pane.obstacles(), ...dotsOf(at, sources.drawing), ...endsOf(at, sources.line)],
      shapes: sources.drawing.islands.flatMap(({ path }) => ringsOf(path)),
      land: sources.drawing.land.flatMap(({ fill }) => ringsOf(fill)),
      lines: sources.drawing.lines.map(({ path }) => lineOfPath(path).map(at)),
    },
  };
}

/** The labels of what was sought, each in its place. */
export function placed({ pane, asked, ground }: Sought): LabelDrawing[] {
  const details: Detail[] = isWide(pane) ? ["full", "pair", "broken"] : ["pair", "broken"];
  return place(
    asked.map(({ request }) => request),
    ground,
    details,
    sizes(),
  )
    .flatMap((label) => {
      const source = asked.find(({ request }) => request.id === label.id);
      return source === undefined ? [] : [drawn(pane, label, source)];
    })
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The drawing with its labels: a place that is not always there stands where it has its name, or is lit. */
export function withLabels(drawing: Drawing, labels: readonly LabelDrawing[], lit: ReadonlySet<string>): Drawing {
  const named = new Set(labels.map(({ id }) => id));
  return { ...drawing, labels, places: drawing.places.filter(({ id, main }) => main || named.has(id) || lit.has(id)) };
}

const aroundDot = ([x, y]: Pixel): Rect => [x - 7, y - 7, x + 7, y + 7];

/** The dots that are always there. */
const dotsOf = (toPixel: ToPixel, drawing: Drawing): Rect[] =>
  drawing.places.flatMap(({ at, main }) => (main ? [aroundDot(toPixel(at))] : []));

const endsOf = (toPixel: ToPixel, line: MeasuredLine | undefined): Rect[] => (line?.ends ?? []).map((at) => aroundDot(toPixel(at)));
