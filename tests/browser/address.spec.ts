/** The address is the only copy of what the page shows: it opens it, keeps it, and is undone step by step. */
import type { Page } from "@playwright/test";
import { boxOf, expectLitInView, hashOf, litOn, mapAtRest, mapOf, movedBetween, noticesOf, placesOnScreen, shapeOf } from "./support/map";
import { islands, litFor, names } from "./support/names";
import { expect, test } from "./support/test";

const panelOf = (page: Page) => page.locator("[data-panel]");
const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

async function expectChosen(page: Page, id: string) {
  await expect(panelOf(page)).toHaveAttribute("data-panel", id);
  await expect.poll(() => litOn(page)).toEqual(litFor([id]));
}

const choose = (page: Page, id: string) =>
  page.getByRole("navigation", { name: "Islands and places" }).locator(`[data-entry="${id}"]`).click();

/** Takes the sea between the islands and drags it so far. */
async function drag(page: Page, byX: number, byY: number) {
  const { left, right, top, bottom } = await boxOf(mapOf(page));
  const [x, y] = [left + (right - left) * 0.25, top + (bottom - top) * 0.42];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX / 2, y + byY / 2, { steps: 3 });
  await page.mouse.move(x + byX, y + byY, { steps: 3 });
  await page.mouse.up();
}

const permalinks: [address: string, chosen: string][] = [
  ["#feature=four-islands", "four-islands"],
  ["#feature=islands-four", "four-islands"],
  ["#feature=shikotan", "shikotan"],
  ["#feature=Etorofu", "iturup"],
  ["#feature=択捉島", "iturup"],
  ["#feature=Итуруп", "iturup"],
  ["#feature=%D0%98%D0%A2%D0%A3%D0%A0%D0%A3%D0%9F", "iturup"],
  ["#feature=ＫＵＮＡＳＨＩＲＩ", "kunashir"],
  ["#feature=歯舞群島", "habomai"],
  ["#feature=Москва", "moscow"],
  ["#feature=Tōkyō", "tokyo"],
  ["?feature=nagato", "nagato"],
  ["?feature=nagato#feature=tokyo", "tokyo"],
  ["#?secret=abc123&feature=kunashir", "kunashir"],
  ["#/feature=kunashir", "kunashir"],
  ["#quote=p4-moscow-and-tokyo&feature=tokyo", "tokyo"],
];

for (const [address, chosen] of permalinks) {
  test(`${address} opens with ${chosen} chosen`, async ({ page, goto }) => {
    await goto(address);
    await expect(panelOf(page)).toHaveAttribute("data-panel", chosen);
    await expect(
      shapeOf(page, chosen)
        .or(page.locator(`[data-entry="${chosen}"][aria-current="true"]`))
        .first(),
    ).toBeAttached();
    await expect(noticesOf(page)).toBeHidden();
    await expectLitInView(page);
  });
}

for (const root of ["", "ja/", "ru/"]) {
  test(`${root}#quote=p3-northern-territories opens with the words marked and lit`, async ({ page, goto }) => {
    await goto(`${root}#quote=p3-northern-territories`);
    await expect(page.locator('[data-quote="p3-northern-territories"]')).toHaveAttribute("aria-current", "true");
    await expect(panelOf(page)).toHaveAttribute("data-panel", "four-islands");
    expect(await litOn(page)).toEqual(islands.toSorted());
    await expectLitInView(page);
  });
}

const inView: [address: string, heading: string][] = [
  ["#feature=shikotan", "Shikotan"],
  ["#feature=shikotan&theme=light", "Shikotan"],
  ["#feature=shikotan&map=9/43.8/146.7", "Shikotan"],
  ["#feature=Шикотан", "Shikotan"],
];
for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  for (const [address, heading] of inView) {
    test(`who opens ${address} sees its card at once at ${width} x ${height}`, async ({ page, goto }) => {
      await page.setViewportSize({ width, height });
      await goto(address);
      await expect(page.getByRole("heading", { name: heading, exact: true })).toBeInViewport();
    });
  }
}

