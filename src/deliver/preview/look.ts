/** Where the map of a preview picture looks, and what it shows there, in its px. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BBox } from "geojson";
import { parseLand } from "../../atlas/collection";
import { fitBox } from "../../atlas/fit";
import { extentOf, type GazetteerEntry } from "../../atlas/gazetteer";
import type { Frames } from "../../content/schema";
import { outlineOf, pointsOf } from "../../atlas/outline";
import { type Box, boxOf, type Point, scaleOf, toSheet } from "../../atlas/sheet";
import type { Drawing, LandDrawing } from "../../picture/drawing";
import { boxOfRing, grown, overlap, type Pixel, type Rect } from "../../picture/rects";
import { drawingOf } from "../drawing";
import { type Edition, gazetteerOf } from "../edition";
import { DELIVERED_AREA } from "../geometry";

/** Size of the map in px. */
export const MAP = { width: 350, height: 315 };
export const BOUNDS: Rect = [0, 0, MAP.width, MAP.height];
/** Names keep this far from the map's edge, in px. */
export const EDGE = 6;
/** Room around what must be in view, in px; east of a wide frame there is room for the islands' name in the open sea. */
const PAD = 12;
const EAST = 53;
/** Outlines this far out of view still reach into it with their waterlines, in px. */
const REACH = 20;
/** As near as the live map goes. */
const MAX_ZOOM = 13;

type Frame = Frames[number];

export interface Look {
  /** A point of the sheet in px. */
  project: (point: Point) => Pixel;
  /** Id of the frame that is in view. */
  frame: string;
  /** True where it shows more than the islands and the land around them. */
  wide: boolean;
}

const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** The smallest frame that holds a feature; for none the first one, the islands'. */
function frameOf({ content: { frames } }: Edition, feature: GazetteerEntry | undefined): Frame {
  const frame = frames.find(({ bbox }) => feature === undefined || holds(boxOf(bbox), boxOf(extentOf(feature))));
  if (frame === undefined) throw new Error(`content/frames.json has no frame that holds ${feature?.id}: no preview picture can show it.`);
  return frame;
}

/** The frame in which the page's feature is seen. */
export function lookOf(edition: Edition): Look {
  const { id, bbox } = frameOf(
    edition,
    gazetteerOf(edition).find((feature) => feature.id === edition.about?.id),
  );
  const wide = !holds(boxOf(DELIVERED_AREA), boxOf(bbox));
  const { zoom, centre } = fitBox(boxOf(bbox), MAP, { top: PAD, right: wide ? EAST : PAD, bottom: PAD, left: PAD }, MAX_ZOOM);
  const scale = scaleOf(zoom);
  const project = ([x, y]: Point): Pixel => [(x - centre[0]) * scale + MAP.width / 2, (y - centre[1]) * scale + MAP.height / 2];
  return { frame: id, wide, project };
}

const WIDE_FILES = ["region.geojson", "kurils.geojson", "world.geojson"];
const WORLD: BBox = [-180, -90, 180, 90];

/** All land that the live map knows. */
export const readWideLand = (folder: string): LandDrawing[] =>
  WIDE_FILES.map((file) => {
    const { clip, features } = parseLand(readFileSync(join(folder, file), "utf8"));
    const geometries = features.map(({ geometry }) => geometry);
    return { id: file.replace(".geojson", ""), ...outlineOf(geometries, clip === undefined ? [WORLD] : [clip, WORLD]) };
  });

/** Once around the world, on the sheet: what lies beyond 180 degrees is drawn there as well. */
const TURN = toSheet([180, 0])[0] - toSheet([-180, 0])[0];

/** Path data in px, without the rings that are out of view. */
function pathIn({ project }: Look, path: string): string {
  const rings = path.split("M").slice(1);
  const turns = [0, TURN].flatMap((turn) => rings.map((ring) => ({ ring, turn })));
  return turns
    .flatMap(({ ring, turn }) => {
      const points = pointsOf(`M${ring}`)
        .flat()
        .map(([x, y]) => project([x + turn, y]));
      if (!overlap(boxOfRing(points), grown(BOUNDS, REACH))) return [];
      const written = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      return `M${written.filter((point, index) => point !== written[index - 1]).join("L")}${ring.endsWith("z") ? "z" : ""}`;
    })
    .join("");
}

/** The rings of such path data, in px. */
export const ringsOf = (path: string): Pixel[][] =>
  path
    .split("M")
    .slice(1)
    .map((ring) =>
      ring
        .replace("z", "")
        .split("L")
        .map((pair): Pixel => {
          const [x = 0, y = 0] = pair.split(" ").map(Number);
          return [x, y];
        }),
    );

/** What the page's map shows for this look: the islands, the land, the main places whose own frame this is. The names come later. */
export function drawingIn(look: Look, edition: Edition, wideLand: readonly LandDrawing[]): Drawing {
  const { land, islands } = drawingOf(edition);
  return {
    land: (look.wide ? wideLand : land).map(({ id, fill, coast }) => ({ id, fill: pathIn(look, fill), coast: pathIn(look, coast) })),
    islands: islands.map((island) => ({ ...island, path: pathIn(look, island.path), middle: look.project(island.middle) })),
    // there is no room to name them, and what is not named is not drawn
    lines: [],
    places: gazetteerOf(edition).flatMap((feature) => {
      const { id, at, title, main = false } = feature;
      return main && at !== undefined && frameOf(edition, feature).id === look.frame
        ? [{ id, at: look.project(toSheet(at)), name: title, main }]
        : [];
    }),
    labels: [],
  };
}
