/** Writes provenance.json: what each file is made of, how, under which licence, and its hash. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFile, readTable } from "./sources.mjs";

const NAME = "provenance.json";

export function writeProvenance(folder, sources) {
  const files = readTable("files.json").map((entry) => describeFile(entry, folder, sources));
  write(folder, { made_by: "scripts/geodata/build.mjs", files });
}

/** Describes one file anew that is made of the others; what is said of those stays. */
export function renewProvenance(folder, file) {
  const { files, ...head } = JSON.parse(readFileSync(join(folder, NAME), "utf8"));
  const described = readTable("files.json").map((entry) =>
    entry.file === file ? describeFile(entry, folder) : files.find((one) => one.file === entry.file),
  );
  write(folder, { ...head, files: described });
}

function write(folder, provenance) {
  writeFileSync(join(folder, NAME), `${JSON.stringify(provenance, undefined, 2)}\n`);
}

function describeFile({ file, method, tools, ...origin }, folder, sources) {
  const { dependencies } = readTable("package.json");
  return {
    file,
    sha256: hashFile(join(folder, file)),
    ...(origin.made_of === undefined ? fromSource(sources[origin.source]) : fromFiles(origin, folder)),
    method,
    tools: Object.fromEntries(tools.map((tool) => [tool, dependencies[tool]])),
  };
}

function fromSource({ from, version, file, sha256, licence, attribution, package: name }) {
  return { licence, attribution, input: { package: name, version, from, file, sha256 } };
}

/** Of a file that is made of others in the same folder. */
function fromFiles({ licence, attribution, made_of }, folder) {
  return { licence, attribution, inputs: made_of.map((file) => ({ file, sha256: hashFile(join(folder, file)) })) };
}
