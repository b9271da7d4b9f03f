/**
 * Where the names stand: beside their shapes in open water, never over an island, a control or each other.
 * Pure arithmetic on pixels. Thinning drops the other scripts first, then size; never half a pair.
 */

export type Pixel = readonly [x: number, y: number];
/** left, top, right, bottom in px. */
export type Rect = readonly [left: number, top: number, right: number, bottom: number];
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
}

const GAP = 4;
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
];

export const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a[0] < b[2] + gap && a[2] > b[0] - gap && a[1] < b[3] + gap && a[3] > b[1] - gap;
const inside = (inner: Rect, outer: Rect): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
const grown = (rect: Rect, by: number): Rect => [rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by];

/** True where the segment touches the rectangle (Liang and Barsky). */
export function crosses([ax, ay]: Pixel, [bx, by]: Pixel, [left, top, right, bottom]: Rect): boolean {
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
function covers(rect: Rect, ring: readonly Pixel[], box: Rect): boolean {
  if (!overlap(rect, box)) return false;
  return (
    ring.some((point, index) => crosses(point, ring[(index + 1) % ring.length] ?? point, rect)) ||
    contains(ring, [(rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2])
  );
}

export const rectOf = ([x, y]: Pixel, align: Align, { width, height, first }: Extent): Rect => {
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return [left, y - first / 2, left + width, y - first / 2 + height];
};

const scaled = ({ width, height, first }: Extent, size: number): Extent => ({
  width: width * size,
  height: height * size,
  first: first * size,
});

const boxOfRing = (ring: readonly Pixel[]): Rect => {
  const [xs, ys] = [ring.map((point) => point[0]), ring.map((point) => point[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

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
    }
  }
}

interface Ring {
  ring: readonly Pixel[];
  box: Rect;
}
/** The ground, with the outlines' boxes, and only those that are in view. */
interface Surveyed {
  bounds: Rect;
  obstacles: readonly Rect[];
  shapes: readonly Ring[];
  land: readonly Ring[];
}

function surveyed({ bounds, obstacles, shapes, land = [] }: Ground): Surveyed {
  const inView = (rings: Ground["shapes"]) =>
    rings.map((ring) => ({ ring, box: boxOfRing(ring) })).filter(({ box }) => overlap(box, bounds));
  return { bounds, obstacles, shapes: inView(shapes), land: inView(land) };
}

/** What a place costs, in px of distance: other land under the label, and a line that runs over an island on its way. */
const LAND_COST = 150;
const CROSSING_COST = 300;

function costOf({ at, leader }: Candidate, rect: Rect, around: Rect, ground: Surveyed): number {
  const middle: Pixel = [(around[0] + around[2]) / 2, (around[1] + around[3]) / 2];
  const box: Rect = [Math.min(at[0], middle[0]), Math.min(at[1], middle[1]), Math.max(at[0], middle[0]), Math.max(at[1], middle[1])];
  const strange = ground.shapes.filter((ring) => !overlap(ring.box, around) && overlap(ring.box, box));
  const crossing = leader && strange.some((ring) => crosses(at, middle, ring.box));
  const onLand = ground.land.some(({ ring, box: land }) => covers(rect, ring, land));
  return Math.hypot(at[0] - middle[0], at[1] - middle[1]) + (onLand ? LAND_COST : 0) + (crossing ? CROSSING_COST : 0);
}

function placeOne(request: LabelRequest, detail: Detail, size: number, ground: Surveyed, taken: readonly Rect[]): Placed | undefined {
  const extent = scaled(request.sizes[detail], size);
  let best: { cost: number; label: Placed } | undefined;
  for (const candidate of candidates(request, extent)) {
    const { at, align, leader, own } = candidate;
    const rect = rectOf(at, align, extent);
    const room = grown(rect, GAP);
    const free =
      inside(room, ground.bounds) &&
      !ground.obstacles.some((obstacle) => overlap(rect, obstacle, GAP)) &&
      !taken.some((other) => overlap(rect, other, GAP)) &&
      !ground.shapes.some(({ ring, box }) => covers(room, ring, box));
    if (!free) continue;
    const label = { id: request.id, at, align, detail, size, rect, leader };
    if (own) return label;
    const cost = costOf(candidate, rect, request.around, ground);
    if (best === undefined || cost < best.cost) best = { cost, label };
  }
  return best?.label;
}

/**
 * Places the labels, required ones first in their given order.
 * `sizes`: shares of the full size, largest first. `details`: how much each label says, most first; the whole map goes down together, so that no island seems to matter more.
 */
export function place(
  requests: readonly LabelRequest[],
  ground: Ground,
  details: readonly Detail[],
  sizes: readonly number[] = [1],
): Placed[] {
  const survey = surveyed(ground);
  const required = requests.filter((request) => request.required);
  let best: Placed[] = [];
  let bestSize = 1;
  let least = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    for (const detail of details) {
      if (least <= priceOf(size, details.indexOf(detail))) continue;
      const kin = required.filter((request) => request.kin);
      const together = column(kin, detail, size, survey);
      const rest = required.filter((request) => !together.some((label) => label.id === request.id));
      const placed = greedy(rest, detail, size, survey, together);
      const lines = placed.filter((label) => label.leader).length;
      const price = priceOf(size, details.indexOf(detail)) + lines * LINE_PRICE + (required.length - placed.length) * MISSING_PRICE;
      if (price < least) [best, bestSize, least] = [placed, size, price];
    }
  }
  for (const request of requests.filter((candidate) => !candidate.required)) {
    const taken = best.map((label) => label.rect);
    const { dot } = request;
    // nor may a dot lie where the pointer looks for an island
    const closed = [...taken, ...ground.obstacles, ...required.map(({ around }) => around)];
    if (dot !== undefined && closed.some((other) => overlap(dot, other))) continue;
    const placed = placeOne(request, "pair", bestSize, survey, taken);
    if (placed !== undefined) best = [...best, dot === undefined ? placed : { ...placed, rect: union(placed.rect, dot) }];
  }
  return best;
}

/** What is worse: a smaller size, a line, a label that finds no place. What a label says less costs least. */
const LINE_PRICE = 1;
const MISSING_PRICE = 100;
const priceOf = (size: number, less: number): number => (1 - size) * 4 + less * 0.25;

/** Where kindred features together are smaller than this, in px, their labels stand in one column beside them. */
const TOO_SMALL = 240;

/** The labels as one column beside features too small to be told apart by places: in the features' own order, with one line to the group. */
function column(requests: readonly LabelRequest[], detail: Detail, size: number, ground: Surveyed): Placed[] {
  if (requests.length < 2) return [];
  const around = requests.map((request) => request.around).reduce(union);
  if (Math.max(around[2] - around[0], around[3] - around[1]) > TOO_SMALL) return [];
  const extents = requests.map((request) => scaled(request.sizes[detail], size));
  const whole: LabelRequest = {
    id: "",
    required: true,
    spots: [],
    around,
    sizes: allDetails({
      width: Math.max(...extents.map(({ width }) => width)),
      height: extents.reduce((sum, { height }) => sum + height + GAP, 0),
      first: extents[0]?.first ?? 0,
    }),
  };
  const block = placeOne(whole, detail, 1, ground, []);
  if (block === undefined) return [];
  let top = block.rect[1];
  return requests.map((request, index) => {
    const extent = extents[index] ?? whole.sizes[detail];
    const at: Pixel = [block.at[0], top + extent.first / 2];
    top += extent.height + GAP;
    return {
      id: request.id,
      at,
      align: block.align,
      detail,
      size,
      rect: rectOf(at, block.align, extent),
      leader: block.leader && index === 0,
    };
  });
}

const union = (a: Rect, b: Rect): Rect => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
const allDetails = (extent: Extent): Record<Detail, Extent> => ({ full: extent, pair: extent, broken: extent });

/** One after the other; where the given order fails, the widest first. */
function greedy(requests: readonly LabelRequest[], detail: Detail, size: number, ground: Surveyed, before: readonly Placed[]): Placed[] {
  const orders = [requests, requests.toSorted((a, b) => b.sizes[detail].width - a.sizes[detail].width), requests.toReversed()];
  let best: Placed[] = [];
  for (const order of orders) {
    const placed = [...before];
    for (const request of order) {
      const taken = placed.map((other) => other.rect);
      const label = placeOne(request, detail, size, ground, taken);
      if (label !== undefined) placed.push(label);
    }
    if (placed.length > best.length) best = placed;
    if (best.length === requests.length + before.length) break;
  }
  return best;
}
