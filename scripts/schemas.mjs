/** `npm run schemas`: writes the JSON Schemas of `content/`, for the programs in which editors write. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./commands.mjs";

const { module } = await runnerImport("./src/content/jsonSchemas.ts");
const folder = join(root, "content", "schemas");
mkdirSync(folder, { recursive: true });
for (const { file, text } of module.schemaFiles()) writeFileSync(join(folder, file), text);