const parts: [name: string, frame: string, seen: string[]][] = [
  ["Islands", "islands", islands],
  ["Kuril chain", "kurils", islands],
  ["Japan", "japan", [...islands, "nagato", "tokyo"]],
  ["Moscow to Tokyo", "world", [...islands, "nagato", "tokyo", "moscow"]],
];
for (const [name, frame, seen] of parts) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`frame=${frame} shows ${seen.join(", ")} at ${width} x ${height}`, async ({ page, goto }) => {
      await page.setViewportSize({ width, height });
      await goto(`#frame=${frame}`);
      await mapAtRest(page);
      const stage = await boxOf(mapOf(page));
      for (const id of seen) {
        const box = await boxOf(shapeOf(page, id));
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        expect(x > stage.left && x < stage.right && y > stage.top && y < stage.bottom, `${id} is in view`).toBe(true);
      }
      await expect(page.getByRole("navigation", { name: "Part of the map" }).getByRole("link", { name, exact: true })).toHaveAttribute(
        "aria-current",
        "true",
      );
    });
  }
}

test("the parts of the map are links: each writes its frame, and Back goes to the one before", async ({ page, goto }) => {
  await goto();
  const frames = page.getByRole("navigation", { name: "Part of the map" });
  for (const [name, frame] of parts) {
    await frames.getByRole("link", { name, exact: true }).click();
    await expect.poll(() => hashOf(page)).toBe(`frame=${frame}`);
  }
  await mapAtRest(page);
  for (const [name, frame] of parts.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(`frame=${frame}`);
    await expect(frames.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "true");
  }
});

for (const [first, second] of [
  ["kurils", "islands"],
  ["japan", "kurils"],
  ["japan", "world"],
] as const) {
  test(`who chooses ${second} while the map still moves to ${first} gets ${second}`, async ({ page, goto }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await goto();
    await mapAtRest(page);
    // in one go: a test's own clicks wait until nothing moves
    await page.evaluate(
      async ([one, other]) => {
        const choosePart = (frame: string) => document.querySelector<HTMLAnchorElement>(`nav a[href*="frame=${frame}"]`)?.click();
        choosePart(one);
        while (document.querySelector(".leaflet-zoom-anim") === null) await new Promise(requestAnimationFrame);
        choosePart(other);
      },
      [first, second] as const,
    );
    await mapAtRest(page);
    expect(hashOf(page)).toBe(`frame=${second}`);
    const there = await placesOnScreen(page);
    await page.reload();
    await expect(page.locator("html[data-state=ready]")).toBeAttached();
    await mapAtRest(page);
    expect(movedBetween(there, await placesOnScreen(page))).toEqual([]);
  });
}

test("a reload keeps the choice, the quote and where the map looks", async ({ page, goto }) => {
  await goto("#quote=p2-talks-in-nagato&feature=moscow");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => hashOf(page)).toContain("map=");
  await drag(page, 60, -40);
  await mapAtRest(page);
  const [hash, places] = [hashOf(page), await placesOnScreen(page)];
  expect(hash).toMatch(/^feature=moscow&quote=p2-talks-in-nagato&map=/);

  await page.reload();
  await expect(page.locator("html[data-state=ready]")).toBeAttached();
  await mapAtRest(page);
  expect(hashOf(page)).toBe(hash);
  await expect(panelOf(page)).toHaveAttribute("data-panel", "moscow");
  await expect(page.locator('[data-quote="p2-talks-in-nagato"]')).toHaveAttribute("aria-current", "true");
  expect(movedBetween(places, await placesOnScreen(page))).toEqual([]);
});

