/** A finer coast in the data makes no larger page: what is drawn of it is as fine as the picture can show. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { grownGeometry } from "../../bench/grow.mjs";
import { parseLand } from "../../src/atlas/collection";
import { pathOf } from "../../src/atlas/outline";
import { readGeometries } from "../../src/deliver/geometry";

const lettersOf = ({ islands, land, locatorLand }: ReturnType<typeof readGeometries>) => ({
  islands: islands.reduce((sum, { path }) => sum + path.length, 0),
  land: land.reduce((sum, { fill, coast }) => sum + fill.length + coast.length, 0),
  locator: locatorLand.length,
});

it.each(parseLand(readFileSync("public/geojson/islands-light.geojson", "utf8")).features)(
  "today's $id loses no point: the map's own reckoning of its error counts on it",
  ({ id, geometry }) => {
    const { islands } = readGeometries("public/geojson");
    expect(islands.find((island) => island.id === id)?.path).toBe(pathOf(geometry));
  },
);

describe("with sixteen times the vertices", () => {
  const folder = mkdtempSync(join(tmpdir(), "finer-"));
  const [now, finer] = ["public/geojson", grownGeometry(folder, 16)].map((from) => lettersOf(readGeometries(from)));

  it.each(["islands", "land", "locator"] as const)("the path data of the %s are at most some three times as long", (part) => {
    expect(finer?.[part]).toBeLessThan(3.5 * (now?.[part] ?? 0));
    // the finer coast is a coast
    expect(finer?.[part]).toBeGreaterThan(now?.[part] ?? Number.POSITIVE_INFINITY);
  });
});
