import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { inlineRuntime } from "../../scripts/inline-runtime";

const HELPERS = `//# a hint\nvar a=(n)=>n+1,b=(n)=>n*2;export{b as t,a as n};`;

/** What becomes of the files. */
function inlined(files: Record<string, string>): Record<string, string> {
  const bundle = Object.fromEntries(
    Object.entries(files).map(([name, code]) => [`assets/${name}-x.js`, { type: "chunk", name, fileName: `assets/${name}-x.js`, code }]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundle has much that it never looks at
  inlineRuntime(bundle as unknown as Rolldown.OutputBundle);
  return Object.fromEntries(Object.values(bundle).map(({ name, code }) => [name, code]));
}

describe("the bundler's own helpers", () => {
  const files = inlined({
    "rolldown-runtime": HELPERS,
    map: 'import{n as e,t}from"./rolldown-runtime-x.js";export const said=e(t(3));',
    late: 'const deps=["./late-y.js","./rolldown-runtime-x.js"];export const said=deps;',
  });
  const evaluated = async (code = ""): Promise<unknown> =>
    Object(await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).said;

  it("are no file of their own", () => {
    expect(Object.keys(files)).toEqual(["map", "late"]);
  });

  it("work in each file that uses them, under the names it knows", async () => {
    expect(await evaluated(files.map)).toBe(7);
  });

  it("are not asked for with a late part", async () => {
    expect(await evaluated(files.late)).toEqual(["./late-y.js", "./late-x.js"]);
  });

  it("stop the build where they are imported in another way", () => {
    expect(() => inlined({ "rolldown-runtime": HELPERS, map: 'import * as r from "./rolldown-runtime-x.js";' })).toThrow(/still asks/);
  });
});
