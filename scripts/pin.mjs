/** Keeps the present build as it is: `versions/<hash>/`, and from there all versions into `dist/v/`. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./commands.mjs";

/** @param {string} dist a finished build @param {string} versions where builds are kept @returns {string} the version's name */
export function pin(dist, versions) {
  if (!existsSync(join(dist, "four-islands.html"))) throw new Error("There is no build to keep: npm run build first.");
  // the one file holds all that the site says and does
  const hash = createHash("sha256")
    .update(readFileSync(join(dist, "four-islands.html")))
    .digest("hex")
    .slice(0, 10);
  cpSync(dist, join(versions, hash), { recursive: true, filter: (path) => path !== join(dist, "v") });
  cpSync(versions, join(dist, "v"), { recursive: true });
  return hash;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`This build stays at v/${pin(join(root, "dist"), join(root, "versions"))}/.`);
}
