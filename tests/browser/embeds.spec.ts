/** Embeds, as publishers are told to make them: the examples of the docs, byte for byte, in a page of another origin. */
import { expect } from "@playwright/test";
import { examples, live, mapIn, SITE, test } from "./support/host";

const framed = ["iframe.html", "ratio.html", "element.html", "sandbox.html", "article.html", "show.html"];
const example = (name: string): string => {
  const html = examples.get(name);
  if (html === undefined) throw new Error(`docs/publishers.md has no example ${name}`);
  return html;
};

for (const name of framed) {
  test(`${name}: the map is drawn, names in pairs, nothing goes wrong on either side`, async ({ page, host, wrongs }) => {
    await host(example(name));
    await live(page);
    await expect(mapIn(page).locator("[data-map] [data-label=shikotan]")).toBeVisible();
    await expect(mapIn(page).locator("html")).toHaveAttribute("data-embed", "");
    expect(wrongs).toEqual([]);
  });
}

for (const width of [280, 375, 640, 1100]) {
  test(`at ${width} px the element is as high as its map and card need, and nothing in it scrolls sideways or as a whole`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    await host(example("element.html"));
    await live(page);
    const size = await mapIn(page)
      .locator("html")
      .evaluate((root) => [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth]);
    expect(size).toEqual([0, 0]);
    const boxes = await mapIn(page)
      .locator(".step")
      .evaluateAll((steps) =>
        steps.map((step) => step.getBoundingClientRect()).map(({ width: w, height: h, right }) => [w, h, right <= innerWidth]),
      );
    expect(boxes).toEqual([
      [44, 44, true],
      [44, 44, true],
    ]);
    const quote = mapIn(page).locator("blockquote:visible");
    await expect(quote).toHaveCount(1);
    await expect(quote).toBeInViewport();
  });
}

test("another width brings another height, and it stays", async ({ page, host }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await host(example("element.html"));
  await live(page);
  const height = () => page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
  const before = await height();
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(height).not.toBe(before);
  const fits = () =>
    mapIn(page)
      .locator("html")
      .evaluate((root) => root.scrollHeight - innerHeight);
  await expect.poll(fits).toBe(0);
  const after = await height();
  await page.setViewportSize({ width: 321, height: 900 });
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(height).toBe(after);
});

test("twenty choices leave the host's history as it was", async ({ page, host, wrongs }) => {
  await host(example("element.html"));
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await live(page);
  for (let at = 0; at < 10; at += 1) {
    for (const id of ["iturup", "kunashir"]) {
      await mapIn(page).locator(`[data-map] [data-feature=${id}]`).press("Enter");
      await expect(mapIn(page).locator(`[data-panel=${id}]`)).toBeVisible();
    }
  }
  expect(await entries()).toBe(before);
  expect(wrongs).toEqual([]);
});

test("with embed=1 in the query, where the browser goes to the card by itself, nothing above it is scrolled away", async ({
  page,
  host,
}) => {
  await host(example("iframe.html").replace("#feature=shikotan&amp;embed=1", "?embed=1#feature=shikotan"));
  await live(page);
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  expect(
    await mapIn(page)
      .locator(".panel")
      .evaluate((panel) => panel.scrollTop),
  ).toBe(0);
});

test("the host hears a choice, and shows one", async ({ page, host }) => {
  await host(example("article.html"));
  await live(page);
  await page.locator("[data-island=shikotan] a").press("Enter");
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  await expect(page.locator("[data-lit]")).toHaveAttribute("data-island", "shikotan");
  await mapIn(page).locator("[data-map] [data-feature=iturup]").press("Enter");
  await expect(page.locator("[data-lit]")).toHaveAttribute("data-island", "iturup");
  await expect(page.locator("[data-lit]")).toHaveCount(1);
});

test("what the host shows before the frame has loaded is what it begins with", async ({ page, host, wrongs }) => {
  await host(`<div style="height: 9000px"></div>${example("element.html")}`);
  const element = page.locator("four-islands");
  await element.evaluate(async (map: HTMLElement & { show?: (address: string) => void }) => {
    await customElements.whenDefined("four-islands");
    map.show?.("feature=iturup");
  });
  const before = await page.evaluate(() => history.length);
  await element.scrollIntoViewIfNeeded();
  await live(page);
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await element.evaluate((map: HTMLElement & { show?: (address: string) => void }) => map.show?.("feature=kunashir"));
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(wrongs).toEqual([]);
});

