/** Any state on one sheet of paper. */
import type { Page } from "@playwright/test";
import { hashOf, mapAtRest } from "./support/map";
import { expect, test } from "./support/test";

/** The browser's own word that it will print, once the page can answer it. */
async function askToPrint(page: Page) {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".sheet").count()).toBe(1);
  }).toPass();
}

const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const states = [
  {
    address: "#feature=shikotan",
    title: "Shikotan",
    words: ["¶1", "Editors’ note", "[68]", "no view on sovereignty", "Language: English"],
  },
  { address: "ja/#feature=four-islands&layers=-notes", title: "北方領土／南クリル諸島", words: ["¶5", "言語：日本語"] },
  { address: "ru/#quote=p4-moscow-and-tokyo", title: "Москва", words: ["¶4", "Примечание редакции", "Язык: Русский"] },
  { address: "#date=1945-09-05", title: "Northern Territories / Southern Kurils", words: ["5 September 1945"] },
];

for (const { address, title, words } of states) {
  test(`${address} prints as one sheet, with nothing cut @full`, async ({ page, goto }) => {
    await goto(address);
    await mapAtRest(page);
    await askToPrint(page);
    const sheet = page.locator(".sheet");
    await expect(sheet.locator("h1")).toHaveText(title);
    for (const word of words) await expect(sheet).toContainText(word);
    expect(await sheet.locator(".sheet-map .label").count()).toBeGreaterThan(3);
    expect(await sheet.evaluate((paper) => paper.scrollHeight - paper.clientHeight)).toBeLessThanOrEqual(2);
    await expect(sheet.locator(".sheet-address")).toContainText(address.split("#")[1] ?? "");
    await expect(sheet.locator("svg.qr")).toHaveAttribute("aria-label", /http/);
    for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format, printBackground: true })), format).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
    expect(hashOf(page)).toBe(address.split("#")[1]);
  });
}

test("view=print shows the sheet, and a way back to the same choice", async ({ page, goto }) => {
  await goto("#view=print&feature=shikotan");
  await expect(page.getByRole("heading", { level: 1, name: "Shikotan" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Print this sheet" })).toBeFocused();
  await page.getByRole("button", { name: "Back to the map" }).click();
  await expect(page.locator(".sheet")).toHaveCount(0);
  await expect(page.locator("[data-map]")).toBeVisible();
  expect(hashOf(page)).toBe("feature=shikotan");
});
