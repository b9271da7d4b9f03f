/** Where the name of a line may stand: beside it, wherever it is in view. */
import type { Extent } from "../picture/placeOne";
import { overlap, type Pixel, type Rect } from "../picture/rects";

export interface Spot {
  at: Pixel;
  align: "start" | "middle" | "end";
}

/** A line shorter than this in view, in px, is a dash or two: its name would be larger than what it names. */
const NAMED_FROM = 24;
/** Distance between two places along the line, and how far beside it a name may begin, in px. */
const STEP = 36;
const BESIDE = [8, 20, 36];
/** A spot of its data counts where it is no farther from the line than this, in px. */
const NEAR = 140;

/** Points along the line, about a step apart, as far as they are in view. */
function pointsInView(line: readonly Pixel[], bounds: Rect): Pixel[] {
  const all = line.flatMap(([x, y], index): Pixel[] => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    if (!overlap([Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY)], bounds)) return [];
    const parts = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP));
    return Array.from({ length: parts }, (_, part) => [x + ((nextX - x) * part) / parts, y + ((nextY - y) * part) / parts]);
  });
  return all.filter(([x, y]) => overlap([x, y, x, y], bounds));
}

const lengthOf = (points: readonly Pixel[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);

/** Not nearer to each other than a step: dense points of a line are no more places than few. */
function thinned(points: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP / 2) kept.push(point);
  }
  return kept;
}

/**
 * The spots for a line's name, the better first: those of its data, then beside the line from the middle of what is seen of it outwards.
 * `own`: the data's spots in px; `extent`: the name's size; `bounds`: what is in view.
 */
export function spotsAlong(line: readonly Pixel[], own: readonly Spot[], extent: Extent, bounds: Rect): Spot[] {
  const seen = thinned(pointsInView(line, bounds));
  if (lengthOf(seen) < NAMED_FROM) return [];
  const middle = seen[Math.floor(seen.length / 2)] ?? [0, 0];
  const fromMiddle = (point: Pixel) => Math.hypot(point[0] - middle[0], point[1] - middle[1]);
  const hang = (extent.first - extent.height) / 2;
  const outwards = seen.toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
  const beside = BESIDE.flatMap((away) =>
    outwards.flatMap(([x, y]): Spot[] => [
      { at: [x + away, y + hang], align: "start" },
      { at: [x - away, y + hang], align: "end" },
      { at: [x, y - extent.height - away + extent.first / 2], align: "middle" },
      { at: [x, y + away + extent.first / 2], align: "middle" },
    ]),
  );
  const near = own.filter(({ at }) => seen.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < NEAR));
  return [...near, ...beside];
}
