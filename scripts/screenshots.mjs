/** `npm run screenshots`: the main states at every size, light and dark, in three languages, into test-results/screenshots. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { npm, root } from "./commands.mjs";
import { findChromium } from "./find-chromium.mjs";
import { serve } from "./serve.mjs";

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  embed: { width: 680, height: 440 },
  projector: { width: 1280, height: 720 },
};
const STATES = {
  home: "",
  island: "#feature=shikotan",
  quote: "#quote=p3-northern-territories",
  place: "#feature=nagato",
  chain: "#frame=kurils",
  capitals: "#quote=p4-moscow-and-tokyo",
  group: "#feature=four-islands",
  notes: "#quote=p5-san-francisco",
  bare: "#view=article&layers=-notes",
  landings: "#date=1945-09-05",
  declaration: "#date=1956-10-19&feature=shikotan",
  sources: "sources/",
  about: "about/",
  glossary: "glossary/",
  table: "table/",
  dates: "dates/",
};
const LANGUAGES = { en: "", ja: "ja/", ru: "ru/" };
const THEMES = ["light", "dark"];
/** The README's picture: one of these, kept in the repository. */
const README = { name: "desktop-island-en-light", path: join(root, "docs", "picture.png") };

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, build: { type: "boolean", default: true } },
  allowNegative: true,
});
if (values.build && (await npm("run", "build")) !== 0) process.exit(1);
const folder = join(root, "test-results", "screenshots");
mkdirSync(folder, { recursive: true });

const dir = join(root, "dist");
const site = await serve({ dir, host: "127.0.0.1" });
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
for (const shot of shots()) await take(shot);
await browser.close();
await site.close();

function* shots() {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const [state, address] of Object.entries(STATES)) {
      for (const [language, path] of Object.entries(LANGUAGES)) {
        for (const colorScheme of THEMES) {
          const name = `${size}-${state}-${language}-${colorScheme}`;
          if (name.includes(values.only)) yield { name, viewport, colorScheme, address: path + address };
        }
      }
    }
  }
}

async function take({ name, viewport, colorScheme, address }) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto(new URL(address, site.url).href);
  await page.locator("html[data-state=ready]").waitFor({ state: "attached" });
  // the wider coasts have come when nothing is loading any more
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  if (name === README.name) await page.screenshot({ path: README.path });
  await page.close();
  console.log(name);
}
