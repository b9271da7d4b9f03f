/** The small world map: where the leaders met, and a way to go there. */
import { hashOf, mapAtRest } from "./support/map";
import { expect, test } from "./support/test";

const roles = [
  ["Nagato", "15 Dec 2016"],
  ["Tokyo", "16 Dec 2016"],
  ["Moscow", "not in 2016"],
] as const;

test("says of each place what it has to do with the talks, and opens its card", async ({ page, goto }) => {
  await goto();
  const locator = page.getByRole("figure");
  for (const [name, role] of roles) {
    await expect(locator.locator("figcaption")).toContainText(role);
    await locator.getByRole("link", { name }).click();
    await expect(page.locator(`[data-panel=${name.toLowerCase()}]`)).toBeAttached();
  }
});

test("a click on it takes the large map there, and Back brings it home", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  const frame = page.locator(".locator .frame rect");
  const leftOf = async () => Number(await frame.getAttribute("x"));
  const before = await leftOf();
  // the Caspian Sea: no place is near
  await page.locator(".locator svg").click({ position: { x: 70, y: 75 } });
  await expect.poll(() => hashOf(page)).toMatch(/^map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await expect.poll(leftOf).toBeLessThan(before - 20);
  await page.goBack();
  await expect.poll(leftOf).toBe(before);
  expect(hashOf(page)).toBe("");
});
