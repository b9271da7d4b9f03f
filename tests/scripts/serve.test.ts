import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";

const dir = mkdtempSync(join(tmpdir(), "four-islands-"));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, "f/shikotan"), { recursive: true });
  writeFileSync(join(dir, "index.html"), "home");
  writeFileSync(join(dir, "f/shikotan/index.html"), "Shikotan");
  writeFileSync(join(dir, "islands.geojson"), "{}");
  writeFileSync(join(dir, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  site = await serve({ dir, host: "127.0.0.1" });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string, options?: RequestInit) => fetch(site.url + path, { redirect: "manual", ...options });

test("a folder's page, with the headers of _headers", async () => {
  const answer = await get("?lang=ja");
  expect(await answer.text()).toBe("home");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/html;charset=utf-8",
    "x-content-type-options": "nosniff",
  });
});

test("GeoJSON has its type", async () => {
  expect((await get("islands.geojson")).headers.get("content-type")).toBe("application/geo+json");
});

test("a folder without its slash leads to the one with it", async () => {
  const answer = await get("f/shikotan?lang=ja");
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/f/shikotan/"]);
});

test.each([
  ["missing.js", {}, 404],
  ["../package.json", {}, 404],
  ["..%2f..%2fetc", {}, 400],
  ["%E0%A4%A", {}, 400],
  ["%00", {}, 400],
  ["", { method: "POST" }, 405],
])("%s %o is answered with %i, policies too", async (path, options, status) => {
  const answer = await get(path, options);
  expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([status, "nosniff"]);
});

test("a port that is taken is an error, not a crash", async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ dir, port, host: "127.0.0.1" })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("headers and faults of the caller come first", async () => {
  const other = await serve({
    dir,
    host: "127.0.0.1",
    headers: [{ path: /^/, headers: [["x-own", "yes"]] }],
    faults(path, _request, response) {
      if (path !== "islands.geojson") return false;
      response.writeHead(500).end();
      return true;
    },
  });
  const [good, bad] = await Promise.all([fetch(other.url), fetch(`${other.url}islands.geojson`)]);
  expect([good.status, good.headers.get("x-own"), good.headers.get("x-content-type-options")]).toEqual([200, "yes", null]);
  expect([bad.status, bad.headers.get("x-own")]).toEqual([500, "yes"]);
  await other.close();
});
