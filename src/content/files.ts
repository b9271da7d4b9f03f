import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** Takes one sentence on what is wrong, in which file, and what to do. */
export type Report = (problem: string) => void;

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A file that was read: its name without the ending, and what is in it. */
export type Named<Value> = { readonly name: string; readonly value: Value };

/** A file's text; undefined, and reported, where there is none. `path` is below the content folder. */
export function readText(folder: string, path: string, report: Report): string | undefined {
  const file = join(folder, path);
  if (existsSync(file)) return readFileSync(file, "utf8");
  report(`content/${path} is missing; add the file, or correct the name that points to it`);
  return undefined;
}

/** What a JSON file holds, or undefined where it is not as the schema wants it. */
export function readJson<Wanted extends Schema>(folder: string, path: string, schema: Wanted, report: Report): v.InferOutput<Wanted> | undefined {
  const text = readText(folder, path, report);
  const json = text === undefined ? undefined : parsed(path, text, report);
  if (json === undefined) return undefined;
  const result = v.safeParse(schema, withoutSchema(json));
  if (result.success) return result.output;
  for (const issue of result.issues) report(`content/${path}, ${sentence(issue)}`);
  return undefined;
}

/** Every JSON file of a folder, by name. A broken one is reported and left out. */
export function readFolder<Wanted extends Schema>(folder: string, path: string, schema: Wanted, report: Report): Named<v.InferOutput<Wanted>>[] {
  const directory = join(folder, path);
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".json")) : [];
  if (files.length === 0) report(`content/${path}/ has no .json file; add one`);
  return files.toSorted().flatMap((file) => {
    const value = readJson(folder, `${path}/${file}`, schema, report);
    return value === undefined ? [] : [{ name: file.replace(/\.json$/, ""), value }];
  });
}

/** `$schema` is a word to the program in which an editor writes: no part of the content. */
function withoutSchema(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== "$schema"));
}

function parsed(path: string, text: string, report: Report): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    report(`content/${path} is not JSON (${error instanceof Error ? error.message : "unreadable"}); look for a missing comma, bracket or quotation mark`);
    return undefined;
  }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? "the whole file";
  if (issue.expected === "never") return `${place}: there is no such entry; remove it, or correct its spelling`;
  if (issue.received === "undefined") return `${place}: is missing; add it`;
  if (!issue.message.startsWith("Invalid")) return `${place}: ${issue.message}; it is ${issue.received}`;
  return `${place}: must be ${issue.expected ?? "something else"}, but is ${issue.received}; correct it`;
}
