/** What `npm test` does, once Node is known to be new enough: every suite, even after one has failed. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bin, npm, root } from "./commands.mjs";
import { installIfStale } from "./install.mjs";
import { closing, settle, tallyCode, tallyPlaywright, tallyVitest } from "./tally.mjs";

const CHECKS = [
  ["types", "tsc", ["--noEmit"]],
  ["lint", "oxlint", ["-c", "oxlint.config.mjs", "--type-aware", "--deny-warnings"]],
  ["format", "oxfmt", ["--check"]],
  ["unused", "knip", []],
];
const SUITES = ["check", "unit", "browser"];

// so that what was unpacked for the run is removed after Ctrl-C too
process.once("SIGINT", () => process.exit(130));

const { values, positionals } = readArguments();
const suites = values.only ?? SUITES;
const tallies = [];
let browser;

if (await installIfStale()) {
  if (suites.includes("check")) await runChecks();
  if (suites.some((suite) => suite !== "check") && (await build())) await runTests();
} else {
  tallies.push(tallyCode("npm ci", 1));
}

const { lines, ok } = closing(tallies, { strict: Boolean(process.env.CI) && browser?.kind === "full" });
console.log(`\n${lines.join("\n")}`);
process.exitCode = ok ? 0 : 1;

/** What stands free on the command line (file names, `-t name`'s value ...) narrows the unit and the browser tests. */
function readArguments() {
  try {
    const parsed = parseArgs({ options: { only: { type: "string", multiple: true } }, allowPositionals: true });
    const unknown = parsed.values.only?.find((suite) => !SUITES.includes(suite));
    if (unknown !== undefined) throw new Error(`--only ${unknown}: the suites are ${SUITES.join(", ")}`);
    return parsed;
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

async function runChecks() {
  for (const [name, program, args] of CHECKS) {
    announce(`${name}: ${program} ${args.join(" ")}`);
    tallies.push(tallyCode(name, await bin(program, args)));
  }
}

async function build() {
  announce("build");
  const code = await npm("run", "build");
  tallies.push(tallyCode("build", code));
  return code === 0;
}

async function runTests() {
  if (suites.includes("unit")) {
    const report = ["--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"];
    await runSuite("unit", "vitest", ["run", ...report, ...positionals], tallyVitest);
  }
  if (suites.includes("browser") && (await findBrowser())) {
    const env = { FOUR_ISLANDS_CHROMIUM: JSON.stringify(browser) };
    await runSuite("browser", "playwright", ["test", ...positionals], tallyPlaywright, env);
  }
}

async function findBrowser() {
  announce("browser");
  // not at the top: before npm ci there is no Playwright to import
  const { findChromium } = await import("./find-chromium.mjs");
  try {
    browser = await findChromium();
    console.log(`${browser.name} ${browser.version}${browser.kind === "full" ? "" : ": what it cannot do is skipped"}`);
  } catch (error) {
    console.error(error.message);
    tallies.push(tallyCode("browser: none found", 1));
  }
  return browser !== undefined;
}

/** The counts come from the report that the suite leaves in test-results. */
async function runSuite(name, program, args, tally, env) {
  announce(`${name}: ${program}`);
  const report = join(root, "test-results", `${name}.json`);
  rmSync(report, { force: true });
  const code = await bin(program, args, env);
  tallies.push(settle(name, code, existsSync(report) ? tally(JSON.parse(readFileSync(report, "utf8"))) : undefined));
}

function announce(text) {
  console.log(`\n== ${text}`);
}
