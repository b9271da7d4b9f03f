/** Finds a Chromium that really starts: the reader's own, or one that npm has brought, or one that can be installed. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { root } from "./commands.mjs";

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} [version]
 * @property {string} [executablePath] missing for Playwright's own, which finds itself
 * @property {string[]} args
 * @property {Record<string, string>} [env] variables that it needs
 * @property {"full" | "last-resort"} kind a last resort has no fonts but its own
 */

/** Where there is no network, a browser that looks for its maker is slow and noisy. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** The headless shell first: the same engine without windows, and pages start in half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * The first candidate that starts and runs a page. CHROMIUM_PATH names one to try first;
 * `CHROMIUM_PATH=last-resort` takes the one from npm whatever else is there.
 * @returns {Promise<Browser>}
 */
export async function findChromium(candidates = listCandidates(process.env.CHROMIUM_PATH)) {
  const tried = [];
  for (const candidate of candidates) {
    const browser = await candidate();
    if (browser === undefined) continue;
    try {
      return { ...browser, version: await probe(browser) };
    } catch (error) {
      tried.push(`${browser.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      "No Chromium starts here. Install Google Chrome or Chromium (on Debian: apt-get install chromium; elsewhere also:",
      "npx playwright install chromium), or name one in CHROMIUM_PATH. Tried:",
      ...(tried.length > 0 ? tried : ["nothing, none was found"]),
    ].join("\n"),
  );
}

/** Best first; functions, because to unpack or to install one takes its time. */
function listCandidates(wish) {
  if (wish === "last-resort") return [unpackLastResort];
  const paths = [
    ...(wish ? [wish] : []),
    undefined,
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => WINDOWS.map((path) => join(process.env[name] ?? "", path))),
  ];
  const last = process.env.CI ? [installFromDebian, unpackLastResort] : [unpackLastResort, installFromDebian];
  return [...[...new Set(paths)].map((path) => () => installed(path)), ...last];
}

/** @returns {Browser | undefined} */
function installed(executablePath) {
  if (executablePath === undefined) return { name: "Playwright's Chromium", args: ARGS, kind: "full" };
  return existsSync(executablePath) ? { name: executablePath, executablePath, args: ARGS, kind: "full" } : undefined;
}

async function probe({ executablePath, args, env }) {
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.setContent("<p>here</p>");
    return browser.version();
  } finally {
    await browser.close();
  }
}

/**
 * The browser that npm has brought with `@sparticuz/chromium` (Linux on x64 only), in a folder that lasts as long
 * as this process: two runs must not share one. The variable makes it unpack the libraries it needs.
 * Its own arguments are left out: they put everything in one process, which does not outlive its first page.
 */
async function unpackLastResort() {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(join(root, "node_modules/@sparticuz/chromium")))
    return undefined;
  const folder = mkdtempSync(join(tmpdir(), "four-islands-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, "scripts/unpack-chromium.mjs")], { env });
    return { name: "@sparticuz/chromium", executablePath: stdout, args: ARGS, env: lastResortEnvironment(folder), kind: "last-resort" };
  } catch (error) {
    console.error(`@sparticuz/chromium cannot be unpacked: ${firstLine(error)}`);
    return undefined;
  }
}

/** The fonts that it brings, and the system's where there are any. */
function lastResortEnvironment(folder) {
  const fonts = join(folder, "fonts");
  const folders = [fonts, "/usr/share/fonts"].map((path) => `<dir>${path}</dir>`).join("");
  writeFileSync(join(fonts, "fonts.conf"), `<fontconfig>${folders}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`);
  return { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: fonts };
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  return installed("/usr/bin/chromium");
}

function firstLine(error) {
  return error.message.split("\n", 1)[0];
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
