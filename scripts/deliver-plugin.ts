/** Writes the delivered pages: rendered from `src/deliver` once the script's own files have their names. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { type Plugin, type Rolldown, runnerImport, type ViteDevServer } from "vite";
import { inlineRuntime } from "./inline-runtime.ts";
import { letters, librariesIn, modulesIn, noticesOf } from "./third-party.ts";

type Pages = typeof import("../src/deliver/pages");
type Previews = typeof import("../src/deliver/preview/previews");
type Site = ReturnType<Pages["readSite"]>;
const PAGES = "./src/deliver/pages.tsx";
const PREVIEWS = "./src/deliver/preview/previews.tsx";
/** Other folders only for the bench, which builds with more of everything. */
const { FOUR_ISLANDS_CONTENT: CONTENT = "content", FOUR_ISLANDS_GEOMETRY: GEOMETRY = "public/geojson" } = process.env;
/** The hosted site's policies, as the first build left them. */
const HEADERS = "dist/_headers";
/** Geometry that the one file carries with it. */
const INLINED = ["islands.geojson", "islets.geojson", "kurils.geojson", "region.geojson", "world.geojson"];

/** What the first script imports only when the address asks for it, or when the page is idle. */
const ASKED_FOR = ["lessons", "quiz", "register"];

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The script's entry, its styles and what it will import, from a finished bundle. */
function filesOf(bundle: Rolldown.OutputBundle) {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === "chunk");
  const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/src/main.ts")));
  const styles = files.filter((file) => file.type === "asset").find((file) => file.fileName.endsWith(".css"));
  if (entry === undefined || styles === undefined) throw new Error("The build has no entry or no style sheet.");
  // the map comes of itself; a lesson or the quiz only when it is asked for
  const soon = entry.dynamicImports.filter((file) => !ASKED_FOR.includes(chunks.find(({ fileName }) => fileName === file)?.name ?? ""));
  const reached = (names: readonly string[]): string[] =>
    names.flatMap((name) => [name, ...reached(chunks.find((chunk) => chunk.fileName === name)?.imports ?? [])]);
  return {
    entry,
    styles,
    // the entry is asked for first, though it stands at the end of the page
    preloads: [...new Set(reached([entry.fileName, ...soon]))].filter((file) => file in bundle),
  };
}

/** The room that writes the pages, and what it reads. */
async function loadPages() {
  const { module } = await runnerImport<Pages>(PAGES);
  return { pages: module, site: module.readSite(CONTENT, GEOMETRY) };
}

const textOf = (asset: Rolldown.OutputAsset): string =>
  typeof asset.source === "string" ? asset.source : new TextDecoder().decode(asset.source);

