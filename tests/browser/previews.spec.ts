/** The preview pictures of a build: what the pages name is there, and shows what the page is about. */
import { join } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { islands } from "./support/names";
import { shareOfDifferent } from "./support/pixels";
import { expect, test } from "./support/test";

const about = ["", ...["four-islands", ...islands, "nagato", "tokyo", "moscow"].map((id) => `f/${id}/`)];
const folders = ["", "ja/", "ru/"].flatMap((lang) => about.map((page) => lang + page));

/** The picture that a page names, as a path in the site's folder: a build that was told its address names it whole. */
function pictureOf(dist: string, folder: string): string {
  const html = readFileSync(join(dist, folder, "index.html"), "utf8");
  const [, path = ""] = /<meta property="og:image" content="[^"]*?(previews\/[^"]+)"/.exec(html) ?? [];
  return path;
}

test("every delivered page names a picture of its own, which is there, a PNG of 1200 x 630", ({ dist }) => {
  const paths = folders.map((folder) => pictureOf(dist, folder));
  expect(new Set(paths).size).toBe(27);
  for (const path of paths) {
    const png = readFileSync(join(dist, path));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const drawn = readdirSync(join(dist, "previews"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".png"));
  expect(drawn).toHaveLength(27);
});

test("the server sends them as pictures", async ({ page, goto }) => {
  await goto("ja/f/shikotan/", "ready");
  const size = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = document.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  });
  expect(size).toEqual([1200, 630]);
});

test("pictures of different pages differ, of different languages too", ({ dist }) => {
  const read = (folder: string) => readFileSync(join(dist, pictureOf(dist, folder)));
  const [home, group, shikotan, habomai, tokyo, nagato] = ["", "f/four-islands/", "f/shikotan/", "f/habomai/", "f/tokyo/", "f/nagato/"].map(
    read,
  );
  for (const [one, other] of [
    [home, group],
    [home, shikotan],
    [shikotan, habomai],
    [tokyo, nagato],
    [shikotan, read("ru/f/shikotan/")],
  ])
    expect(shareOfDifferent(one ?? Buffer.of(), other ?? Buffer.of(), 24)).toBeGreaterThan(0.003);
});
