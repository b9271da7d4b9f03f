/** The bundler's own helpers, half a kilobyte, as a part of each file that uses them: on their own they are a request before the map. */
import { basename } from "node:path";
import type { Rolldown } from "vite";

const EXPORTS = /export\{([^}]*)\};?\s*$/;

/** What `{a as b,c}` of an import or export names, as the parts of an object; in an import it is the other way round. */
const pairs = (names: string, turned: boolean): string =>
  names
    .split(",")
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([own = "", other = own]) => (turned ? `${own}:${other}` : `${other}:${own}`))
    .join(",");

/** Takes the helpers' file out of the bundle. @throws Error where they are no longer written, or imported, as this expects */
export function inlineRuntime(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const runtime = chunks.find(({ name }) => name === "rolldown-runtime");
  if (runtime === undefined) return;
  const [whole, exported] = EXPORTS.exec(runtime.code) ?? [];
  if (whole === undefined || exported === undefined) throw new Error(`${runtime.fileName} does not end with what it exports.`);
  const helpers = `${runtime.code.replace(whole, "").replace(/^\/\/.*\n/gm, "")}return{${pairs(exported, false)}}`;
  const file = basename(runtime.fileName);
  const imported = new RegExp(`import\\{([^}]*)\\}from"\\./${file}";`);
  for (const chunk of chunks) {
    const code = chunk.code.replace(imported, (_import, names: string) => `const{${pairs(names, true)}}=(()=>{${helpers}})();`);
    if (new RegExp(`from ?"\\./${file}"`).test(code)) throw new Error(`${chunk.fileName} still asks for ${file}.`);
    // it may stand among what is asked for with a late part: the file itself is there already
    chunk.code = code.replaceAll(`"./${file}"`, `"./${basename(chunk.fileName)}"`);
  }
  delete bundle[runtime.fileName];
}