test("messages without our script do the same", async ({ page, host }) => {
  await host(example("show.html"));
  await live(page);
  await page.locator("#habomai").press("Enter");
  await expect(page.locator("output")).toHaveText("habomai");
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);
});

test("messages of a wrong shape and from a wrong window, by the thousand, change nothing", async ({ page, host, wrongs }) => {
  await host(`${example("show.html")}<iframe id="stranger" name="stranger" srcdoc=""></iframe>`);
  const map = page.frameLocator("#map");
  await map.locator("html[data-state=ready]").waitFor({ state: "attached" });
  const hash = () => map.locator("html").evaluate(() => location.hash);
  const before = await hash();
  await page.evaluate(() => {
    const wish = { type: "four-islands:show", version: 1, address: "feature=iturup" };
    const stranger = document.querySelector<HTMLIFrameElement>("#stranger")?.contentWindow;
    const script = stranger?.document.createElement("script");
    if (script === undefined) throw new Error("there is no stranger");
    script.textContent = `for (let at = 0; at < 1000; at += 1) parent.frames[0].postMessage(${JSON.stringify(wish)}, "*")`;
    stranger?.document.body.append(script);
    const wrong = [
      null,
      1,
      "feature=iturup",
      [],
      {},
      { ...wish, version: 2 },
      { ...wish, address: 5 },
      { ...wish, address: "x".repeat(5000) },
      { ...wish, type: "show" },
    ];
    for (let at = 0; at < 200; at += 1)
      for (const message of wrong) document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  });
  // the last of all is right: when it is shown, all others have been read
  await page.locator("#habomai").press("Enter");
  await expect(page.locator("output")).toHaveText("habomai");
  expect(before).not.toContain("iturup");
  expect(await hash()).toContain("feature=habomai");
  expect(wrongs).toEqual([]);
});

test("AMP, Embedly and WordPress hear the height in their own words", async ({ page, host }) => {
  await host(
    `<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>
    <iframe src="${SITE}four-islands.html?embed=1&amp;lang=ja#feature=shikotan#?secret=abc123" width="640" height="400" sandbox="allow-scripts"></iframe>`,
  );
  await live(page);
  await expect(mapIn(page).locator("html")).toHaveAttribute("lang", "ja");
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  const heard = () => page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
  await expect.poll(heard).toContain("embed-size");
  const all = JSON.parse(await heard()) as unknown[];
  const height = 400 + 21 * 16;
  expect(all).toEqual(
    expect.arrayContaining([
      { sentinel: "amp", type: "embed-size", height },
      { message: "height", value: height, secret: "abc123" },
      { type: "four-islands:resize", version: 1, height },
      expect.stringMatching(`"context":"iframe.resize","height":${height}`),
    ]),
  );
});

