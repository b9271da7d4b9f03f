/** Keeps the present build as it is: `versions/<hash>/`, and from there all versions into `dist/v/`. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./commands.mjs";

const [dist, versions] = [join(root, "dist"), join(root, "versions")];
if (!existsSync(join(dist, "four-islands.html"))) throw new Error("There is no build to keep: npm run build first.");
// the one file holds all that the site says and does
const hash = createHash("sha256")
  .update(readFileSync(join(dist, "four-islands.html")))
  .digest("hex")
  .slice(0, 10);
cpSync(dist, join(versions, hash), { recursive: true, filter: (path) => path !== join(dist, "v") });
cpSync(versions, join(dist, "v"), { recursive: true });
console.log(`This build stays at v/${hash}/.`);
