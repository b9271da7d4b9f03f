/** Proves on a tiny site that the fixtures see what they must: a test that passes for want of eyes is worse than none. */
import { fileURLToPath } from "node:url";
import type { Fault } from "./faults";
import { expect, expectState, test } from "./test";

test.use({ dist: fileURLToPath(new URL("site/", import.meta.url)) });

/** What must not happen in a page, and how each is written down. */
const troubles: [name: string, bringAbout: () => unknown, ...seen: RegExp[]][] = [
  [
    "an exception",
    () =>
      queueMicrotask(() => {
        throw new Error("lost");
      }),
    /^exception: lost/,
  ],
  ["an unhandled rejection", () => void Promise.reject(new Error("adrift")), /^rejection: Error: adrift/, /^exception: adrift/],
  ["a console error", () => console.error("aground"), /^console: aground/],
  ["a dialog", () => alert("ahoy"), /^dialog: alert ahoy/],
  ["a style attribute", () => document.body.setAttribute("style", "color: red"), /^policy: style-src-attr inline/, /^console: Applying/],
  [
    "HTML from a string",
    () => Reflect.set(document.body, "innerHTML", "<b>x</b>"),
    /^policy: require-trusted-types-for/,
    /^console: .*Trusted/,
  ],
  [
    "an image from elsewhere",
    () => (new Image().src = "https://example.org/a"),
    /^policy: img-src https:/,
    /^console: Loading/,
    /^request: https:/,
  ],
  ["a request to elsewhere", () => navigator.sendBeacon("https://example.org/"), /^policy: connect-src https:/, /^console: Connecting/],
  ["a page from elsewhere", () => void open("https://example.org/"), /^request: https:\/\/example.org\/$/],
];

for (const [name, bringAbout, ...seen] of troubles) {
  test(`${name} is seen`, async ({ page, goto, troubles: record }) => {
    record.expect(...seen);
    await goto();
    await page.evaluate(bringAbout).catch(() => undefined);
    await expect.poll(() => record.missing).toEqual([]);
  });
}

test.describe("a test fails", () => {
  test.fail();

  test("by a trouble that it does not expect", async ({ page, goto }) => {
    await goto();
    await page.evaluate(() => console.error("aground"));
  });

  test("by an expected trouble that does not come", async ({ goto, troubles: record }) => {
    record.expect(/never/);
    await goto();
  });
});

const faults: [Fault, answer: [status: number, body: RegExp]][] = [
  ["404", [404, /<title>404/]],
  ["500", [500, /<title>500/]],
  ["html", [200, /Another page/]],
  ["truncate", [200, /^.{24}$/s]],
  ["truncate:9", [200, /^.{9}$/s]],
  ["garbage", [200, /^[^{]/s]],
  ["empty", [200, /^$/]],
  ["text:{}", [200, /^\{\}$/]],
  ["mime:text/plain", [200, /FeatureCollection/]],
  ["delay:50", [200, /FeatureCollection/]],
  ["cut", [0, /^$/]],
];

for (const [fault, answer] of faults) {
  test(`a file fails with ${fault}, and heals`, async ({ page, goto, site, troubles: record }) => {
    site.faults["*.geojson"] = fault;
    if (answer[0] !== 200) record.expect(/^console: Failed to load resource/);
    await goto();
    const ask = () =>
      page.evaluate(async () => {
        const response = await fetch("data.geojson").catch(() => undefined);
        return { status: response?.status ?? 0, body: (await response?.text()) ?? "" };
      });
    expect(await ask()).toEqual({ status: answer[0], body: expect.stringMatching(answer[1]) });
    delete site.faults["*.geojson"];
    expect(await ask()).toEqual({ status: 200, body: expect.stringContaining("FeatureCollection") });
  });
}

test.describe("a fault given before", () => {
  test.use({ faults: { "app.js": "hang" } });

  test("stops the page from coming alive", async ({ page, site }) => {
    await page.goto(site.url, { waitUntil: "commit" });
    await expectState(page, "static");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page stays as delivered", async ({ page, goto }) => {
    await goto("#feature=shikotan");
    await expect(page.getByRole("heading")).toHaveText("Shikotan");
  });
});

test.describe("the one file", () => {
  test.use({ oneFile: true });

  test("opens from the disk, and asks for nothing", async ({ page, goto, troubles: record }) => {
    await goto("#feature=shikotan");
    expect(page.url()).toMatch(/^file:.*four-islands\.html#feature=shikotan$/);
    record.expect(/^request: file:.*style\.css/);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "style.css" });
      document.head.append(link);
      return new Promise((resolve) => link.addEventListener("error", resolve));
    });
    record.expect(/^console: Failed to load resource/);
  });
});

test("Japanese names have glyphs of their own", { tag: "@full" }, async ({ page, goto }) => {
  await goto();
  const draw = (text: string) =>
    page.evaluate((word) => {
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("no canvas");
      pen.font = "40px sans-serif";
      pen.fillText(word, 10, 60);
      return canvas.toDataURL();
    }, text);
  expect(await draw("択")).not.toBe(await draw("捉"));
});
