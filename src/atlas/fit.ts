/** Fitting a box of the sheet into a container: the arithmetic that the delivered picture leaves to the browser's `viewBox`. */
import { type Box, type Point, zoomOf } from "./sheet";

export interface Size {
  width: number;
  height: number;
}
/** Pixels to keep free on each side. */
export interface Pads {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** Where the map looks: a zoom level and the point of the sheet in the container's middle. */
export interface Camera {
  zoom: number;
  centre: Point;
}

/** The camera that shows the whole box, as large as the padding allows; never nearer than `maxZoom`. */
export function fitBox([left, top, right, bottom]: Box, size: Size, pads: Pads, maxZoom: number): Camera {
  const width = Math.max(1, size.width - pads.left - pads.right);
  const height = Math.max(1, size.height - pads.top - pads.bottom);
  const scale = Math.min(width / Math.max(1e-6, right - left), height / Math.max(1e-6, bottom - top), 2 ** maxZoom);
  const zoom = Math.min(zoomOf(scale), maxZoom);
  const used = Math.min(scale, 2 ** (zoom - zoomOf(1)));
  return {
    zoom,
    centre: [(left + right) / 2 + (pads.right - pads.left) / 2 / used, (top + bottom) / 2 + (pads.bottom - pads.top) / 2 / used],
  };
}

/** The smallest box that is symmetric about the sheet's origin and holds the given one. */
export function centred([left, top, right, bottom]: Box): Box {
  const x = Math.max(Math.abs(left), Math.abs(right));
  const y = Math.max(Math.abs(top), Math.abs(bottom));
  return [-x, -y, x, y];
}

/** The box around all of them. */
export const union = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

export const middle = ([left, top, right, bottom]: Box): Point => [(left + right) / 2, (top + bottom) / 2];
