/** The four islands, fine and light, and the Habomai islets one by one. */
import { landFeature, pointFeature, polygonsOf } from "./collection.mjs";
import { reshape } from "./reshape.mjs";

const SOURCE = "gmt-dcw 2.1.1-1";

/** Two rocks of at most 21 by 13 m, in no coastline that may be shipped; the point is from the survey MLIT N03, 2022. */
const SIGNALNY = [145.8575, 43.3965];

/** @param groups island rings by id; @param islands the table of islands.json; @param tolerance metres */
export async function drawIslands(groups, islands, tolerance) {
  const shapes = await simplifyIslands(groups, islands, tolerance);
  const habomai = islands.filter(({ layer }) => layer === "islets").flatMap(({ id }) => shapes.get(id));
  const properties = (kind) => ({ kind, source: SOURCE, tolerance_m: tolerance });
  return [
    ...islands.filter(({ layer }) => layer === "islands").map(({ id }) => landFeature(id, properties("island"), shapes.get(id))),
    landFeature("habomai", properties("island-group"), habomai),
  ];
}

export async function drawIslets(groups, islands, tolerance) {
  const shapes = await simplifyIslands(groups, islands, tolerance);
  return [
    ...islands
      .filter(({ layer }) => layer === "islets")
      .map(({ id }) => landFeature(id, { kind: "islet", source: SOURCE, tolerance_m: tolerance }, shapes.get(id))),
    pointFeature("signalny", { kind: "rock", source: "MLIT N03, 2022-01-01" }, SIGNALNY),
  ];
}

/** Islets too, so that the group and its members have the same coordinates. */
function simplifyIslands(groups, islands, tolerance) {
  const chosen = islands.filter(({ layer }) => layer !== "kurils").map(({ id }) => id);
  return simplifyGroups(groups, chosen, tolerance);
}

/** Polygons by id after Douglas-Peucker; every ring stays, however small. */
export async function simplifyGroups(groups, ids, tolerance, precision) {
  const rings = ids.flatMap((id) => groups.get(id).map((ring) => ringFeature(id, ring)));
  const simplified = await reshape(rings, `-clean -simplify dp interval=${tolerance} keep-shapes`, precision);
  return new Map(ids.map((id) => [id, polygonsOf(simplified.filter(({ properties }) => properties.id === id))]));
}

function ringFeature(id, ring) {
  return { type: "Feature", properties: { id }, geometry: { type: "Polygon", coordinates: [ring] } };
}