test("Back and Forward undo and redo choices one at a time, with where the map looked", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const start = await placesOnScreen(page);
  const before = await historyLength(page);
  await shapeOf(page, "shikotan").click();
  await expectChosen(page, "shikotan");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => hashOf(page)).toContain("map=");
  await mapAtRest(page);
  const near = await placesOnScreen(page);
  await choose(page, "moscow");
  await expectChosen(page, "moscow");
  await page.locator('[data-quote="p4-moscow-and-tokyo"] mark a').click();
  await expect.poll(() => litOn(page)).toEqual(["moscow", "tokyo"]);
  expect(await historyLength(page)).toBe(before + 3);

  await page.goBack();
  await expectChosen(page, "moscow");
  await expect(page.locator('[data-quote][aria-current="true"]')).toHaveCount(0);
  await page.goBack();
  await expectChosen(page, "shikotan");
  await mapAtRest(page);
  expect(movedBetween(near, await placesOnScreen(page))).toEqual([]);
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
  expect(hashOf(page)).toBe("");
  expect(await litOn(page)).toEqual([]);
  await mapAtRest(page);
  expect(movedBetween(start, await placesOnScreen(page))).toEqual([]);

  await page.goForward();
  await expectChosen(page, "shikotan");
  await page.goForward();
  await expectChosen(page, "moscow");
  await page.goForward();
  await expect.poll(() => litOn(page)).toEqual(["moscow", "tokyo"]);
  await expect(page.locator('[data-quote="p4-moscow-and-tokyo"]')).toHaveAttribute("aria-current", "true");
});

test("choosing the same again is no step of Back", async ({ page, goto }) => {
  await goto();
  await choose(page, "shikotan");
  const before = await historyLength(page);
  await choose(page, "shikotan");
  await shapeOf(page, "shikotan").click();
  await shapeOf(page, "shikotan").press("Enter");
  await expectChosen(page, "shikotan");
  expect(await historyLength(page)).toBe(before);
});

const movements: [name: string, move: (page: Page) => Promise<void>][] = [
  ["a drag", (page) => drag(page, 80, 50)],
  [
    "the wheel",
    async (page) => {
      const { left, right, top, bottom } = await boxOf(mapOf(page));
      await page.mouse.move((left + right) / 2, (top + bottom) / 2);
      await page.mouse.wheel(0, -180);
    },
  ],
  ["“Zoom in”", (page) => page.getByRole("button", { name: "Zoom in" }).click()],
  ["“Zoom out”", (page) => page.getByRole("button", { name: "Zoom out" }).press("Enter")],
  [
    "an arrow key on the map",
    async (page) => {
      await mapOf(page).locator(".leaflet-container").focus();
      await page.keyboard.press("ArrowLeft");
    },
  ],
  [
    "a click on the small map",
    async (page) => {
      const { left, right, top, bottom } = await boxOf(page.getByRole("group", { name: "Where the leaders met" }));
      await page.mouse.click(left + (right - left) * 0.6, top + (bottom - top) * 0.3);
    },
  ],
];
for (const [name, move] of movements) {
  test(`${name} moves the map, which the address follows`, async ({ page, goto }) => {
    await goto("#feature=kunashir");
    await mapAtRest(page);
    const [before, length] = [await placesOnScreen(page), await historyLength(page)];
    await move(page);
    await expect.poll(() => hashOf(page)).toMatch(/^feature=kunashir&map=\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/);
    await mapAtRest(page);
    expect(movedBetween(before, await placesOnScreen(page))).toEqual(expect.arrayContaining(islands));
    await expectChosen(page, "kunashir");
    // a click on the small map is a wish to go somewhere, which Back undoes; the others are movements of the camera
    if (!name.startsWith("a click")) expect(await historyLength(page)).toBe(length);
  });
}

test("who drags the map goes as far as the hand", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const before = await boxOf(shapeOf(page, "shikotan"));
  await drag(page, 80, 50);
  await mapAtRest(page);
  const after = await boxOf(shapeOf(page, "shikotan"));
  expect(after.left - before.left).toBeGreaterThan(75);
  expect(after.top - before.top).toBeGreaterThan(45);
});

