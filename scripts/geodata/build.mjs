/** Makes every file of public/geojson from the sources that sources.json names. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { collect, pointFeature } from "./collection.mjs";
import { drawIslands, drawIslets } from "./drawIslands.mjs";
import { CUT, drawKurils } from "./drawKurils.mjs";
import { drawLines } from "./drawLines.mjs";
import { CLIP, drawRegion } from "./drawRegion.mjs";
import { drawLocator, drawWorld } from "./drawWorld.mjs";
import { groupRings } from "./groupRings.mjs";
import { readDcwRings } from "./readDcw.mjs";
import { findSources, output, readTable } from "./sources.mjs";
import { writeCollection } from "./writeCollection.mjs";
import { writeProvenance } from "./writeProvenance.mjs";

const inputs = lookUpSources();
if (inputs !== undefined) await build(inputs);

/** A missing file is told in one sentence, without a stack. */
function lookUpSources() {
  try {
    return findSources();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}

async function build(sources) {
  const islands = readTable("islands.json");
  const rings = await readDcwRings(sources["gmt-dcw"].path, "RUSAK");
  const groups = groupRings(rings, islands);
  const world = sources["natural-earth"].path;
  const cut = { clip: CLIP };

  const four = await drawIslands(groups, islands, 25);
  const islets = await drawIslets(groups, islands, 25);
  const kurils = await drawKurils(groups, islands);
  const region = await drawRegion(sources["geo-maps"].path, rings, readTable("lands.json"));

  mkdirSync(output, { recursive: true });
  write("islands", four);
  write("islands-light", await drawIslands(groups, islands, 100));
  write("islets", islets);
  write("kurils", kurils, { clip: CUT });
  write("region", region, cut);
  write("world", await drawWorld(world, CLIP), cut);
  write("locator", await drawLocator(world));
  write("places", readTable("places.json").map(drawPlace));
  write("lines", drawLines({ islands: four, islets, kurils, region }));
  writeProvenance(output, sources);
}

function drawPlace({ id, at, ...properties }) {
  return pointFeature(id, properties, at);
}

function write(name, features, members) {
  writeCollection(join(output, `${name}.geojson`), collect(features, members));
}
