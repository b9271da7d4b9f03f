import { defineConfig } from "@playwright/test";
import { browserOfRun } from "./tests/browser/support/browserOfRun";

const { executablePath, args, env } = await browserOfRun();

/** No name but the test server's is looked up: what slips past a test's own block still reaches no other host. */
const noOtherHost = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    locale: "en",
    timezoneId: "UTC",
    // what a test breaks must not come from an earlier visit; `offline.spec.ts` allows it
    serviceWorkers: "block",
    launchOptions: {
      args: [...args, noOtherHost],
      env: { ...process.env, ...env, TZ: "UTC" },
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
