/** `npm run bench`: bytes of the build, and its times in a browser beside two floors. `--bytes`, `--grow`, `--n 5`, `--profile mobile`, `--no-build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { makeFloors } from "../bench/floors.mjs";
import { grownContent, grownGeometry } from "../bench/grow.mjs";
import { load, PROFILES } from "../bench/load.mjs";
import { bytesByKind, median, table, times } from "../bench/report.mjs";
import { bin, npm, root } from "./commands.mjs";
import { compress } from "./compress.mjs";
import { findChromium } from "./find-chromium.mjs";
import { serve } from "./serve.mjs";

const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: "5" },
    profile: { type: "string", multiple: true },
    bytes: { type: "boolean", default: false },
    grow: { type: "boolean", default: false },
    build: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const results = join(root, "test-results", "bench");
mkdirSync(results, { recursive: true });
const report = [];
const say = (text) => {
  report.push(text);
  console.log(`\n${text}`);
};

if (options.build && (await npm("run", "build")) !== 0) process.exit(1);
const dist = join(root, "dist");
const CHOICE = {
  choice: '.picture [data-feature="shikotan"], .live [data-feature="shikotan"]',
  panel: '[data-panel="shikotan"], html[data-state="static"] [data-card="shikotan"]:target',
};
const OURS = { island: '[data-feature="shikotan"]', live: 'html[data-state="ready"]', ...CHOICE };
const FLOOR = {
  island: '[data-feature="shikotan"]',
  live: '[data-feature="shikotan"]',
  choice: '[data-feature="shikotan"]',
  panel: "#panel:not(:empty)",
};

if (options.grow) await grow();
else {
  say(bytesByKind(dist));
  if (!options.bytes) await compare();
}
writeFileSync(join(results, options.grow ? "grow.md" : "bench.md"), `${report.join("\n\n")}\n`);

/** Loads every target n times, in turn forwards and backwards; a first round is thrown away. */
async function measure(targets, profile, n) {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const sites = new Map();
  for (const { dir } of targets) if (!sites.has(dir)) sites.set(dir, await serve({ dir, host: "127.0.0.1" }));
  const loads = Object.fromEntries(targets.map(({ name }) => [name, []]));
  for (let round = 0; round <= n; round += 1) {
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
      const url = sites.get(target.dir).url + (target.path ?? "");
      const result = await load(browser, { ...target, url }, profile);
      if (round > 0) loads[target.name].push(result);
    }
  }
  await browser.close();
  for (const site of sites.values()) await site.close();
  return loads;
}

async function compare() {
  const floors = await makeFloors(join(results, "floors"));
  const targets = [
    { name: "by hand", dir: floors.hand, ...FLOOR, still: true },
    { name: "react-leaflet", dir: floors.reactLeaflet, ...FLOOR },
    { name: "ours, first", dir: dist, ...OURS, early: true, still: true },
    { name: "ours", dir: dist, ...OURS },
    { name: "ours, one file", dir: dist, path: "four-islands.html", ...OURS },
  ];
  for (const name of options.profile ?? Object.keys(PROFILES)) {
    say(`${name}, medians of ${options.n}, ms\n\n${times(await measure(targets, PROFILES[name], Number(options.n)))}`);
  }
}

/** A build of other content and geometry, served beside the real one. */
async function built(name, env) {
  const outDir = join(results, name);
  if ((await bin("vite", ["build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"], env)) !== 0) process.exit(1);
  await compress(outDir);
  return { name, dir: outDir, ...OURS, still: true };
}

async function grow() {
  const targets = [];
  for (const factor of [1, 4, 16]) {
    targets.push(await built(`vertices-${factor}`, { FOUR_ISLANDS_GEOMETRY: grownGeometry(join(results, `geometry-${factor}`), factor) }));
  }
  for (const excerpts of [13, 130, 1300]) {
    targets.push(
      await built(`excerpts-${excerpts}`, { FOUR_ISLANDS_CONTENT: grownContent(join(results, `content-${excerpts}`), excerpts) }),
    );
  }
  const loads = await measure(targets, PROFILES.plain, Number(options.n));
  const row = (name, first) => {
    const [live, choice] = ["live", "choice"].map((column) => [name, first].map((of) => median(loads[of].map((one) => one[column]))));
    return [name, live[0]?.toFixed(0), (live[0] / live[1]).toFixed(2), choice[0]?.toFixed(0), (choice[0] / choice[1]).toFixed(2)];
  };
  const rows = targets.map(({ name }) => row(name, name.startsWith("vertices") ? "vertices-1" : "excerpts-13"));
  say(table(["build", "map live", "x the smallest", "choice to panel", "x the smallest"], rows));
}
