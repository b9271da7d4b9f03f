/** What others wrote and readers get: the packages in a bundle, with their licences in full. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import type { Software } from "../src/reading/AboutTexts";
import rules from "./licences.json" with { type: "json" };

export interface Library extends Software {
  /** Its licences, as its own files give them. */
  texts: readonly string[];
}

type Modules = readonly { readonly id: string; readonly renderedLength: number }[];

/** Small helpers that the build's own tools put into what they make. */
const HELPERS: readonly [mark: RegExp, folder: string][] = [
  [/^\0?vite\//, "node_modules/vite"],
  [/^\0?rolldown\//, "node_modules/rolldown"],
];
/** Fonts whose letters are drawn, as outlines, into the preview pictures. */
const LETTERS = ["@expo-google-fonts/pt-serif", "@expo-google-fonts/biz-udpmincho"];

/** The folder of the package that a module belongs to; undefined where it is our own. */
export function folderOf(id: string): string | undefined {
  const within = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ""))?.[0];
  return within ?? HELPERS.find(([mark]) => mark.test(id))?.[1];
}

/** The packages of which something is left in a bundle, by name. */
export function librariesIn(modules: Modules): Library[] {
  const folders = modules.flatMap(({ id, renderedLength }) => (renderedLength > 0 ? (folderOf(id) ?? []) : []));
  return [...new Set(folders)].map(libraryAt).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

export const modulesIn = (bundle: Rolldown.OutputBundle): Modules =>
  Object.values(bundle).flatMap((file) =>
    file.type === "chunk" ? Object.entries(file.modules).map(([id, { renderedLength }]) => ({ id, renderedLength })) : [],
  );

export const letters = (): Library[] => LETTERS.map((name) => libraryAt(join("node_modules", name)));

/** @throws Error where a package has no licence, or one that `scripts/licences.json` does not allow */
function libraryAt(folder: string): Library {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every package that npm installs has these two
  const read = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: string };
  const { name, version, license: licence = "" } = read;
  if (!isShippable(name, licence))
    throw new Error(
      `${name} ${version} would be sent to readers under the licence “${licence}”, which scripts/licences.json does not allow.`,
    );
  const texts = licenceTexts(folder);
  if (texts.length === 0) throw new Error(`${name} ${version} has no file with its licence: say in scripts/third-party.ts where it is.`);
  return { name, version, licence, holder: holderIn(texts.at(-1) ?? ""), texts };
}

export const isShippable = (name: string, licence: string): boolean =>
  rules.shipped.includes(licence) || rules.exceptions.some((one) => one.licence === licence && one.packages.includes(name));

/** What a package's tool bundles into itself stays with the tool: those licences come behind its own. */
function licenceTexts(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^licen[cs]e(_font)?(\.(md|txt))?$/i.test(file)) : [];
  return files.toSorted().map((file) => {
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    return text.replace(/\n# Licenses of bundled dependencies[^]*$/, "").trim();
  });
}

/** Whose it is, in the licence's own words. */
const holderIn = (text: string): string =>
  Array.from(text.matchAll(/^.*?\bCopyright (?:\(c\) |(?=\d))(.*?)(?: \(“Licensor”\)| [<(]http.*)?$/gm), ([, holder = ""]) => holder)
    .slice(0, 2)
    .join("; ");

const RULE = "=".repeat(78);

/** `THIRD-PARTY.txt`: the licences in full, of code and of letters; the data have theirs in `geojson/`. */
export function noticesOf(libraries: readonly Library[], fonts: readonly Library[]): string {
  const part = ({ name, version, licence, texts }: Library) => [RULE, `${name} ${version} (${licence})`, RULE, "", texts.join("\n\n"), ""];
  return [
    "Four Islands: the programs of others in its scripts, and the fonts of the preview pictures, with their licences in full.",
    "Coasts, lines and places are data in files of their own: geojson/NOTICE.md names their sources and licences.",
    "",
    ...libraries.flatMap(part),
    ...fonts.flatMap(part),
  ].join("\n");
}
