/** Brings node_modules into line with the lockfile, where it is not. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./commands.mjs";

/**
 * True where the lockfile asks for a package, or a version, that is not installed.
 * Compared by content: the times of both files say nothing after a clone or a checkout.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed what npm wrote into node_modules
 */
export function isStale(lock, installed) {
  if (installed === undefined) return true;
  return Object.entries(lock.packages).some(
    ([path, { version, optional }]) => path !== "" && optional !== true && installed.packages[path]?.version !== version,
  );
}

/** True where all is in place afterwards. */
export async function installIfStale() {
  const lock = readJson("package-lock.json");
  if (lock !== undefined && !isStale(lock, readJson("node_modules/.package-lock.json"))) return true;
  return (await npm("ci", "--include=dev")) === 0;
}

function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