/** The preview pictures, each with its path; says how long they took. */
async function drawPreviews(site: Site): Promise<{ path: string; png: Uint8Array }[]> {
  const began = performance.now();
  const { module } = await runnerImport<Previews>(PREVIEWS);
  const drawn = await module.previewsOf(site, GEOMETRY);
  console.log(`${drawn.length} preview pictures drawn in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return drawn;
}

/** The hosted site: a page a language, and one a main feature, each with its preview picture. `SITE_URL`: where in the world it will lie. */
export function deliver(): Plugin {
  return {
    name: "deliver",
    configureServer: serveDelivered,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { pages, site: read } = await loadPages();
        const [libraries, fonts] = [librariesIn(modulesIn(bundle)), letters()];
        const site = { ...read, software: [...libraries, ...fonts] };
        inlineRuntime(bundle);
        const { entry, styles, preloads } = filesOf(bundle);
        styles.source = `${textOf(styles)}\n${pages.contentStyles(site)}`;
        const assetsAt = (root: string) => ({
          script: posix.join(root, entry.fileName),
          styles: posix.join(root, styles.fileName),
          preloads: preloads.map((file) => posix.join(root, file)),
        });
        delete bundle["index.html"];
        const delivered = pages.pagesOf(site, assetsAt, process.env.SITE_URL);
        for (const { path, html } of delivered) this.emitFile({ type: "asset", fileName: path, source: html });
        for (const { path, text } of pages.filesOf(site, process.env.SITE_URL))
          this.emitFile({ type: "asset", fileName: path, source: text });
        this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source: noticesOf(libraries, fonts) });
        for (const { path, png } of await drawPreviews(site)) this.emitFile({ type: "asset", fileName: path, source: png });
      },
    },
  };
}

/** `vite dev`: the same pages, rendered at each request. */
function serveDelivered(server: ViteDevServer) {
  const deliverWords = async (url: string): Promise<string | undefined> => {
    const { pages, site } = await loadPages();
    return pages.filesOf(site).find(({ path }) => path === new URL(url, "http://localhost").pathname.slice(1))?.text;
  };
  const deliverPage = async (url: string): Promise<string | undefined> => {
    const { pages, site } = await loadPages();
    const path = new URL(url, "http://localhost").pathname.slice(1);
    const wanted = path.endsWith(".html") ? path : posix.join(path, "index.html");
    const page = pages
      .pagesOf(site, () => ({ script: "/src/main.ts", styles: "/src/styles/main.css", preloads: [] }))
      .find((candidate) => candidate.path === wanted);
    return page && server.transformIndexHtml(url, page.html.replace("</body>", `<style>${pages.contentStyles(site)}</style></body>`));
  };
  return () => {
    server.middlewares.use((request, response, next) => {
      const url = request.originalUrl ?? "/";
      const words = /\/(words|data|quiz)\/|\/stories\.json/.test(url);
      (words ? deliverWords(url) : deliverPage(url)).then((text) => {
        if (text === undefined) return next();
        response.setHeader("Content-Type", `${words ? "application/json" : "text/html"}; charset=utf-8`);
        response.end(text);
      }, next);
    });
  };
}

/** Everything in one file: no request at all, a policy with hashes. */
export function deliverOneFile(): Plugin {
  return {
    name: "deliver-one-file",
    transform: { filter: { id: /\/src\// }, handler: (code: string) => ({ code: importedAtOnce(code), map: null }) },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { pages, site: read } = await loadPages();
        const site = { ...read, software: librariesIn(modulesIn(bundle)) };
        const { entry, styles } = filesOf(bundle);
        const script = entry.code.replaceAll("</script", "<\\/script");
        const css = `${textOf(styles)}\n${pages.contentStyles(site)}`;
        for (const name of Object.keys(bundle)) delete bundle[name];
        allowHosted(script, css);
        const policy = [
          "default-src 'none'",
          `script-src ${sha256(script)}`,
          `style-src ${sha256(css)}`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types default",
        ].join("; ");
        const data = INLINED.map((path) => ({ path, text: pages.packedOf(path, readFileSync(posix.join(GEOMETRY, path), "utf8")) }));
        this.emitFile({
          type: "asset",
          fileName: "four-islands.html",
          source: pages.oneFileOf(site, { script, styles: css, policy, data }, process.env.SITE_URL),
        });
      },
    },
  };
}

/**
 * What the site loads later is in the one file already. Left as they are, such imports would have every module wrapped in a function
 * of its own, so that it can start later: 5 kB. They come last, so that what stands at the top of a module still runs first.
 */
function importedAtOnce(code: string): string {
  const late: string[] = [];
  const without = code.replaceAll(/\bimport\(("[^"]+")\)/g, (_whole, path: string) => {
    late.push(`import * as late${late.length} from ${path};`);
    return `Promise.resolve(late${late.length - 1})`;
  });
  return [without, ...late].join("\n");
}

/** On a host the one file stands under the site's policies too, which then know its script and its styles. */
function allowHosted(script: string, css: string) {
  if (!existsSync(HEADERS)) return;
  const allowed = readFileSync(HEADERS, "utf8")
    .replace(/(script-src 'self')[^;]*/, `$1 ${sha256(script)}`)
    .replace(/(style-src 'self')[^;]*/, `$1 ${sha256(css)}`);
  writeFileSync(HEADERS, allowed);
}
