/** What the project is made of, as its lockfiles and rules say; `tests/build/thirdParty.test.ts` reads what a build sends. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import rules from "../../scripts/licences.json";
import { folderOf, isShippable, librariesIn, noticesOf } from "../../scripts/third-party";

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const manifestOf = (folder: string) => read(`${folder}package.json`) as Manifest;
const packagesOf = (folder: string): [path: string, entry: Entry][] =>
  Object.entries((read(`${folder}package-lock.json`) as { packages: Record<string, Entry> }).packages).filter(([path]) => path !== "");
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, "");

describe.each(["", "scripts/geodata/"])("the packages of ./%s", (folder) => {
  const packages = packagesOf(folder);

  it("have exact versions", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifestOf(folder);
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("are checked by a sum when they come, from wherever they come", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("run nothing when they are installed", () => {
    expect(readFileSync(`${folder}.npmrc`, "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(Object.keys(manifestOf(folder).scripts ?? {}).filter((name) => /^(pre|post)?(install|prepare)/.test(name))).toEqual([]);
  });
});

it("no package that builds or tests the site has an install script at all", () => {
  expect(packagesOf("").filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
});

it("every package has a licence that scripts/licences.json allows, and none is allowed that nobody has", () => {
  const packages = packagesOf("").map(([path, { license = "" }]) => ({ name: nameOf(path), licence: license }));
  const allowed = [...rules.shipped, ...rules.tools];
  const isAllowed = ({ name, licence }: { name: string; licence: string }) => allowed.includes(licence) || isShippable(name, licence);
  expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
  const names = packages.map(({ name }) => name);
  expect(rules.exceptions.flatMap((one) => one.packages).filter((name) => !names.includes(name))).toEqual([]);
});

describe("what is sent to readers", () => {
  const at = (id: string, renderedLength = 1) => ({ id, renderedLength });
  const here = `${process.cwd()}/node_modules`;

  it.each([
    ["a package", "/x/node_modules/leaflet/src/map/Map.js", "/x/node_modules/leaflet"],
    ["one with a scope", "/x/node_modules/@react-leaflet/core/lib/div.js?v=1", "/x/node_modules/@react-leaflet/core"],
    ["one within another", "/x/node_modules/a/node_modules/b/i.js", "/x/node_modules/a/node_modules/b"],
    ["what is made of a module in CommonJS", "\0/x/node_modules/react/index.js?commonjs-module", "/x/node_modules/react"],
    ["a build tool's helper", "\0vite/preload-helper.js", "node_modules/vite"],
    ["our own code", "/x/src/main.ts", undefined],
  ])("is known by its folder: %s", (_what, id, folder) => {
    expect(folderOf(id)).toBe(folder);
  });

  it("is each package once, with its version, licence, owner and text; what left nothing in the scripts is not sent", () => {
    const modules = [
      at(`${here}/react/index.js`),
      at(`${here}/react/cjs/react.js`),
      at(`${here}/uqr/dist/index.mjs`, 0),
      at("/x/src/main.ts"),
    ];
    const [react, ...others] = librariesIn(modules);
    expect(others).toEqual([]);
    expect(react).toMatchObject({ name: "react", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates." });
    expect(noticesOf(react === undefined ? [] : [react], [])).toContain("Permission is hereby granted");
  });

  it("stops the build where a licence is not allowed", () => {
    expect(() => librariesIn([at(`${here}/axe-core/axe.js`)])).toThrow(
      /axe-core .* “MPL-2\.0”, which scripts\/licences\.json does not allow/,
    );
    expect(isShippable("react-leaflet", "Hippocratic-2.1")).toBe(true);
    expect(isShippable("another", "Hippocratic-2.1")).toBe(false);
  });
});
