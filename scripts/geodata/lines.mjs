/** Makes lines.geojson alone, from the other files of public/geojson as they stand: needs no coastline of Debian's. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collect } from "./collection.mjs";
import { drawLines } from "./drawLines.mjs";
import { output } from "./sources.mjs";
import { writeCollection } from "./writeCollection.mjs";
import { renewProvenance } from "./writeProvenance.mjs";

const layers = ["islands", "islets", "kurils", "region"];
const features = Object.fromEntries(
  layers.map((name) => [name, JSON.parse(readFileSync(join(output, `${name}.geojson`), "utf8")).features]),
);

writeCollection(join(output, "lines.geojson"), collect(drawLines(features)));
renewProvenance(output, "lines.geojson");
