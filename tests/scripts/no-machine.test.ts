import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const skipped = new Set(["node_modules", "dist", "coverage", "test-results", "playwright-report", ".git", ".cache", "sources"]);
const text = /\.(mjs|tsx?|css|html|json|geojson|md|ya?ml|sh|npmrc)$|run$/;
/** Folders of a machine, and the hosts that packages come from. */
const ofOneMachine =
  /(?<![\w.:/-])\/(work|root|home|Users|tmp|mnt)\/\w|[\w.-]*(registry\.(npmjs|yarnpkg|npmmirror)|npmmirror)\.\w+|"resolved":/;

/** Without git, which a reader's machine may not have. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

test("no file names a folder of the machine it was made on, or a package registry", () => {
  const files = filesIn(".").filter((file) => text.test(file) && !file.endsWith("no-machine.test.ts"));
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (ofOneMachine.test(line) ? [`${file}:${index + 1}: ${ofOneMachine.exec(line)?.[0]}`] : [])),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
