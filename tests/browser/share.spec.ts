/** What a reader can take away: links, code, the picture, the data, citations. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

async function openPanel(page: Page) {
  await page.getByRole("button", { name: "Share and embed" }).click();
  await expect(page.locator(".share-panel")).toBeVisible();
  return page.locator(".share-panel");
}

/** What is saved at the press of a button. */
async function saved(page: Page, kind: "svg" | "png"): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.locator(`[data-save=${kind}]`).click();
  return readFileSync(await (await coming).path());
}

test("the link is this view's, and the embed code follows its options, as the preview does", async ({ page, goto }) => {
  await goto("#feature=shikotan&date=1945");
  const panel = await openPanel(page);
  await expect(panel.getByLabel("Link to this view").first()).toHaveValue(/#feature=shikotan&date=1945$/);
  await panel.getByText("Embed code").first().click();
  const code = panel.locator("textarea").nth(1);
  await expect(code).toHaveValue(/src="[^"]+#feature=shikotan&amp;date=1945&amp;embed=1".* width="640" height="736"/);
  await panel.getByLabel("Language").selectOption("ja");
  await panel.getByLabel("Colours").selectOption("dark");
  await panel.locator("select").nth(2).selectOption("whole");
  await expect(code).toHaveValue(/\/ja\/#embed=1&amp;theme=dark"/);
  await expect(panel.locator("iframe").contentFrame().locator("html[data-state=ready][data-embed]")).toHaveAttribute("lang", "ja");
});

test("copies without a permission for the clipboard", async ({ page, goto }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }),
  );
  await goto("#feature=habomai");
  const panel = await openPanel(page);
  await panel.getByRole("button", { name: "Copy" }).first().click();
  await expect(panel.locator("[role=status]").first()).toHaveText("Copied");
  expect(await page.evaluate(() => getSelection()?.toString() ?? "")).toContain("#feature=habomai");
});

const NAMES = ["Etorofu / Iturup", "Kunashir / Kunashiri", "Shikotan", "Habomai Islands"];

test("the SVG has every name as text, who administers and claims, the date, the sources, and no link to the page", async ({
  page,
  goto,
  context,
}) => {
  await goto("#date=1945");
  const panel = await openPanel(page);
  await panel.getByText("Picture", { exact: true }).click();
  const svg = (await saved(page, "svg")).toString();
  // in a page without our policies: there a text may become a document
  const alone = await context.newPage();
  const read = await alone.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      words: [...root.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
      desc: root.querySelector("desc")?.textContent ?? "",
      fault: root.querySelector("parsererror") !== null,
      paths: root.querySelectorAll("path").length,
      used: [...svgRefs(root)],
    };
    function* svgRefs(document: Document) {
      for (const element of document.querySelectorAll("[fill^=url]")) {
        const id = /#(.*)\)/.exec(element.getAttribute("fill") ?? "")?.[1] ?? "";
        if (document.getElementById(id) === null) yield id;
      }
    }
  }, svg);
  for (const name of NAMES) expect(read.words.replaceAll(/\s+/g, " ")).toContain(name);
  expect(read.desc).toContain("Administered by Russia, claimed by Japan");
  expect(read.desc).toContain("Date shown: 1945");
  expect(read.desc).toContain("OpenStreetMap contributors");
  expect(read.words).toContain("OpenStreetMap");
  expect(read).toMatchObject({ fault: false, used: [] });
  expect(read.paths).toBeGreaterThan(8);
  expect(svg).not.toMatch(/NaN|undefined|<script|href=/);
});

test("the SVG opens by itself and looks as the map does", async ({ page, goto, context }) => {
  await goto();
  const panel = await openPanel(page);
  await panel.getByText("Picture", { exact: true }).click();
  const svg = (await saved(page, "svg")).toString();
  const alone = await context.newPage();
  await alone.setContent(svg);
  const island = await alone.evaluate(() => {
    const texts = [...document.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect().x] as const);
    return texts.find(([text]) => text?.startsWith("Shikotan"))?.[1] ?? 0;
  });
  const here = await page.locator("[data-label=shikotan] text").evaluate((text) => text.getBoundingClientRect().x);
  const stage = await alone
    .locator("svg")
    .first()
    .evaluate((root) => root.getBoundingClientRect().x);
  expect(Math.abs(island - stage - here)).toBeLessThan(3);
});

test("the PNG is as wide as was asked for, says 300 dpi, and has the map's colours", async ({ page, goto }) => {
  await goto();
  const panel = await openPanel(page);
  await panel.getByText("Picture", { exact: true }).click();
  await panel.getByLabel(/Width of the PNG/).fill("1500");
  const png = await saved(page, "png");
  expect(png.readUInt32BE(16)).toBe(1500);
  const at = png.indexOf("pHYs", 0, "latin1");
  expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([11811, 11811, 1]);
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() };
    const counts = new Map<string, number>();
    for (let pixel = 0; pixel < data.length; pixel += 16) {
      const colour = data.slice(pixel, pixel + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > 300).map(([colour]) => colour);
  }, png.toString("base64"));
  // the sea, the islands, the paper under the map
  expect(colours).toEqual(expect.arrayContaining(["211,226,232", "207,189,159", "251,250,246"]));
});

test("the data are there, each as what it says it is", async ({ page, goto, request, site }) => {
  await goto();
  const panel = await openPanel(page);
  await panel.getByText("Data", { exact: true }).click();
  const hrefs = await panel.locator("a[download]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs).toHaveLength(7);
  for (const href of hrefs) expect((await request.get(href)).ok(), href).toBe(true);
  const page1 = JSON.parse(await (await request.get(`${site.url}data/annotations.jsonld`)).text()) as {
    items: { target: { selector: { exact: string } } }[];
  };
  expect(page1.items).toHaveLength(16);
  expect(page1.items[2]?.target.selector.exact).toBe("southern Kuril islands, which Japan calls the Northern Territories");
  const csv = await (await request.get(`${site.url}data/measures.csv`)).text();
  expect(csv).toMatch(/^feature,name,measure,to,value,unit,made_from\r\n/);
  expect(csv).toMatch(/\r\niturup,Etorofu \/ Iturup,area,,3\d{3}\.\d\d,km2,/);
});
