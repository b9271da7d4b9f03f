import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pin } from "../../scripts/pin.mjs";

let [folder, dist, versions] = ["", "", ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pin-"));
  [dist, versions] = [join(folder, "dist"), join(folder, "versions")];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build that says this; it empties its folder, as every build does. */
function build(says: string) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, "four-islands.html"), says);
}
const said = (version: string) => readFileSync(join(dist, "v", version, "four-islands.html"), "utf8");

it("keeps a build as it was, beside all later ones", () => {
  build("the first");
  const first = pin(dist, versions);
  expect(said(first)).toBe("the first");
  build("the second");
  const second = pin(dist, versions);
  expect([said(first), said(second)]).toEqual(["the first", "the second"]);
  expect(second).not.toBe(first);
});

it("keeps one build once, and no version within a version", () => {
  build("the first");
  expect(pin(dist, versions)).toBe(pin(dist, versions));
  expect(readdirSync(join(dist, "v"))).toHaveLength(1);
  expect(readdirSync(join(versions, pin(dist, versions)))).toEqual(["four-islands.html"]);
});

it("says that there is no build", () => {
  expect(() => pin(dist, versions)).toThrow("There is no build to keep: npm run build first.");
});
