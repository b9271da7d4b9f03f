/** The two pages that ours is measured against, made from the same geometry: one by hand, one with react-leaflet alone. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { compress } from "../scripts/compress.mjs";
import { root } from "../scripts/commands.mjs";

/** Web Mercator, in units of a hundredth of a degree of longitude. */
const project = ([longitude, latitude]) => [
  (longitude * 100).toFixed(1),
  ((-Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 18_000) / Math.PI).toFixed(1),
];
const rings = ({ type, coordinates }) => (type === "Polygon" ? coordinates : coordinates.flat());
const pathOf = (geometry) =>
  rings(geometry)
    .map((ring) => `M${ring.map((point) => project(point).join(" ")).join("L")}z`)
    .join("");

function handWritten() {
  const { features } = JSON.parse(readFileSync(join(root, "public/geojson/islands-light.geojson"), "utf8"));
  const [left, top] = project([145.2, 45.7]).map(Number);
  const [right, bottom] = project([149.1, 43.2]).map(Number);
  const paths = features.map(({ id, geometry }) => `<path data-feature="${id}" d="${pathOf(geometry)}"/>`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>By hand</title>
<link rel="icon" href="data:,"><svg viewBox="${left} ${top} ${right - left} ${bottom - top}" width="70%" fill="#cfbd9f">${paths}</svg><aside id="panel"></aside>
<script>addEventListener("click",function(e){var f=e.target.dataset.feature;if(f)document.getElementById("panel").textContent=f})</script></html>`;
}

/**
 * @param {string} folder
 * @returns {Promise<Record<"hand" | "reactLeaflet", string>>} where they lie
 */
export async function makeFloors(folder) {
  const hand = join(folder, "hand");
  mkdirSync(hand, { recursive: true });
  writeFileSync(join(hand, "index.html"), handWritten());
  const reactLeaflet = join(folder, "react-leaflet");
  await build({
    configFile: false,
    root: join(root, "bench/react-leaflet"),
    logLevel: "error",
    build: { outDir: reactLeaflet, emptyOutDir: true, target: "es2022" },
  });
  for (const dir of [hand, reactLeaflet]) await compress(dir);
  return { hand, reactLeaflet };
}