test("several elements, added later by a script and removed again, each with its own language and choice", async ({
  page,
  host,
  wrongs,
}) => {
  await host(example("element.html"));
  await page.evaluate(() => {
    const second = document.createElement("four-islands");
    second.setAttribute("feature", "habomai");
    second.setAttribute("lang", "ru");
    document.body.append(second);
  });
  await page.locator("four-islands[lang=ru]").scrollIntoViewIfNeeded();
  const second = page.locator("four-islands[lang=ru] iframe").contentFrame();
  await expect(second.locator("html[data-state=ready]")).toHaveAttribute("lang", "ru");
  await expect(second.locator("[data-panel]")).toHaveAttribute("data-panel", "habomai");
  await page.evaluate(() => document.querySelector("four-islands")?.remove());
  await page.evaluate(() => document.querySelector("four-islands")?.setAttribute("feature", "iturup"));
  await expect(second.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await expect(page.locator("iframe")).toHaveCount(1);
  expect(wrongs).toEqual([]);
});

test("where the script does not come, what stands inside the element is shown", async ({ page, host }) => {
  await host(example("element.html").replace(/<script.*<\/script>/, ""));
  await expect(page.getByRole("link", { name: "四島の地図：色丹島" })).toBeVisible();
});

test("the wheel scrolls the host's page until a click into the map", async ({ page, host }) => {
  await host(`${example("element.html")}<p>${"More of the article. ".repeat(900)}</p>`);
  await live(page);
  const map = mapIn(page).locator("[data-map]");
  const width = () =>
    mapIn(page)
      .locator("[data-feature=iturup] .shape")
      .evaluate((shape) => shape.getBoundingClientRect().width);
  const before = await width();
  await map.hover({ position: { x: 20, y: 200 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await width()).toBe(before);
  await expect(mapIn(page).locator(".gesture.wheel")).toBeVisible();
  await map.click({ position: { x: 20, y: 250 } });
  await page.mouse.wheel(0, -200);
  await expect.poll(width).toBeGreaterThan(before * 1.2);
});

test("refused storage, cookies, clipboard, fullscreen and channels are not missed", async ({ page, host, wrongs }) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
    Object.defineProperty(navigator, "clipboard", { get: refuse });
    Object.defineProperty(navigator, "serviceWorker", { get: refuse });
    Object.defineProperty(window, "BroadcastChannel", { value: refuse });
    Object.defineProperty(Element.prototype, "requestFullscreen", { value: refuse });
  });
  await host(example("iframe.html"));
  await live(page);
  await mapIn(page).locator("[data-map] [data-feature=kunashir]").press("Enter");
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "kunashir");
  await mapIn(page).locator(".step[href]").last().click();
  expect(wrongs).toEqual([]);
});

test("the figure is a picture with four links in it, each with an island's page behind it", async ({
  page,
  host,
  wrongs,
  servers,
  request,
}) => {
  await host(example("figure.html"));
  await expect.poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  const areas = await page.locator("area").evaluateAll((all) => all.map((area) => (area as HTMLAreaElement).href));
  expect(areas).toHaveLength(4);
  for (const href of areas) expect((await request.get(servers.site + href.slice(SITE.length))).ok()).toBe(true);
  await page.locator("img").click({ position: { x: 145, y: 240 } });
  await expect.poll(() => page.url()).toBe(`${SITE}f/shikotan/`);
  expect(wrongs).toEqual([]);
});

for (const width of [296, 640, 916, 1280]) {
  test(`the picture stays where it is when the live map takes over in an embed, in a window of ${width} px`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 900 });
    const gate = { open: () => {} };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    await page.route(/assets\/live-/, async (route) => {
      await opened;
      await route.fallback();
    });
    await host(example("iframe.html"));
    const shape = (home: string) => mapIn(page).locator(`${home} [data-feature=iturup] .shape`);
    const box = (home: string) =>
      shape(home).evaluate((element) => {
        const at = element.getBoundingClientRect();
        return [at.x, at.y, at.width, at.height].map((value) => Math.round(value));
      });
    await expect(mapIn(page).locator("html")).toHaveAttribute("data-embed", "");
    await expect(shape(".picture")).toBeVisible();
    const delivered = await box(".picture");
    gate.open();
    await live(page);
    const after = await box(".live");
    for (const [at, value] of after.entries()) expect(Math.abs(value - (delivered[at] ?? 0))).toBeLessThanOrEqual(1);
  });
}

test("a host whose policy allows nothing but the frame has it all", async ({ page, host, wrongs }) => {
  await host(example("sandbox.html"), `default-src 'none'; frame-src ${new URL(SITE).origin}`);
  await live(page);
  await mapIn(page).locator("[data-map] [data-feature=iturup]").press("Enter");
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  expect(wrongs).toEqual([]);
});