test("map= puts its place in the middle of the map", async ({ page, goto }) => {
  await goto("#map=8/34.3833/131.2");
  await mapAtRest(page);
  const [stage, nagato] = [await boxOf(mapOf(page)), await boxOf(shapeOf(page, "nagato"))];
  expect(Math.abs((nagato.left + nagato.right - stage.left - stage.right) / 2)).toBeLessThan(2);
  expect(Math.abs((nagato.top + nagato.bottom - stage.top - stage.bottom) / 2)).toBeLessThan(2);
});

const farViews = ["map=3/-40/-60", "map=13/43.8/146.75", "map=5/37.77/-122.42", "map=0/0/0", "map=20/0/0", "map=13/-85/180"];
for (const address of farViews) {
  test(`#${address} is a view like any other, and the way back is there`, async ({ page, goto }) => {
    await goto(`#${address}`);
    await mapAtRest(page);
    await page.getByRole("link", { name: "Islands", exact: true }).click();
    await mapAtRest(page);
    await shapeOf(page, "iturup").click();
    await expectChosen(page, "iturup");
  });
}

const misunderstood: [address: string, names: RegExp[]][] = [
  ["#feature=atlantis", [/atlantis/]],
  ["#quote=p99-nothing", [/p99-nothing/]],
  ["#map=here", [/map=here/]],
  ["#map=9/95/146", [/map=9\/95\/146/]],
  ["#frame=moon", [/frame=moon/]],
  ["#date=1700", [/date=1700/]],
  ["#date=2016-02-31", [/date=2016-02-31/]],
  ["#date=2999", [/date=2999/]],
  ["#view=upside-down", [/view=upside-down/]],
  ["#layers=<b>", [/layers=<b>/]],
  ["#measure=shikotan", [/measure=shikotan/]],
  ["#theme=purple", [/theme=purple/]],
  ["#feature=%E0%A4%A", [/%E0%A4%A/]],
  [`#feature=${"x".repeat(500)}`, [/x{40}…/]],
  ["?feature=atlantis", [/atlantis/]],
  ["#feature=atlantis&quote=p99-nothing&map=here", [/atlantis/, /p99-nothing/, /map=here/]],
];
for (const [address, told] of misunderstood) {
  test(`${address.slice(0, 60)} is named in a notice, and the rest works`, async ({ page, goto }) => {
    await goto(address);
    const notice = noticesOf(page);
    await expect(notice).toBeInViewport();
    for (const words of told) await expect(notice).toContainText(words);
    await expect(notice.locator("p")).toHaveCount(told.length);
    await expect(panelOf(page)).toHaveCount(0);

    await shapeOf(page, "iturup").click();
    await expectChosen(page, "iturup");
    // the query stays what it was; the hash is the app's
    if (!address.startsWith("?")) await expect(notice).toBeHidden();
  });
}

const noticesIn: [root: string, feature: string, quote: string][] = [
  ["", "No island or place of this map is called “atlantis”.", "No excerpt has the name “p99”."],
  ["ja/", "atlantis", "p99"],
  ["ru/", "atlantis", "p99"],
];
for (const [root, feature, quote] of noticesIn) {
  test(`the notice speaks the language of the page ${root}`, async ({ page, goto }) => {
    await goto(`${root}#feature=atlantis&quote=p99`);
    const notice = noticesOf(page);
    await expect(notice.locator("p")).toContainText([feature, quote]);
    const letters = { "": /[a-z] [a-z]/, "ja/": /[\u3040-\u30ff]/, "ru/": /[а-я]{4}/ }[root];
    await expect(notice).toContainText(letters ?? "");
    if (root !== "") await expect(notice).not.toContainText("No island");
  });
}

