/** Boxes, segments and rings in pixels: what lies over what. */

export type Pixel = readonly [x: number, y: number];
/** left, top, right, bottom in px. */
export type Rect = readonly [left: number, top: number, right: number, bottom: number];

export const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a[0] < b[2] + gap && a[2] > b[0] - gap && a[1] < b[3] + gap && a[3] > b[1] - gap;
export const inside = (inner: Rect, outer: Rect): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
export const grown = (rect: Rect, by: number): Rect => [rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by];

/** True where the segment touches the rectangle (Liang and Barsky). */
export function crosses([ax, ay]: Pixel, [bx, by]: Pixel, [left, top, right, bottom]: Rect): boolean {
  // nearly all are asked of in vain: they lie wholly beside it
  if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const edges: readonly Pixel[] = [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ];
  let [enter, leave] = [0, 1];
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}

function contains(ring: readonly Pixel[], [x, y]: Pixel): boolean {
  let odd = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  });
  return odd;
}

/** True where the rectangle covers any part of the ring's land. */
export function covers(rect: Rect, ring: readonly Pixel[], box: Rect): boolean {
  if (!overlap(rect, box)) return false;
  return (
    ring.some((point, index) => crosses(point, ring[(index + 1) % ring.length] ?? point, rect)) ||
    contains(ring, [(rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2])
  );
}

/** True where the line, which does not close, touches the rectangle. */
export const runsUnder = (line: readonly Pixel[], rect: Rect): boolean =>
  line.some((point, index) => crosses(point, line[index + 1] ?? point, rect));

export function boxOfRing(ring: readonly Pixel[]): Rect {
  const [far, near] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [left, top, right, bottom] = [near, near, far, far];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** The box around both. */
export const union = (a: Rect, b: Rect): Rect => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
