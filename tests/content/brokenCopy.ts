import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Content } from "../../src/content/content";
import { readContent } from "../../src/content/read";

/** Like the build, tests run from the project's folder; `import.meta.url` is no file in jsdom. */
const original = "content";

/** Reads a copy of the content after something was done to it; the copy is gone afterwards. */
export function changedCopy(change: (folder: string) => void): Content {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  try {
    cpSync(original, folder, { recursive: true });
    change(folder);
    return readContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a copy in which one file (below `content/`) has other text; undefined takes the file away. */
export function contentWith(file: string, change: (text: string) => string | undefined): Content {
  return changedCopy((folder) => {
    const path = join(folder, file);
    const changed = change(readFileSync(path, "utf8"));
    if (changed === undefined) rmSync(path);
    else writeFileSync(path, changed);
  });
}

/** Takes one text for another, and makes sure that there was something to change. */
export function instead(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change: ${String(from)} is not in the file`);
    return changed;
  };
}
