import { findChromium, type Browser } from "../../../scripts/find-chromium.mjs";

const NAME = "FOUR_ISLANDS_CHROMIUM";

/** The browser of this run: looked for once, then handed to every worker, and to this one by `npm test`, in a variable. */
export async function browserOfRun(): Promise<Browser> {
  process.env[NAME] ??= JSON.stringify(await findChromium());
  return JSON.parse(process.env[NAME]) as Browser;
}
