/** `dist/embed.js`: one small script that any page may load, whatever else runs there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "vite";

interface Locale {
  language: { tag: string };
  messages: { "map.name": string };
}

/** What a frame is called, in each language that there is a page for. */
function titles(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build of the pages has read these files and checked them
  const locales = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Locale);
  return Object.fromEntries(locales.map(({ language, messages }) => [language.tag, messages["map.name"]]));
}

export const embedScript = (): UserConfig => ({
  publicDir: false,
  define: { TITLES: JSON.stringify(titles(join(process.env["FOUR_ISLANDS_CONTENT"] ?? "content", "locales"))) },
  build: {
    target: "es2022",
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    // wrapped up in a function: nothing of it gets in the way of the host's own names
    rolldownOptions: { input: "src/embed/element.ts", output: { format: "iife", entryFileNames: "embed.js" } },
  },
});
