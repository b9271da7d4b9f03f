/** Where one name stands: at one of its own spots in open water, or at the cheapest free place around its feature. */

import { boxOfRing, covers, crosses, grown, inside, overlap, type Pixel, type Rect, runsUnder } from "./rects";

export type Align = "start" | "middle" | "end";

export interface LabelRequest {
  id: string;
  /** A required label is placed wherever there is room, with a leader line if need be; another only at its spots. */
  required: boolean;
  spots: readonly { at: Pixel; align: Align }[];
  /** One of several that stand in one column where their features are too small to be told apart. */
  kin?: boolean;
  /** A label that is not required comes with its dot, or not at all: the dot's box in px must be free as well. */
  dot?: Rect;
  /** The smallest share of the full size, where its letters are small as they are. */
  least?: number;
  /** What it may say, the better first, where it is not required: of itself the pair on one line. */
  details?: readonly Detail[];
  /** True where it stands in open water, over no line, and over other land only where there is no room in the water. */
  afloat?: boolean;
  /** The feature's own box in px: the label's search starts around it. */
  around: Rect;
  /** Width and height in px at full size: of the pair alone, on one line and broken in two, and with the other scripts under it. */
  sizes: Readonly<Record<Detail, Extent>>;
}
export interface Extent {
  width: number;
  height: number;
  /** Height of the first line: the label hangs on its middle, what is under it hangs below. */
  first: number;
}
export type Detail = "full" | "pair" | "broken";

export interface Placed {
  id: string;
  at: Pixel;
  align: Align;
  detail: Detail;
  size: number;
  rect: Rect;
  /** True where the label stands so far off that a line must lead to its feature. */
  leader: boolean;
  /** What is wrong with the place, as a price: nothing at one of its own spots. */
  price: number;
}

export interface Ground {
  /** Labels stay inside. */
  bounds: Rect;
  /** Controls, legend, card: boxes in px. */
  obstacles: readonly Rect[];
  /** Outlines that no label may cover: rings of points in px. */
  shapes: readonly (readonly Pixel[])[];
  /** Outlines that a label had better not cover: other land. */
  land?: readonly (readonly Pixel[])[];
  /** Lines over which nothing may lie that stands in open water. */
  lines?: readonly (readonly Pixel[])[];
}

/** Room around a label, in px. */
export const GAP = 4;
const DISTANCES = [10, 22, 40, 64, 96, 140, 200, 280, 380, 520, 700];
const DIRECTIONS: readonly Pixel[] = [
  [1, 0],
  [-1, 0],
  [0.8, 0.8],
  [-0.8, -0.8],
  [0.8, -0.8],
  [-0.8, 0.8],
  [0, 1],
  [0, -1],
  [1, 0.4],
  [-1, -0.4],
  [1, -0.4],
  [-1, 0.4],
];

export const rectOf = ([x, y]: Pixel, align: Align, { width, height, first }: Extent): Rect => {
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return [left, y - first / 2, left + width, y - first / 2 + height];
};

export const scaled = ({ width, height, first }: Extent, size: number): Extent => ({
  width: width * size,
  height: height * size,
  first: first * size,
});

interface Candidate {
  at: Pixel;
  align: Align;
  leader: boolean;
  /** One of the label's own spots: taken at once where it is free. */
  own: boolean;
}

/** The label's own spots, then rings of places around its feature, ever farther. */
function* candidates(request: LabelRequest, extent: Extent): Generator<Candidate> {
  for (const spot of request.spots) yield { ...spot, leader: false, own: true };
  if (!request.required) return;
  const [left, top, right, bottom] = request.around;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  for (const distance of DISTANCES) {
    for (const [dx, dy] of DIRECTIONS) {
      const align: Align = dx > 0 ? "start" : dx < 0 ? "end" : "middle";
      const vertical = dy === 0 ? 0 : Math.sign(dy) * ((bottom - top) / 2 + extent.height / 2);
      const hang = (extent.first - extent.height) / 2;
      yield {
        at: [x + Math.sign(dx) * ((right - left) / 2) + dx * distance, y + hang + vertical + dy * distance],
        align,
        leader: distance > 40,
        own: false,
      };
      if (dx === 0) continue;
      // from beside a corner of the feature too: long shapes leave room there
      for (const up of [-1, 1]) {
        yield {
          at: [x + Math.sign(dx) * ((right - left) / 4) + dx * distance, y + hang + (up * (bottom - top)) / 4 + dy * distance],
          align,
          leader: distance > 40,
          own: false,
        };
      }
    }
  }
}

interface Ring {
  ring: readonly Pixel[];
  box: Rect;
}
/** The ground, with the outlines' boxes, and only those that are in view. */
export interface Surveyed {
  bounds: Rect;
  obstacles: readonly Rect[];
  shapes: readonly Ring[];
  land: readonly Ring[];
  lines: readonly (readonly Pixel[])[];
}

