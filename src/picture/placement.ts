/**
 * Where the names stand: beside their shapes in open water, never over an island, a control or each other.
 * Pure arithmetic on pixels. Thinning drops the other scripts first, then size; never half a pair.
 */
import {
  type Detail,
  type Extent,
  GAP,
  type Ground,
  type LabelRequest,
  type Placed,
  placeOne,
  rectOf,
  scaled,
  type Surveyed,
  surveyed,
} from "./placeOne";
import { overlap, type Pixel, union } from "./rects";

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
      // what is small already would not be read: the other scripts go before the letters shrink
      if (detail === "full" && size < 1) continue;
      if (least <= priceOf(size, details.indexOf(detail))) continue;
      const kin = required.filter((request) => request.kin);
      const together = column(kin, detail, size, survey);
      const rest = required.filter((request) => !together.some((label) => label.id === request.id));
      const placed = greedy(rest, detail, size, survey, together);
      const price = priceOf(size, details.indexOf(detail)) + faultsOf(placed) + (required.length - placed.length) * MISSING_PRICE;
      if (price < least) [best, bestSize, least] = [placed, size, price];
    }
  }
  for (const request of requests.filter((candidate) => !candidate.required)) {
    const taken = best.map((label) => label.rect);
    const { dot } = request;
    // nor may a dot lie where the pointer looks for an island
    const closed = [...taken, ...ground.obstacles, ...required.map(({ around }) => around)];
    if (dot !== undefined && closed.some((other) => overlap(dot, other))) continue;
    const ways: readonly Detail[] = request.details ?? ["pair"];
    const placeIn = (where: Surveyed) => firstOf(ways, (detail) => placeOne(request, detail, bestSize, where, taken));
    const placed = placeIn(survey) ?? (request.afloat === true ? placeIn({ ...survey, land: [] }) : undefined);
    if (placed !== undefined) best = [...best, dot === undefined ? placed : { ...placed, rect: union(placed.rect, dot) }];
  }
  return best;
}

/** What is found for the first of some ways, for which anything is. */
function firstOf<Way, Found>(ways: readonly Way[], find: (way: Way) => Found | undefined): Found | undefined {
  for (const way of ways) {
    const found = find(way);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is worse: a smaller size, a place with faults, a label that finds none. What a label says less costs least. */
const MISSING_PRICE = 100;
const priceOf = (size: number, less: number): number => (1 - size) * 4 + less * 0.25;

const faultsOf = (labels: readonly Placed[]): number => labels.reduce((sum, { price }) => sum + price, 0);

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
      price: index === 0 ? block.price : 0,
    };
  });
}

const allDetails = (extent: Extent): Record<Detail, Extent> => ({ full: extent, pair: extent, broken: extent });

/** One after the other; where the given order leaves something to wish, the widest first, then the last first. */
function greedy(requests: readonly LabelRequest[], detail: Detail, size: number, ground: Surveyed, before: readonly Placed[]): Placed[] {
  const orders = [requests, requests.toSorted((a, b) => b.sizes[detail].width - a.sizes[detail].width), requests.toReversed()];
  let best: Placed[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const order of orders) {
    const placed = [...before];
    for (const request of order) {
      const taken = placed.map((other) => other.rect);
      const label = placeOne(request, detail, size, ground, taken);
      if (label !== undefined) placed.push(label);
    }
    const price = faultsOf(placed) + (requests.length + before.length - placed.length) * MISSING_PRICE;
    if (price < least) [best, least] = [placed, price];
    if (least === 0) break;
  }
  return best;
}
