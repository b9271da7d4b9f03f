import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, normalizePath, type Rolldown } from "vite";
import { deliver, deliverOneFile } from "./scripts/deliver-plugin.ts";
import { embedScript } from "./scripts/embed-script.ts";
import { offlineWorker } from "./scripts/offline-worker.ts";

/**
 * Parts of Leaflet that add themselves to it while they are evaluated, and of which the map may need none: controls, popups, tiles, vectors.
 * Those that nothing imports by name stay out; the rest of Leaflet keeps what it does to itself. `layer/index` is one of them: it hangs
 * functions on `GeoJSON`, which brings markers and vectors, a quarter of Leaflet.
 */
const OPTIONAL_LEAFLET = /\/leaflet\/src\/(control|layer\/(index|marker|tile|vector|\w*(Popup|Tooltip|GeoJSON|Group|Overlay)))/;

/**
 * What a page loads on its own, in as few files as can be asked for at once: each has all that its first module imports, but for what
 * a file before it has. Left alone, modules that several import become files of their own, and the browser comes back for them. The last one
 * comes with the first file of geometry.
 */
const FILES = [
  ["index", "src/main.ts"],
  ["react", "node_modules/react-dom/client.js"],
  ["live", "src/live.tsx"],
  ["collection", "src/atlas/collection.ts"],
] as const;

type NameOfFile = Exclude<Rolldown.CodeSplittingGroup["name"], string>;

const nameOfFile: NameOfFile = (id, build) => {
  const importedBy = (module: string, found = new Set<string>()): Set<string> => {
    if (found.has(module)) return found;
    found.add(module);
    for (const imported of build.getModuleInfo(module)?.importedIds ?? []) importedBy(imported, found);
    return found;
  };
  return FILES.find(([, first]) => importedBy(normalizePath(resolve(first))).has(id))?.[0];
};

/**
 * `vite build` makes the hosted site; `vite build --mode one-file` adds the page that needs nothing, `--mode embed` the script
 * for other people's pages; `--mode offline`, the last, the worker that keeps all of it.
 */
export default defineConfig(({ mode }) => {
  if (mode === "embed") return embedScript();
  if (mode === "offline") return offlineWorker();
  const oneFile = mode === "one-file";
  return {
    // relative addresses: the site works from any folder
    base: "./",
    publicDir: oneFile ? false : "public",
    // its modules instead of the one script made of them: a third of it is never used
    resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
    plugins: [react(), oneFile ? deliverOneFile() : deliver()],
    build: {
      target: "es2022",
      // all know :has(); for older ones each list with one is wrapped into an :is(), which browsers then ask of every element
      cssTarget: ["chrome111", "edge111", "firefox121", "safari16.4"],
      emptyOutDir: !oneFile,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // takes six seconds and saves a kilobyte: well spent where everything comes at once
      ...(oneFile && { minify: "terser", terserOptions: { ecma: 2020, compress: { passes: 3 } } }),
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !OPTIONAL_LEAFLET.test(id) },
        ...(oneFile
          ? { input: "src/main.ts", output: { codeSplitting: false } }
          : {
              input: "index.html",
              output: {
                // compiled while it is loaded, not in the task in which it starts
                postBanner: "//# allFunctionsCalledOnLoad",
                codeSplitting: { groups: [{ name: nameOfFile, includeDependenciesRecursively: false }] },
              },
            }),
      },
    },
  };
});
