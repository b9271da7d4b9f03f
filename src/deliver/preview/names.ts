/** The names on the map of a preview picture, where the page's own placement puts them. */
import { brokenLines } from "../../picture/brokenLines";
import type { Drawing } from "../../picture/drawing";
import type { Detail, Ground, Placed } from "../../picture/placeOne";
import { place } from "../../picture/placement";
import { grown, type Pixel, type Rect } from "../../picture/rects";
import type { Edition } from "../edition";
import { type Asked, islandsAsked, type Kind, placesAsked, seasAsked, SIZES } from "./asked";
import { BOUNDS, EDGE, type Look, ringsOf } from "./look";

const DETAILS: readonly Detail[] = ["pair", "broken"];

export interface MapName extends Pick<Placed, "id" | "at" | "align" | "size"> {
  kind: Kind;
  lines: readonly string[];
  /** Leads to what it names, where it stands apart; in px. */
  line?: readonly [from: Pixel, to: Pixel];
}

/** A line begins where the name's box is nearest to what it names. */
function nameOf({ id, at, align, size, detail, leader, rect }: Placed, { kind, text, goal, always }: Asked): MapName {
  const name = { id, kind, at, align, size, lines: detail === "broken" ? brokenLines(text) : [text] };
  if (goal === undefined || !(leader || always === true)) return name;
  const [left, top, right, bottom] = rect;
  return { ...name, line: [[Math.min(Math.max(goal[0], left), right), Math.min(Math.max(goal[1], top), bottom)], goal] };
}

const boxOfLine = ([[ax, ay], [bx, by]]: NonNullable<MapName["line"]>): Rect => [
  Math.min(ax, bx),
  Math.min(ay, by),
  Math.max(ax, bx),
  Math.max(ay, by),
];

type Shore = Pick<Ground, "shapes" | "land">;

/** Places names on the first shore that has room for all of them; what they take is taken from those that come after. */
function namesOn(shores: readonly Shore[], asked: readonly Asked[], taken: Rect[]): MapName[] {
  const requests = asked.map(({ request }) => request);
  let placed: Placed[] = [];
  for (const shore of shores) {
    if (placed.length === requests.length) break;
    placed = place(requests, { bounds: grown(BOUNDS, -EDGE), obstacles: taken, ...shore }, DETAILS, SIZES);
  }
  const names = placed.flatMap((label) => asked.filter(({ request }) => request.id === label.id).map((one) => nameOf(label, one)));
  taken.push(...placed.map(({ rect }) => rect), ...names.flatMap(({ line }) => (line === undefined ? [] : [boxOfLine(line)])));
  return names;
}

/** All names, the more important ones first. @throws Error where one that must be there finds no place */
export function namesIn(look: Look, drawing: Drawing, edition: Edition): MapName[] {
  const shapes = drawing.islands.flatMap(({ path }) => ringsOf(path));
  const land = drawing.land.flatMap(({ fill }) => ringsOf(fill));
  // a city may lie inland; what stands in the sea had better keep off all land
  const inland: Shore = { shapes, land };
  const atSea: Shore = { shapes: [...shapes, ...land] };
  const places = placesAsked(drawing, edition);
  const [own, others] = [places.filter(({ request }) => request.required), places.filter(({ request }) => !request.required)];
  const islands = islandsAsked(look, drawing, edition);
  const taken = own.map(({ request }) => request.around);
  const names = [
    ...namesOn([inland], own, taken),
    ...namesOn([atSea, inland], islands, taken),
    ...namesOn([inland], others, taken),
    ...namesOn([atSea], seasAsked(look, edition), taken),
  ];
  const lost = [...own, ...islands].find(({ request: { id } }) => !names.some((name) => name.id === id));
  if (lost !== undefined) throw new Error(`The map of a preview picture has no room for “${lost.text}”.`);
  return names;
}
