/** The other Kuril islands, Sakhalin in two parts, and Moneron. */
import { area, bboxClip, polygon } from "@turf/turf";
import { landFeature, polygonsOf } from "./collection.mjs";
import { simplifyGroups } from "./drawIslands.mjs";

const CHAIN_TOLERANCE = 200;
const SAKHALIN_TOLERANCE = 400;
/** Sand bars in Sakhalin's lagoons below this size, in square metres, are left out. */
const SAKHALIN_SMALLEST = 500_000;
/** About 10 m. */
const PRECISION = 0.0001;
/** Sakhalin is cut where its line of 1905 to 1945 ran: along the north side of this box, which is no coast. */
export const CUT = [-180, -90, 180, 50];
const NORTH_OF_CUT = [-180, 50, 180, 90];

export async function drawKurils(groups, islands) {
  const ids = islands.filter(({ layer, id }) => layer === "kurils" && id !== "sakhalin").map(({ id }) => id);
  const chain = await simplifyGroups(groups, ids, CHAIN_TOLERANCE, PRECISION);

  const large = groups.get("sakhalin").filter((ring) => area(polygon([ring])) > SAKHALIN_SMALLEST);
  const sakhalin = await simplifyGroups(new Map([["sakhalin", large]]), ["sakhalin"], SAKHALIN_TOLERANCE, PRECISION);

  return [
    ...ids.map((id) => landFeature(id, describe(CHAIN_TOLERANCE), chain.get(id))),
    landFeature("sakhalin-north", describe(SAKHALIN_TOLERANCE), within(NORTH_OF_CUT, sakhalin.get("sakhalin"))),
    landFeature("sakhalin-south", describe(SAKHALIN_TOLERANCE), within(CUT, sakhalin.get("sakhalin"))),
  ];
}

/** What of the polygons lies in the box. The coast crosses the parallel twice, so that no part falls apart. */
function within(box, polygons) {
  const clipped = polygons.map((rings) => bboxClip(polygon(rings), box));
  return polygonsOf(clipped).filter(([outer]) => outer !== undefined && outer.length > 3);
}

function describe(tolerance) {
  return { kind: "island", source: "gmt-dcw 2.1.1-1", tolerance_m: tolerance };
}
