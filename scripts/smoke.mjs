/**
 * A short walk through `dist/` in Firefox ESR and in WebKitGTK, where Debian's packages `firefox-esr`, `webkit2gtk-driver` and
 * `xvfb` are installed: open, choose by click and by key, change the language, the one file from the disk.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { WebSocket } from "ws";
import { serve } from "./serve.mjs";

const FIREFOX = "/usr/bin/firefox-esr";
const WEBKIT_DRIVER = "/usr/bin/WebKitWebDriver";
const XVFB = "/usr/bin/Xvfb";
const PATIENCE_MS = 60_000;
const WINDOW = { width: 1280, height: 800 };
/** As WebDriver writes the key. */
const ENTER = "\uE007";

async function until(what, ask) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    await new Promise((go) => setTimeout(go, 200));
  }
  throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s`);
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const pointing = ({ x, y }) => ({
  type: "pointer",
  id: "mouse",
  actions: [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ],
});
const pressing = (value) => ({ type: "key", id: "keys", actions: ["keyDown", "keyUp"].map((type) => ({ type, value })) });

/** Firefox by WebDriver BiDi: it listens itself. */
async function firefox() {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), "four-islands-firefox-"));
  const size = [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`];
  const program = spawn(FIREFOX, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", String(port), ...size], {
    stdio: "ignore",
  });
  const connect = () =>
    new Promise((open, fail) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
      socket.once("open", () => open(socket)).once("error", fail);
    });
  const socket = await until("Firefox answers", connect);
  const asked = new Map();
  socket.on("message", (text) => {
    const { id, result, error, message } = JSON.parse(text);
    if (error === undefined) asked.get(id)?.done(result);
    else asked.get(id)?.fail(new Error(`${error}: ${message}`));
  });
  let count = 0;
  const ask = (method, params) =>
    new Promise((done, fail) => {
      count += 1;
      asked.set(count, { done, fail });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  await ask("session.new", { capabilities: {} });
  const [{ context }] = (await ask("browsingContext.getTree", {})).contexts;
  return {
    open: (url) => ask("browsingContext.navigate", { context, url, wait: "complete" }),
    async ask(code) {
      const { result } = await ask("script.evaluate", { expression: `JSON.stringify(${code})`, target: { context }, awaitPromise: false });
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    act: (actions) => ask("input.performActions", { context, actions: [actions] }),
    async close() {
      const ended = new Promise((end) => program.once("exit", end));
      socket.close();
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** WebKitGTK's small browser by its WebDriver, on a screen that nobody sees. */
async function webkit() {
  const port = await freePort();
  const display = `:${90 + (port % 9)}`;
  const screen = spawn(XVFB, [display, "-screen", "0", `${WINDOW.width}x${WINDOW.height}x24`], { stdio: "ignore" });
  const program = spawn(WEBKIT_DRIVER, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  const send = async (path, body, method = "POST") => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } },
  };
  const { sessionId } = await until("WebKitGTK answers", () => send("/session", { capabilities }));
  const at = `/session/${sessionId}`;
  return {
    open: (url) => send(`${at}/url`, { url }),
    async ask(code) {
      const text = await send(`${at}/execute/sync`, { script: `return JSON.stringify(${code})`, args: [] });
      return text === null ? undefined : JSON.parse(text);
    },
    act: (actions) => send(`${at}/actions`, { actions: [actions] }),
    async close() {
      await send(at, undefined, "DELETE").catch(() => undefined);
      program.kill();
      screen.kill();
    },
  };
}

const MINI_BROWSER = ["4.1", "4.0", "6.0"].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);

/** The steps of the walk: each says what it has seen. */
async function walk(browser, site) {
  const ready = () => until("the live map", () => browser.ask('document.documentElement.dataset.state === "ready"'));
  const chosen = (id) => until(`${id} chosen`, () => browser.ask(`document.querySelector('[data-panel="${id}"]') !== null`));
  const click = async (selector) => {
    const code = `(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`;
    await browser.act(pointing(await browser.ask(code)));
  };
  const shape = (id) => `.live [data-feature="${id}"]`;

  await browser.open(site);
  await ready();
  await click(shape("shikotan"));
  await chosen("shikotan");
  await browser.ask(`document.querySelector(${JSON.stringify(shape("kunashir"))}).focus()`);
  await browser.act(pressing(ENTER));
  await chosen("kunashir");
  await click('a[data-language="ja"]');
  await until("Japanese", () => browser.ask('document.documentElement.lang === "ja"'));
  await ready();
  await chosen("kunashir");

  await browser.open(pathToFileURL(resolve("dist/four-islands.html")).href);
  await ready();
  await click(shape("shikotan"));
  await chosen("shikotan");
  await click('a[data-language="ru"]');
  await until("Russian in place", () => browser.ask('document.documentElement.lang === "ru"'));
  await chosen("shikotan");
}

const browsers = [
  { name: "Firefox ESR", there: existsSync(FIREFOX), start: firefox },
  { name: "WebKitGTK", there: existsSync(WEBKIT_DRIVER) && existsSync(XVFB) && MINI_BROWSER !== undefined, start: webkit },
];
const site = await serve({ dir: "dist", host: "127.0.0.1" });
let failed = 0;
for (const { name, there, start } of browsers) {
  if (!there) {
    console.log(`${name}: not installed here`);
    continue;
  }
  const browser = await start();
  try {
    await walk(browser, site.url);
    console.log(`${name}: the walk is done`);
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.message}`);
  }
  await browser.close();
}
await site.close();
process.exitCode = failed;
