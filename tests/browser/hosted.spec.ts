/** The build under the headers that it brings for its host (`dist/_headers`), not those of the other tests. */
import { expect, test } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";

const dist = process.env.DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));
let site: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  site = await serve({ dir: dist, host: "127.0.0.1" });
});
test.afterAll(() => site.close());

for (const path of ["", "ja/f/shikotan/", "four-islands.html"]) {
  test(`/${path} comes alive under its host's policies, and breaks none`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (line) => {
      if (line.type() === "error") refused.push(line.text());
    });
    await page.goto(site.url + path);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    expect(refused).toEqual([]);
  });
}

test("a text goes out as its compressed twin, a hashed name for good", async ({ request }) => {
  const page = await request.get(site.url, { headers: { "accept-encoding": "br" } });
  expect(page.headers()["content-encoding"]).toBe("br");
  const script = /<link rel="modulepreload" href="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  const asset = await request.get(site.url + script, { headers: { "accept-encoding": "gzip" } });
  expect(asset.headers()).toMatchObject({ "content-encoding": "gzip", "cache-control": "public, max-age=31536000, immutable" });
});
