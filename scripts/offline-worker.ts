/** `dist/sw.js`: the worker that keeps the site for times without a network, with the list of what the builds before it left in `dist/`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "vite";

const DIST = "dist";
const WORKER = "src/offline/worker.ts";
/** Twins of files, what is for other people's pages, and licences, which nothing on the site waits for. */
const LEFT_OUT = /\.(br|gz)$|^(previews|v)\/|(^|\/)(_headers|sw\.js|embed\.js|oembed\.json|figure\.html|sbom\.cdx\.json|LICENSE[^/]*)$/;
/** A page that runs the site's script. */
const PAGE = /<script type="module" src=/;

const sha256 = (content: string | Buffer) => createHash("sha256").update(content);

interface File {
  path: string;
  content: string | Buffer;
}

function filesIn(dir: string): File[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()
    .map((path) => ({ path, content: readFileSync(join(dir, path)) }));
}

/** Each page says of which build it is; what an earlier run of this wrote makes no difference. */
function stamped({ path, content }: File, build: string): File {
  if (!path.endsWith(".html")) return { path, content };
  const html = content.toString();
  const stamp = build === "" ? "" : ` data-build="${build}"`;
  return { path, content: PAGE.test(html) ? html.replace(/<html( data-build="\w*")?/, `<html${stamp}`) : html };
}

/** All that is kept, in a build of its own name: whatever changes, the name does. */
function keptOf(dir: string): { build: string; files: File[] } {
  const bare = filesIn(dir).map((file) => stamped(file, ""));
  const hash = bare.reduce((sum, { path, content }) => sum.update(path).update(sha256(content).digest()), sha256(readFileSync(WORKER)));
  const build = hash.digest("hex").slice(0, 12);
  return { build, files: bare.map((file) => stamped(file, build)) };
}

/** As addresses: a page is its folder, since some hosts redirect from `index.html` to it. */
const listOf = (files: readonly File[]) =>
  Object.fromEntries(
    files.map(({ path, content }) => [path.replace(/(^|\/)index\.html$/, "$1"), `sha256-${sha256(content).digest("base64")}`]),
  );

/** Builds the worker, and writes its build's name into the pages. */
export function offlineWorker(): UserConfig {
  const { build, files } = keptOf(DIST);
  return {
    publicDir: false,
    define: { BUILD: JSON.stringify(build), FILES: JSON.stringify(listOf(files)) },
    plugins: [
      {
        name: "stamp-pages",
        writeBundle() {
          for (const { path, content } of files) if (path.endsWith(".html")) writeFileSync(join(DIST, path), content);
          const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
          console.log(`build ${build}: ${files.length} files, ${Math.round(bytes / 1000)} kB, are kept for times without a network`);
        },
      },
    ],
    build: {
      target: "es2022",
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: WORKER, output: { format: "iife", entryFileNames: "sw.js" } },
    },
  };
}