test("in a sandbox that allows scripts alone all works; addresses are text, and nothing is offered that cannot be", async ({
  page,
  host,
  wrongs,
}) => {
  await host(example("sandbox.html").replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'));
  await live(page);
  const map = mapIn(page);
  await map.locator("[data-map] [data-feature=iturup]").press("Enter");
  await expect(map.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await map
    .getByRole("link", { name: /next/i })
    .or(map.getByRole("button", { name: /next/i }))
    .first()
    .click();
  await expect(map.locator("blockquote:visible")).toHaveCount(1);
  const outside = map.locator('a[href^="http"]:visible');
  expect(await outside.count()).toBeGreaterThan(0);
  for (const link of await outside.all()) {
    const told = await link.evaluate((element) => `${element.textContent} ${getComputedStyle(element, "::after").content}`);
    expect(told).toContain(await link.evaluate((element) => element.getAttribute("href") ?? ""));
  }
  await expect(map.locator("a[download]:visible, .share-open:visible")).toHaveCount(0);
  expect(wrongs).toEqual([]);
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("one finger scrolls the host's page, with a hint; two move and zoom the map", async ({ page, host, wrongs }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await host(`${example("iframe.html").replace("100%", "358")}<p style="height: 2000px">The article goes on.</p>`);
    await live(page);
    const cdp = await page.context().newCDPSession(page);
    const frame = await page.locator("iframe").boundingBox();
    if (frame === null) throw new Error("There is no frame.");
    const at = { x: frame.x + frame.width / 2, y: frame.y + 110 };
    const scene = () =>
      mapIn(page)
        .locator(".live [data-feature=kunashir] .shape")
        .evaluate((shape) => {
          const { x, y, width } = shape.getBoundingClientRect();
          return [x, y, width].map(Math.round);
        });
    const delivered = await scene();
    await cdp.send("Input.synthesizePinchGesture", { ...at, scaleFactor: 2, gestureSourceType: "touch", relativeSpeed: 400 });
    await expect.poll(async () => (await scene())[2]).toBeGreaterThan((delivered[2] ?? 0) * 1.5);
    await expect(mapIn(page).locator(".leaflet-zoom-anim")).toHaveCount(0);
    // the host's own page has neither zoomed nor moved
    expect(await page.evaluate(() => [visualViewport?.scale, scrollY])).toEqual([1, 0]);

    const before = await scene();
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", up?: number) =>
      cdp.send("Input.dispatchTouchEvent", { type, touchPoints: up === undefined ? [] : [{ x: at.x, y: at.y - up }] });
    await finger("touchStart", 0);
    for (let up = 10; up <= 80; up += 10) await finger("touchMove", up);
    await finger("touchEnd");
    await expect(mapIn(page).locator("[data-map]")).toHaveAttribute("data-hint", "touch");
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(30);
    expect(await scene()).toEqual(before);
    expect(wrongs).toEqual([]);
  });
});

test("before the live map comes, a link in a frame chooses and leaves no entry in the host's history", async ({ page, host }) => {
  await page.route(/assets\/live-/, () => {});
  await host(example("iframe.html"));
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "shikotan");
  const before = await page.evaluate(() => history.length);
  await mapIn(page).locator(".picture [data-feature=iturup]").press("Enter");
  await expect(mapIn(page).locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  await expect(mapIn(page).locator("html")).toHaveAttribute("data-embed", "");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

const files = ["iframe", "ratio", "element", "sandbox", "article", "show"];
for (const name of files) {
  test(`examples/${name}.html opens by itself, from the disk`, async ({ page, servers }) => {
    expect(servers.site).not.toBe("");
    const wrongs: string[] = [];
    page.on("console", (line) => {
      if (line.type() === "error") wrongs.push(line.text());
    });
    await page.goto(new URL(`../../examples/${name}.html`, import.meta.url).href);
    await live(page);
    await expect(mapIn(page).locator("html")).toHaveAttribute("data-embed", "");
    expect(wrongs).toEqual([]);
  });
}

test("five embeds in view on one page all answer", async ({ page, host, wrongs }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  const frame = example("iframe.html").replace('width="100%"', 'width="300"');
  await host(frame.repeat(5));
  const frames = page.locator("iframe");
  for (let at = 0; at < 5; at += 1) {
    const map = frames.nth(at).contentFrame();
    await map.locator("html[data-state=ready]").waitFor({ state: "attached" });
    await map.locator("[data-map] [data-feature=iturup]").press("Enter");
    await expect(map.locator("[data-panel]")).toHaveAttribute("data-panel", "iturup");
  }
  expect(wrongs).toEqual([]);
});
