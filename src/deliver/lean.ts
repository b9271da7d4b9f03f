/** What the one file leaves out of coasts that it shows only from afar. The files of the site keep everything. */
import { bbox, simplify } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { decimals, type Grid, pack } from "../atlas/packed";
import { parseFeatures } from "../atlas/collection";

/** How a file is thinned out; all in degrees. */
interface Thinning {
  /** No point of the coast moves by more. */
  tolerance: number;
  /** Ids whose coasts stay as they are: what the islands are seen beside. */
  kept?: readonly string[];
  /** Islands less wide and less high than this are left out. */
  least?: number;
}

const THINNED: Readonly<Record<string, Thinning>> = {
  "kurils.geojson": { tolerance: 0.004 },
  "region.geojson": { tolerance: 0.025, kept: ["hokkaido", "kamchatka", "small-islands-north"] },
  "world.geojson": { tolerance: 0.2, least: 1 },
};

const spanOf = (rings: Position[][]): number => {
  const [west, south, east, north] = bbox({ type: "Polygon", coordinates: rings });
  return Math.max(east - west, north - south);
};

function thinned<Land extends Geometry>(land: Land, { tolerance, least = 0 }: Thinning): Land {
  const simple = simplify(land, { tolerance, highQuality: true });
  return simple.type === "MultiPolygon" ? { ...simple, coordinates: simple.coordinates.filter((rings) => spanOf(rings) >= least) } : simple;
}

/** Where the Digital Chart of the World has its points, found by least squares: no coordinate is further from it than its last digit is exact. */
const DCW: Grid = { scale: [0.000233525596, 0.000168841076], translate: [145.398608612, 43.360172066] };

/** The land around the islands is simplified to 200 m and more, the world to 25 km: half a cell (55 m, 5.5 km) is a fifth of that. */
const GRIDS: Readonly<Record<string, Grid>> = {
  "islands.geojson": DCW,
  "islets.geojson": DCW,
  "kurils.geojson": decimals(3),
  "region.geojson": decimals(3),
  "world.geojson": decimals(1),
};

/** The grid of a file; where none is known, one that loses nothing. */
export const gridOf = (file: string): Grid => GRIDS[file] ?? decimals(7);

/** A geometry file as the one file carries it. */
export function packedOf(file: string, text: string): string {
  const collection = parseFeatures(text);
  const thinning = THINNED[file];
  if (thinning === undefined) return JSON.stringify(pack(collection, gridOf(file)));
  const features = collection.features.map((feature) =>
    thinning.kept?.includes(feature.id) === true ? feature : { ...feature, geometry: thinned(feature.geometry, thinning) },
  );
  return JSON.stringify(pack({ ...collection, features }, gridOf(file)));
}
