/** What the build left in `dist/`; `npm test` builds before it tests. */
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** A file of the build. @throws Error where there is none */
export function built(path: string): Buffer {
  const file = posix.join("dist", path);
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build first`);
  return readFileSync(file);
}

/** What a page asks for until its live map answers: styles, script, and what the script imports. */
export function linkedFrom(path: string): string[] {
  const html = built(path).toString();
  const links = html.matchAll(/<(?:link rel="(?:stylesheet|modulepreload)" href|script type="module" src)="([^"]+)"/g);
  return [...new Set(Array.from(links, ([, href = ""]) => posix.join(posix.dirname(path), href)))];
}
