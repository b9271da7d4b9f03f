/** Where the map looks for a given view. */
import { type Camera, fitBox, type Pads, type Size, union } from "../atlas/fit";
import { extentOf, type GazetteerEntry } from "../atlas/gazetteer";
import { type Box, boxOf, toSheet, zoomOf } from "../atlas/sheet";
import type { View } from "../view/view";

export const MAX_ZOOM = 13;
/** A lone point is shown with its surroundings, not at the largest scale. */
const POINT_ZOOM = 5;

const ISLET_ZOOM = 10;
/** A box with half its size around it. */
const grown = ([left, top, right, bottom]: Box): Box => {
  const [x, y] = [(right - left) / 2, (bottom - top) / 2];
  return [left - x, top - y, right + x, bottom + y];
};

/** A part of the map that must be in view, on the sheet. */
export interface FrameBox {
  id: string;
  box: Box;
}

/** The smallest frame that holds everything which is lit, and what is `along`; beyond all frames, the things themselves. */
export function boxFor(
  view: View,
  lit: readonly GazetteerEntry[],
  frames: readonly FrameBox[],
  along: readonly Box[] = [],
): { box: Box; maxZoom: number } {
  const named = frames.find((frame) => frame.id === view.frame);
  if (named !== undefined) return { box: named.box, maxZoom: MAX_ZOOM };
  const boxes = [...lit.map((feature) => boxOf(extentOf(feature))), ...along];
  // an islet is shown with its neighbours: among the four it would be a dot
  if (lit.length === boxes.length && lit.length > 0 && lit.every(({ kind }) => kind === "islet"))
    return { box: grown(union(boxes)), maxZoom: ISLET_ZOOM };
  const frame = frames.find((candidate) => boxes.every((box) => holds(candidate.box, box)));
  if (frame !== undefined) return { box: frame.box, maxZoom: MAX_ZOOM };
  return { box: union(boxes), maxZoom: POINT_ZOOM };
}

export const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** The camera that the view asks for. `along`: what else must be in view, on the sheet. */
export function cameraFor(
  view: View,
  lit: readonly GazetteerEntry[],
  frames: readonly FrameBox[],
  size: Size,
  pads: Pads,
  along: readonly Box[] = [],
): Camera {
  if (view.map !== undefined) return { zoom: Math.min(view.map.zoom, MAX_ZOOM), centre: toSheet([view.map.longitude, view.map.latitude]) };
  const { box, maxZoom } = boxFor(view, lit, frames, along);
  return fitBox(box, size, pads, maxZoom);
}

/** Pixels per sheet unit of two cameras and their distance: true where no eye could tell them apart. */
export const sameCamera = (a: Camera, b: Camera): boolean => {
  const scale = 2 ** (a.zoom - zoomOf(1));
  return Math.abs(a.zoom - b.zoom) < 1e-3 && Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) * scale < 0.25;
};