export function surveyed({ bounds, obstacles, shapes, land = [], lines = [] }: Ground): Surveyed {
  const inView = (rings: Ground["shapes"]) =>
    rings.map((ring) => ({ ring, box: boxOfRing(ring) })).filter(({ box }) => overlap(box, bounds));
  return { bounds, obstacles, shapes: inView(shapes), land: inView(land), lines };
}

/** What is wrong with a place, as a price, and what that costs in px of distance. */
const FAULTS = {
  /** A line must lead to its feature. */
  line: 1,
  /** The line runs over another island on its way. */
  crossing: 2,
  /** Another island is nearer: its own would be taken for it. */
  astray: 1.5,
  /** It lies over other land. */
  land: 0.2,
} as const;
const COST = { line: 0, crossing: 300, astray: 250, land: 150 } as const;
type Fault = keyof typeof FAULTS;
const EVERY: readonly Fault[] = ["line", "crossing", "astray", "land"];

/** Every so many points of an outline are looked at: a px or two do not matter here. */
const STRIDE = 3;

/** How far an outline is from a label, in px. */
const gapTo = ([left, top, right, bottom]: Rect, ring: readonly Pixel[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ring.length; index += STRIDE) {
    const [x, y] = ring[index] ?? [0, 0];
    least = Math.min(least, Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)));
  }
  return least;
};

/** True where a label stands nearer to another island than to its own. */
function isAstray(rect: Rect, around: Rect, { shapes }: Surveyed): boolean {
  const room = grown(around, 1);
  const own = shapes.filter(({ box }) => inside(box, room));
  if (own.length === 0) return false;
  const gap = Math.min(...own.map(({ ring }) => gapTo(rect, ring)));
  return shapes.some((shape) => !own.includes(shape) && overlap(rect, shape.box, gap) && gapTo(rect, shape.ring) < gap);
}

function faultsOf({ at, leader }: Candidate, rect: Rect, around: Rect, ground: Surveyed): Fault[] {
  const middle: Pixel = [(around[0] + around[2]) / 2, (around[1] + around[3]) / 2];
  const box: Rect = [Math.min(at[0], middle[0]), Math.min(at[1], middle[1]), Math.max(at[0], middle[0]), Math.max(at[1], middle[1])];
  const strange = ground.shapes.filter((ring) => !overlap(ring.box, around) && overlap(ring.box, box));
  const faults: Record<Fault, boolean> = {
    line: leader,
    crossing: leader && strange.some((ring) => crosses(at, middle, ring.box)),
    astray: isAstray(rect, around, ground),
    land: ground.land.some(({ ring, box: land }) => covers(rect, ring, land)),
  };
  return EVERY.filter((fault) => faults[fault]);
}

const sumOf = (faults: readonly Fault[], prices: Readonly<Record<Fault, number>>): number =>
  faults.reduce((sum, fault) => sum + prices[fault], 0);

const distanceOf = ({ at }: Candidate, around: Rect): number =>
  Math.hypot(at[0] - (around[0] + around[2]) / 2, at[1] - (around[1] + around[3]) / 2);

export function placeOne(
  request: LabelRequest,
  detail: Detail,
  share: number,
  ground: Surveyed,
  taken: readonly Rect[],
): Placed | undefined {
  const size = Math.max(share, Math.min(1, request.least ?? 0));
  const extent = scaled(request.sizes[detail], size);
  let best: { cost: number; label: Placed } | undefined;
  for (const candidate of candidates(request, extent)) {
    const { at, align, leader, own } = candidate;
    const distance = distanceOf(candidate, request.around);
    if (!own && best !== undefined && best.cost <= distance) continue;
    const rect = rectOf(at, align, extent);
    const room = grown(rect, GAP);
    const free =
      inside(room, ground.bounds) &&
      !ground.obstacles.some((obstacle) => overlap(rect, obstacle, GAP)) &&
      !taken.some((other) => overlap(rect, other, GAP)) &&
      !(request.afloat === true && ground.lines.some((line) => runsUnder(line, rect))) &&
      !ground.shapes.some(({ ring, box }) => covers(room, ring, box)) &&
      !(request.afloat === true && ground.land.some(({ ring, box }) => covers(rect, ring, box)));
    if (!free) continue;
    const label = { id: request.id, at, align, detail, size, rect, leader, price: 0 };
    if (own) return label;
    const faults = faultsOf(candidate, rect, request.around, ground);
    const cost = distance + sumOf(faults, COST);
    if (best === undefined || cost < best.cost) best = { cost, label: { ...label, price: sumOf(faults, FAULTS) } };
  }
  return best?.label;
}
