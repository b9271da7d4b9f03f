/** Lines, computed from the drawn coasts: none is drawn by hand, and none is an agreed border of today. */
import { lineString, simplify } from "@turf/turf";
import { lineFeature, polygonsOf } from "./collection.mjs";
import { median } from "./median.mjs";

/** Kilometres from the two coasts, as far as a median is drawn. */
const REACH = 60;
/** Degrees, about 50 m. */
const TOLERANCE = 0.0005;
/** Small islands of the region south of this latitude lie off Hokkaido. */
const OFF_HOKKAIDO = 46;
/** Degrees between the positions of a parallel, for those who project it anew. */
const PARALLEL_STEP = 0.1;

/** @param layers features by the name of their layer: islands, islets, kurils, region */
export function drawLines({ islands, islets, kurils, region }) {
  const hokkaido = [...ringsOf(region, "hokkaido"), ...ringsOf(region, "small-islands-north").filter(isOffHokkaido)];
  const four = [...polygonsOf(islands).flat(), [find(islets, "signalny").geometry.coordinates]];
  return [
    lineFeature(
      "median",
      {
        kind: "median",
        derivation: `As far from the nearest coast of Hokkaido as from that of the islands, the point of signalny included; computed, not agreed; drawn within ${REACH} km of both coasts. Coasts as points every 200 m, Voronoi diagram in an azimuthal equidistant projection, Douglas-Peucker 50 m.`,
        made_of: ["islands.geojson", "islets.geojson", "region.geojson"],
        sources: [],
      },
      simplified(median(hokkaido, four, REACH)),
    ),
    lineFeature(
      "line-1855",
      {
        kind: "treaty-line",
        derivation: `As far from iturup as from urup: the treaty of 1855 names the two islands between which it runs, and no coordinates; drawn within ${REACH} km of both coasts. Computed as the median is.`,
        made_of: ["islands.geojson", "kurils.geojson"],
        sources: ["SHI"],
      },
      simplified(median(ringsOf(islands, "iturup"), ringsOf(kurils, "urup"), REACH)),
    ),
    lineFeature(
      "parallel-50",
      {
        kind: "parallel",
        derivation:
          "The parallel of 50 degrees north from coast to coast of Sakhalin, which the treaty of 1905 names: the cut between sakhalin-north and sakhalin-south.",
        made_of: ["kurils.geojson"],
        sources: ["POR9"],
      },
      parallel(50, ringsOf(kurils, "sakhalin-south")),
    ),
  ];
}

function find(features, id) {
  return features.find((feature) => feature.id === id);
}

function ringsOf(features, id) {
  return polygonsOf([find(features, id)]).flat();
}

function isOffHokkaido(ring) {
  return ring.every(([, latitude]) => latitude < OFF_HOKKAIDO);
}

function simplified(line) {
  return simplify(lineString(line), { tolerance: TOLERANCE, highQuality: true }).geometry.coordinates;
}

/** From the westernmost to the easternmost position that the rings have on the parallel. */
function parallel(latitude, rings) {
  const longitudes = rings.flat().flatMap((position) => (position[1] === latitude ? [position[0]] : []));
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const parts = Math.ceil((east - west) / PARALLEL_STEP);
  return Array.from({ length: parts + 1 }, (_, part) => [west + ((east - west) * part) / parts, latitude]);
}
