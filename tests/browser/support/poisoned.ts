/** A build whose every text is hostile: rendered from the real content by the real pages, with the script of the build at hand. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";
import { poisonedSite } from "../../fixtures/hostile/poison";

type Pages = typeof import("../../../src/deliver/pages");

/** What a page of the build loads, as its own first page says. */
function assetsIn(html: string) {
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, file]) => file ?? []);
  const [script = ""] = found(/<script type="module" src="([^"]+)"/g);
  const [styles = ""] = found(/<link rel="stylesheet" href="([^"]+)"/g);
  return { script, styles, preloads: found(/<link rel="modulepreload" href="([^"]+)"/g) };
}

/** Writes it beside the real one; returns its folder and what takes it away. */
export async function buildPoisoned(dist: string): Promise<{ folder: string; remove: () => void }> {
  const { module: pages } = await runnerImport<Pages>("./src/deliver/pages.tsx");
  const site = poisonedSite(pages.readSite("content", "public/geojson"));
  const folder = mkdtempSync(join(tmpdir(), "four-islands-"));
  for (const part of ["assets", "geojson", "icon.svg"]) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const { script, styles, preloads } = assetsIn(readFileSync(join(dist, "index.html"), "utf8"));
  const assetsAt = (root: string) => ({ script: root + script, styles: root + styles, preloads: preloads.map((file) => root + file) });
  const files = [...pages.pagesOf(site, assetsAt).map(({ path, html }) => ({ path, text: html })), ...pages.filesOf(site)];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
