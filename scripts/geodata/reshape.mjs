/** Runs mapshaper on GeoJSON in memory. */
import mapshaper from "mapshaper";

/** What mapshaper's commands make of the features; a precision of 5 decimals is about a metre. */
export async function reshape(features, commands, precision = 0.00001) {
  const input = JSON.stringify({ type: "FeatureCollection", features });
  const output = await mapshaper.applyCommands(
    `-i input.geojson ${commands} -filter remove-empty -o output.geojson format=geojson geojson-type=FeatureCollection precision=${precision} fix-geometry`,
    { "input.geojson": input },
  );
  return JSON.parse(output["output.geojson"]).features;
}
