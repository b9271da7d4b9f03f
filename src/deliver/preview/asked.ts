/** The names that the map of a preview picture asks for, and where each may stand. */
import { middle } from "../../atlas/fit";
import { type Point, toSheet } from "../../atlas/sheet";
import type { Feature } from "../../content/schema";
import type { Drawing, IslandDrawing, LabelDrawing, PlaceDrawing } from "../../picture/drawing";
import { extentsOf } from "../../picture/extents";
import { FONT_REM, LINE_EM } from "../../picture/Labels";
import { type Detail, type Extent, GAP, type LabelRequest } from "../../picture/placeOne";
import { boxOfRing, overlap, type Pixel, type Rect, union } from "../../picture/rects";
import { type Edition, groupOf, seasAndLandsOf, titleOf } from "../edition";
import { type Style, widthOf } from "./letters";
import { BOUNDS, EDGE, type Look, MAP, ringsOf } from "./look";

/** One rem of the map's letters in px, and the shares of their full size that names may shrink to. */
const REM = 15;
export const SIZES = [1, 0.9, 0.8, 0.7];
/** Around a dot, in px. */
const DOT = 7;
/** Radius of the ring around the dot of the place that the page is about, in px. */
export const RING = 9;

/** Land and lines have no name here: they would crowd the picture. */
export type Kind = Exclude<LabelDrawing["kind"], "land" | "line">;

const FACES = { island: { face: "bold" }, place: { face: "bold" }, sea: { face: "italic", spacing: 0.08 } } as const;

/** The letters of a name, at a share of their full size. */
export const styleOf = (kind: Kind, size: number): Style => ({ ...FACES[kind], size: FONT_REM[kind] * REM * size });

function sizesOf(kind: Kind, text: string): Record<Detail, Extent> {
  const style = styleOf(kind, 1);
  return extentsOf(text, { line: style.size * LINE_EM, width: (words) => widthOf(words, style) });
}

export interface Asked {
  kind: Kind;
  text: string;
  request: LabelRequest;
  /** Where a line to what it names ends, in px; `always`: one is drawn wherever the name stands. */
  goal?: Pixel;
  always?: boolean;
}

/** An island's own name, at the spots of its data. */
function islandAsked(look: Look, { id, path, name: text }: IslandDrawing, { labels }: Feature): Asked {
  const around = boxOfRing(ringsOf(path).flat());
  const spots = labels.map(({ at, align }) => ({ at: look.project(toSheet(at)), align }));
  return { kind: "island", text, request: { id, required: true, spots, around, sizes: sizesOf("island", text) }, goal: middle(around) };
}

/** How far under the islands the name of all of them may stand, in px. */
const UNDER = [8, 16, 24, 32, 40, 48, 56, 64];

/** Where the islands are too small to be told apart, the name of all of them: in the open sea to the south-east, up to the map's edge. */
function groupAsked({ islands }: Drawing, edition: Edition): Asked {
  const group = groupOf(edition);
  const text = titleOf(edition, group);
  const sizes = sizesOf("island", text);
  const around = islands.map(({ path }) => boxOfRing(ringsOf(path).flat())).reduce(union);
  const spots = SIZES.flatMap((size) =>
    UNDER.map((down) => ({
      // a px more than the gap: sums of fractions do not quite fit where they just should
      at: [MAP.width - EDGE - GAP - 1 - sizes.broken.width * size, around[3] + down + (sizes.broken.first * size) / 2] as const,
      align: "start" as const,
    })),
  );
  const goal: Pixel = [middle(around)[0], around[3]];
  return { kind: "island", text, request: { id: group.id, required: true, spots, around, sizes }, goal, always: true };
}

export const islandsAsked = (look: Look, drawing: Drawing, edition: Edition): Asked[] =>
  look.wide
    ? [groupAsked(drawing, edition)]
    : drawing.islands.flatMap((island) =>
        edition.content.features.filter(({ id }) => id === island.id).map((feature) => islandAsked(look, island, feature)),
      );

const boxAround = ([x, y]: Point, by: number): Rect => [x - by, y - by, x + by, y + by];

/** Beside its dot, where the small world map writes it too, or else above. */
function placeAsked({ id, name: text, at: [x, y] }: PlaceDrawing, { about, content }: Edition): Asked {
  // the one that the page is about must be there; another comes with its dot, where there is room for both
  const required = id === about?.id;
  const sizes = sizesOf("place", text);
  const around = boxAround([x, y], required ? RING : DOT);
  const away = (required ? RING : DOT) + GAP + 1;
  const side = content.features.find((feature) => feature.id === id)?.locator?.side;
  const spots = [
    { at: [side === "left" ? x - away : x + away, y], align: side === "left" ? "end" : "start" },
    { at: [x, y - away - sizes.pair.first / 2], align: "middle" },
  ] as const;
  return { kind: "place", text, request: { id, required, spots, around, sizes, ...(required ? {} : { dot: around }) }, goal: [x, y] };
}

export const placesAsked = ({ places }: Drawing, edition: Edition): Asked[] => places.map((place) => placeAsked(place, edition));

/** How far down a sea's name may be moved, in px. */
const MOVES = [0, 12, 24, 36, -12, -24];

/** Seas that the frame may name, where there is room: a sea is wide enough to have its name moved a little. */
export const seasAsked = (look: Look, edition: Edition): Asked[] =>
  seasAndLandsOf(edition)
    .filter(({ kind, frames }) => kind === "sea" && frames.includes(look.frame))
    .map(({ id, text, at: positions }) => {
      const sizes = sizesOf("sea", text);
      const least = EDGE + GAP + sizes.pair.width / 2;
      const spots = positions
        .map((position) => look.project(toSheet(position)))
        .filter((at) => overlap(boxAround(at, 0), BOUNDS))
        .flatMap(([x, y]) =>
          MOVES.map((down) => ({ at: [Math.min(Math.max(x, least), MAP.width - least), y + down] as const, align: "middle" as const })),
        );
      return { kind: "sea", text, request: { id, required: false, spots, around: [0, 0, 0, 0], sizes } };
    });
