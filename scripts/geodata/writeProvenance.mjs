/** Writes provenance.json: what each file is made of, how, under which licence, and its hash. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFile, readTable } from "./sources.mjs";

export function writeProvenance(folder, sources) {
  const { dependencies } = readTable("package.json");
  const files = readTable("files.json").map((entry) => describeFile(entry, { folder, sources, dependencies }));
  const text = JSON.stringify({ made_by: "scripts/geodata/build.mjs", files }, undefined, 2);
  writeFileSync(join(folder, "provenance.json"), `${text}\n`);
}

function describeFile({ file, source, method, tools }, { folder, sources, dependencies }) {
  const { from, version, file: input, sha256, licence, attribution, package: name } = sources[source];
  return {
    file,
    sha256: hashFile(join(folder, file)),
    licence,
    attribution,
    input: { package: name, version, from, file: input, sha256 },
    method,
    tools: Object.fromEntries(tools.map((tool) => [tool, dependencies[tool]])),
  };
}
