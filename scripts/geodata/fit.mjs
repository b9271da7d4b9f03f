/**
 * Says how well the drawn islands fit a survey: node fit.mjs REFERENCE.geojson
 * The reference has features iturup, kunashir, shikotan and habomai; it is read, never shipped.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { polygonsOf } from "./collection.mjs";
import { ellipsoidArea } from "./ellipsoidArea.mjs";
import { reshape } from "./reshape.mjs";
import { hashFile } from "./sources.mjs";

/** Square kilometres with islets, as the Geospatial Information Authority of Japan publishes them (2022). */
const SURVEY_AREA = { iturup: 3168, kunashir: 1490, shikotan: 251, habomai: 95 };

const here = dirname(fileURLToPath(import.meta.url));
const geojson = join(here, "../../public/geojson");

const [referenceFile] = process.argv.slice(2);
if (referenceFile === undefined) {
  console.error("Name the survey to compare with: npm run fit -- REFERENCE.geojson");
  process.exit(1);
}

const reference = JSON.parse(readFileSync(referenceFile, "utf8")).features;
const fit = {
  reference: "MLIT, National Land Numerical Information, N03-22_220101, simplified to 10 m; islets included",
  reference_sha256: hashFile(referenceFile),
  survey: "GSI, areas of municipalities and islands, 2022 (whole square kilometres, islets included)",
  method: "intersection over union and areas in the equal-area projection of the WGS 84 ellipsoid",
  files: {},
};
for (const name of ["islands.geojson", "islands-light.geojson"]) fit.files[name] = await fitFile(name);
writeFileSync(join(here, "fit.json"), `${JSON.stringify(fit, undefined, 2)}\n`);

async function fitFile(name) {
  const file = join(geojson, name);
  const result = { sha256: hashFile(file), islands: {} };
  for (const island of JSON.parse(readFileSync(file, "utf8")).features) {
    result.islands[island.id] = await fitIsland(island);
  }
  return result;
}

async function fitIsland(island) {
  const survey = reference.find((feature) => (feature.id ?? feature.properties.id) === island.id);
  if (survey === undefined) throw new Error(`${referenceFile}: no feature ${island.id}`);
  const area = ellipsoidArea(polygonsOf([island]));
  const referenceArea = ellipsoidArea(polygonsOf([survey]));
  const common = await commonArea(island, survey);
  return {
    iou: round(common / (area + referenceArea - common), 4),
    area_km2: round(area, 2),
    reference_area_km2: round(referenceArea, 2),
    ratio: round(area / referenceArea, 4),
    survey_area_km2: SURVEY_AREA[island.id],
    survey_ratio: round(area / SURVEY_AREA[island.id], 4),
  };
}

/** Where both are land: what stays of the one inside the other. */
async function commonArea({ geometry }, survey) {
  const tagged = [
    { type: "Feature", properties: { of: "drawn" }, geometry },
    { type: "Feature", properties: { of: "survey" }, geometry: survey.geometry },
  ];
  const commands = "-filter 'of == \"drawn\"' + name=drawn -filter 'of == \"survey\"' target=input + name=survey -clip survey target=drawn";
  return ellipsoidArea(polygonsOf(await reshape(tagged, commands, 0.0000001)));
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}
