import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { isTooOld } from "../../scripts/check-node.mjs";

const commands = ["start", "test"];

test.each(["12.22.12", "18.20.8", "20.18.3", "21.7.3", "22.11.0"])("Node %s is too old", (version) => {
  expect(isTooOld(version)).toBe(true);
});

test.each(["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.0.0", "26.1.0"])("Node %s is new enough", (version) => {
  expect(isTooOld(version)).toBe(false);
});

describe.each(commands)("scripts/%s.mjs", (command) => {
  it("says in one sentence that Node is too old, and stops", () => {
    const pretend = `Object.defineProperty(process, "versions", { value: { node: "18.20.8" } }); import("./scripts/${command}.mjs")`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", pretend], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Four Islands needs Node [^\n]*this is Node 18\.20\.8\.\n$/);
  });

  it.each([command, "check-node"])("can be read by Node 12, %s.mjs too", (file) => {
    const code = readFileSync(`scripts/${file}.mjs`, "utf8");
    expect(code).not.toMatch(/\?\.|\?\?|await|node:/);
    expect(code.match(/^import .*/gm) ?? []).toEqual(file === "check-node" ? [] : ['import "./check-node.mjs";']);
  });
});
