/** The other Kuril islands, Sakhalin and Moneron. */
import { area, polygon } from "@turf/turf";
import { landFeature } from "./collection.mjs";
import { simplifyGroups } from "./drawIslands.mjs";

const CHAIN_TOLERANCE = 200;
const SAKHALIN_TOLERANCE = 400;
/** Sand bars in Sakhalin's lagoons below this size, in square metres, are left out. */
const SAKHALIN_SMALLEST = 500_000;
/** About 10 m. */
const PRECISION = 0.0001;

export async function drawKurils(groups, islands) {
  const ids = islands.filter(({ layer, id }) => layer === "kurils" && id !== "sakhalin").map(({ id }) => id);
  const chain = await simplifyGroups(groups, ids, CHAIN_TOLERANCE, PRECISION);

  const large = groups.get("sakhalin").filter((ring) => area(polygon([ring])) > SAKHALIN_SMALLEST);
  const sakhalin = await simplifyGroups(new Map([["sakhalin", large]]), ["sakhalin"], SAKHALIN_TOLERANCE, PRECISION);

  return [
    ...ids.map((id) => landFeature(id, describe(CHAIN_TOLERANCE), chain.get(id))),
    landFeature("sakhalin", describe(SAKHALIN_TOLERANCE), sakhalin.get("sakhalin")),
  ];
}

function describe(tolerance) {
  return { kind: "island", source: "gmt-dcw 2.1.1-1", tolerance_m: tolerance };
}
