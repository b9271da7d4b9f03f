/** Writes the delivered pages: rendered from `src/deliver` once the script's own files have their names. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Plugin, runnerImport, type ViteDevServer } from "vite";

type Pages = typeof import("../src/deliver/pages");
const PAGES = "./src/deliver/pages.tsx";
const CONTENT = "content";
const GEOMETRY = "public/geojson";
/** Geometry that the one file carries with it. */
const INLINED = ["islands.geojson", "kurils.geojson", "region.geojson", "world.geojson"];

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The script's entry, its styles and what it will import, from a finished bundle. */
function filesOf(bundle: object) {
  const files = Object.values(bundle) as { type: string; fileName: string; isEntry?: boolean; dynamicImports?: string[]; imports?: string[]; code?: string; source?: string | Uint8Array }[];
  const entry = files.find((file) => file.type === "chunk" && file.isEntry);
  const styles = files.find((file) => file.fileName.endsWith(".css"));
  if (entry === undefined || styles === undefined) throw new Error("The build has no entry or no style sheet.");
  const reached = (names: readonly string[]): string[] =>
    names.flatMap((name) => [name, ...reached(files.find((file) => file.fileName === name)?.imports ?? [])]);
  return { entry, styles, preloads: [...new Set(reached([...(entry.imports ?? []), ...(entry.dynamicImports ?? [])]))] };
}

/** The hosted site: a page a language. */
export function deliver(): Plugin {
  return {
    name: "deliver",
    configureServer: serveDelivered,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { module } = await runnerImport<Pages>(PAGES);
        const site = module.readSite(CONTENT, GEOMETRY);
        const { entry, styles, preloads } = filesOf(bundle);
        if (styles.type === "asset") styles.source = `${String(styles.source)}\n${module.contentStyles(site)}`;
        const pages = module.pagesOf(site, (root) => ({
          script: posix.join(root, entry.fileName),
          styles: posix.join(root, styles.fileName),
          preloads: preloads.map((file) => posix.join(root, file)),
        }));
        delete bundle["index.html"];
        for (const { path, html } of pages) this.emitFile({ type: "asset", fileName: path, source: html });
      },
    },
  };
}

/** `vite dev`: the same pages, rendered at each request. */
function serveDelivered(server: ViteDevServer) {
  return () => {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname.replace(/^\//, "").replace(/\/?$/, "");
      const wanted = path.endsWith(".html") ? path : posix.join(path, "index.html");
      void server
        .ssrLoadModule(PAGES)
        .then(async (loaded) => {
          const module = loaded as Pages;
          const site = module.readSite(CONTENT, GEOMETRY);
          const page = module.pagesOf(site, () => ({ script: "/src/main.ts", styles: "/src/styles/main.css", preloads: [] })).find((candidate) => candidate.path === wanted);
          if (page === undefined) return next();
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(request.originalUrl ?? "/", page.html.replace("</body>", `<style>${module.contentStyles(site)}</style></body>`)));
        })
        .catch(next);
    });
  };
}

/** Everything in one file: no request at all, a policy with hashes. */
export function deliverOneFile(): Plugin {
  return {
    name: "deliver-one-file",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { module } = await runnerImport<Pages>(PAGES);
        const site = module.readSite(CONTENT, GEOMETRY);
        const { entry, styles } = filesOf(bundle);
        const script = (entry.code ?? "").replaceAll("</script", "<\\/script");
        const css = `${String(styles.source)}\n${module.contentStyles(site)}`;
        for (const name of Object.keys(bundle)) delete bundle[name];
        const policy = [
          "default-src 'none'",
          `script-src ${sha256(script)}`,
          `style-src ${sha256(css)}`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types default",
        ].join("; ");
        const data = INLINED.map((file) => ({ file, text: readFileSync(posix.join(GEOMETRY, file), "utf8").trim() }));
        this.emitFile({ type: "asset", fileName: "four-islands.html", source: module.oneFileOf(site, { script, styles: css, policy, data }) });
      },
    },
  };
}
