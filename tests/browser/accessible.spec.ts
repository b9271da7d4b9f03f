/** What the browser hands to a screen reader, in each language; and how a choice looks where motion is not wanted. */
import { mapAtRest, mapOf, shapeOf } from "./support/map";
import { expect, test } from "./support/test";

const languages = [
  {
    path: "",
    name: "Shikotan",
    stance: "Administered by Russia, claimed by Japan",
    count: /\d+ excerpts?/,
    group: "Northern Territories / Southern Kurils",
  },
  {
    path: "ja/",
    name: "色丹島（シコタン島）",
    stance: "ロシアが統治、日本が領有権を主張",
    count: /抜粋\d+件/,
    group: "北方領土／南クリル諸島",
  },
  {
    path: "ru/",
    name: "Шикотан (Сикотан)",
    stance: "Управление: Россия; принадлежность оспаривает Япония",
    count: /\d+ отрыв/,
    group: /Курил/,
  },
];

for (const { path, name, stance, count, group } of languages) {
  test(`a chosen island at ${path || "home"} has its name, its state and its relations`, async ({ page, goto }) => {
    await goto(path);
    await mapAtRest(page);
    const shape = mapOf(page).getByRole("button", { name, exact: true });
    await expect(shape).toHaveAttribute("aria-pressed", "false");
    await expect(mapOf(page)).toHaveAccessibleDescription(new RegExp(stance));
    await shape.press("Enter");
    await expect(mapOf(page).getByRole("button", { name, exact: true, pressed: true })).toHaveCount(1);
    await expect(mapOf(page).getByRole("button", { pressed: true })).toHaveCount(1);
    const said = page.locator("[data-slot=choice]");
    await expect(said).toHaveRole("status");
    await expect(said).toContainText(name);
    await expect(said).toContainText(stance);
    await expect(said).toContainText(count);
    await expect
      .poll(() =>
        mapOf(page).evaluate((map) =>
          document
            .getElementById(map.getAttribute("aria-describedby") ?? "")
            ?.textContent?.split(/[.。]/)
            .at(-2),
        ),
      )
      .toContain(name);
    const card = page.getByRole("region", { name, exact: true });
    await expect(card.getByRole("heading", { name, exact: true })).toBeVisible();
    // the article names no single island: its words refer to the group
    await expect(page.locator("article.excerpt:not([data-off])").first().getByRole("link", { name: group }).first()).toBeAttached();
  });
}

test("the map in words follows the date", async ({ page, goto }) => {
  await goto("#date=1945-09-05");
  await mapAtRest(page);
  await expect(mapOf(page)).toHaveAccessibleDescription(/5 September 1945, coloured by who administered/);
});

test("with reduced motion a choice changes the picture in at most two frames", async ({ page, goto }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await goto("#feature=shikotan");
  await mapAtRest(page);
  await shapeOf(page, "iturup").waitFor();
  const changes = await page.evaluate(async () => {
    const seen = () =>
      ["iturup", "kunashir", "shikotan", "habomai"]
        .map((id) => {
          const shape = document.querySelector(`.live [data-feature="${id}"]`);
          const outline = shape?.querySelector(".shape");
          const { x = 0, y = 0, width = 0 } = outline?.getBoundingClientRect() ?? {};
          return [x, y, width].map((px) => Math.round(px / 8)).join() + String(shape?.hasAttribute("data-lit"));
        })
        .join(";");
    let [last, count] = [seen(), 0];
    document.querySelector<HTMLElement>("[data-entry=moscow]")?.click();
    for (let frame = 0; frame < 60; frame++) {
      await new Promise(requestAnimationFrame);
      const now = seen();
      if (now !== last) count++;
      last = now;
    }
    return count;
  });
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(2);
});
