/** Finds the inputs, and makes sure that they are the ones that sources.json describes. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the files that the site and others read. */
export const output = join(here, "../../public/geojson");

/** A file of this folder. */
export function readTable(name) {
  return JSON.parse(readFileSync(join(here, name), "utf8"));
}

/** The sources by id, each with the full `path` of its file and its hash. Throws where a file is missing or is another one. */
export function findSources() {
  return Object.fromEntries(readTable("sources.json").map((source) => [source.id, findSource(source)]));
}

function findSource(source) {
  const elsewhere = source.id === "gmt-dcw" ? process.env.DCW_FILE : undefined;
  const path = resolve(here, elsewhere ?? source.path);
  const file = basename(path);
  if (!existsSync(path)) throw new Error(`${file} is missing: ${source.if_missing}.`);

  const sha256 = hashFile(path);
  const expected = source.sha256 ?? sha256;
  if (sha256 !== expected) throw new Error(`${file} has the sha256 ${sha256}, but sources.json asks for ${expected}.`);
  return { ...source, path, file, sha256 };
}

export function hashFile(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