test("what is not understood does not keep out what is", async ({ page, goto }) => {
  await goto("#feature=atlantis&quote=p3-northern-territories&map=here&unknown=1");
  await expect(noticesOf(page).locator("p")).toHaveCount(2);
  await expect(page.locator('[data-quote="p3-northern-territories"]')).toHaveAttribute("aria-current", "true");
  await expect(panelOf(page)).toHaveAttribute("data-panel", "four-islands");
});

test("keys that nobody knows are ignored without a word", async ({ page, goto }) => {
  await goto("?utm_source=x&fbclid=1#feature=shikotan&colour=red");
  await expectChosen(page, "shikotan");
  await expect(noticesOf(page)).toBeHidden();
});

test.describe("every link of the page keeps what else the reader has chosen", () => {
  const kept = "layers=-notes&theme=dark";
  const links: [name: string, follow: (page: Page) => Promise<void>, chosen: string][] = [
    ["an entry of the list", (page) => choose(page, "kunashir"), "feature=kunashir"],
    ["the legend", (page) => page.locator(".legend a").click(), "feature=four-islands"],
    ["a shape", (page) => shapeOf(page, "kunashir").click(), "feature=kunashir"],
    ["a place of the small map", (page) => page.locator('[data-place="tokyo"]').click(), "feature=tokyo"],
    ["a marked phrase", (page) => page.locator('[data-quote="p12-joint-activity"] mark a').click(), "quote=p12-joint-activity"],
    ["the link to an excerpt", (page) => page.locator('[data-permalink="p12-joint-activity"]').click(), "quote=p12-joint-activity"],
    [
      "what an excerpt refers to",
      (page) => page.locator('article:has([data-quote="p13-syria"]) [data-reference="nagato"]').click(),
      "feature=nagato&quote=p13-syria",
    ],
    ["the next excerpt", (page) => page.getByRole("link", { name: "Next excerpt" }).click(), "quote=p1-territorial-dispute"],
    ["a part of the map", (page) => page.getByRole("link", { name: "Kuril chain" }).click(), "frame=kurils"],
    ["“Read in order”", (page) => page.getByRole("link", { name: "Read in order" }).click(), "view=article"],
  ];
  for (const [name, follow, chosen] of links) {
    test(name, async ({ page, goto }) => {
      await goto(`#${kept}`);
      await follow(page);
      await expect.poll(() => hashOf(page).split("&").toSorted()).toEqual([...chosen.split("&"), ...kept.split("&")].toSorted());
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    });
  }
});

test("where query and hash both have a key the hash wins, and the query is left as it is", async ({ page, goto }) => {
  await goto("?theme=dark&feature=nagato#theme=light");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expectChosen(page, "nagato");
  await choose(page, "shikotan");
  await expectChosen(page, "shikotan");
  expect(new URL(page.url()).search).toBe("?theme=dark&feature=nagato");
  await page.reload();
  await expectChosen(page, "shikotan");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a hash typed into the address is followed", async ({ page, goto }) => {
  await goto();
  await page.evaluate(() => location.assign("#feature=Хабомаи"));
  await expectChosen(page, "habomai");
});

test("the other languages open with the same choice", async ({ page, goto }) => {
  await goto("#feature=shikotan");
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page.locator('html[lang="ja"][data-state="ready"]')).toBeAttached();
  expect(hashOf(page)).toBe("feature=shikotan");
  await expectChosen(page, "shikotan");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page.locator('html[lang="ru"][data-state="ready"]')).toBeAttached();
  await expectChosen(page, "shikotan");
});

test("choosing says the same in every language: the card has the page's own title", async ({ page, goto }) => {
  for (const [root, title] of [
    ["", names.iturup ?? ""],
    ["ja/", "択捉島"],
    ["ru/", "Итуруп"],
  ] as const) {
    await goto(`${root}#feature=iturup`);
    await expect(panelOf(page).getByRole("heading", { level: 2 })).toContainText(title);
  }
});
