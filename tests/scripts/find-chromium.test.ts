import { expect, test } from "vitest";
import { findChromium } from "../../scripts/find-chromium.mjs";

test("what is there but does not start is passed over, and the error says what to do", async () => {
  const broken = () => ({ name: "broken", executablePath: process.execPath, args: [], kind: "full" as const });
  const missing = () => undefined;
  await expect(findChromium([missing, broken])).rejects.toThrow(/apt-get install chromium[^]*CHROMIUM_PATH[^]*broken: /);
});
