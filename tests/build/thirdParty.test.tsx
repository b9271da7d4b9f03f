/** What the build says of others' work in it: held against what `src/` imports and the lockfile, not against what made the list. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../deliver/site";
import { built } from "./built";

/** Rooms that run when the site is built. */
const BUILD_ONLY = /^src\/(content|deliver)\//;
/** What the build tools leave of themselves in the scripts. */
const TOOLS = ["rolldown", "vite"];
const FONTS = ["@expo-google-fonts/biz-udpmincho", "@expo-google-fonts/pt-serif"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version: string; dependencies?: Record<string, string> }>;
};

/** The packages that files of the page import, types apart. */
function imported(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => join("src", file).replaceAll("\\", "/"));
  const texts = files.filter((file) => /\.tsx?$/.test(file) && !BUILD_ONLY.test(file)).map((file) => readFileSync(file, "utf8"));
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(/(?:^import (?!type)[^;]*?from |\bimport\()"((?:@[^/"]+\/)?[^./"][^/"]*)/gm), ([, name = ""]) => name),
  );
  return [...new Set(names)].filter((name) => !name.startsWith("virtual:"));
}

/** They, and all that they depend on. */
function withDependencies(names: readonly string[]): string[] {
  const reached = new Set(names);
  // a set goes on with what is added on the way
  for (const name of reached)
    for (const other of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) reached.add(other);
  return [...reached];
}

const notices = built("THIRD-PARTY.txt").toString();
const headings = Array.from(notices.matchAll(/^=+\n(\S+) (\S+) \((.+)\)\n=+$/gm), ([, name = "", version = "", licence = ""]) => ({
  name,
  version,
  licence,
}));

/** The list of a page, and what stands beside it. */
function listIn(path: string) {
  const section = new DOMParser().parseFromString(built(path).toString(), "text/html").getElementById("about-licences");
  return { section, items: [...(section?.querySelectorAll(".software li") ?? [])].map(({ textContent }) => textContent) };
}

describe("THIRD-PARTY.txt", () => {
  it("has each package of the scripts, and the fonts, once and in the version of the lockfile", () => {
    const expected = [...new Set([...withDependencies(imported()), "react", "react-dom", ...TOOLS, ...FONTS])];
    expect(headings.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    const versions = Object.fromEntries(headings.map(({ name, version }) => [name, version]));
    expect(versions).toEqual(Object.fromEntries(expected.map((name) => [name, lock.packages[`node_modules/${name}`]?.version])));
  });

  it("has their licences in full", () => {
    expect(notices.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(6);
    expect(notices).toContain("Redistributions in binary form must reproduce the above copyright notice");
    expect(notices.match(/Human Rights Principles/g)?.length).toBeGreaterThan(2);
    expect(notices.match(/SIL OPEN FONT LICENSE/gi)?.length).toBeGreaterThanOrEqual(2);
    expect(notices).toContain("geojson/NOTICE.md");
  });
});

describe.each(LANGUAGES)("the page “How this map is drawn” in %s", (lang) => {
  const { section, items } = listIn(`${lang === "en" ? "" : `${lang}/`}about/index.html`);

  it("lists the same, with licences, and leads to the full texts", () => {
    const entry = ({ name, version, licence }: (typeof headings)[number]) => `${name} ${version}: ${licence}`;
    expect(items.map((item) => item.replace(/(?<=: [^,]+), .*$/, "")).toSorted()).toEqual(headings.map(entry).toSorted());
    const link = section?.querySelector<HTMLAnchorElement>("a[href$='THIRD-PARTY.txt']");
    expect(new URL(link?.getAttribute("href") ?? "?", `https://x.test/${lang === "en" ? "" : `${lang}/`}about/`).pathname).toBe(
      "/THIRD-PARTY.txt",
    );
  });

  it("names the licence that is not open source by every definition, and those of the coasts", () => {
    for (const words of ["Hippocratic", "LGPL", "ODbL", "CC BY 4.0"]) expect(section?.textContent).toContain(words);
  });
});

it("the one file carries the list too, of what is in it", () => {
  const inPage = listIn("about/index.html").items.filter((item) => !item.startsWith("@expo"));
  const { items, section } = listIn("four-islands.html");
  // everything is in the one file at once: what fetches a module beforehand is not
  expect(inPage.filter((item) => !items.includes(item) && !item.startsWith("vite "))).toEqual([]);
  expect(items.length).toBeGreaterThan(8);
  expect(section?.textContent).toContain("Hippocratic-2.1");
});

it("the bill of materials has every package of the lockfile with its sum, and says the same for the same lockfile", () => {
  const bill = JSON.parse(built("sbom.cdx.json").toString()) as {
    bomFormat: string;
    serialNumber: string;
    metadata: { timestamp?: string; component: { name: string } };
    components: { purl: string; hashes?: { alg: string; content: string }[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(bill.metadata.timestamp).toBeUndefined();
  expect(bill.metadata.component.name).toBe("four-islands");
  const listed = new Set(bill.components.map(({ purl }) => purl));
  const names = Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path === "" ? [] : `pkg:npm/${path.replace(/^.*node_modules\//, "").replace("@", "%40")}@${version}`,
  );
  expect([...new Set(names)].filter((purl) => !listed.has(purl))).toEqual([]);
  expect(bill.components.filter(({ hashes }) => hashes?.[0]?.alg !== "SHA-512")).toEqual([]);
});
