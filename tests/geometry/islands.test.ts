import { describe, expect, test } from "vitest";
import type { Position } from "geojson";
import { boxOf, findFeature, holds, polygonsOf, readLayer } from "./layers";
import { greatestGap } from "./outlines";

const islands = readLayer("islands");
const light = readLayer("islands-light");
const islets = readLayer("islets");
const kurils = readLayer("kurils");
const four = ["iturup", "kunashir", "shikotan", "habomai"];

test("the fine and the light file hold the four, in this order", () => {
  expect(islands.features.map(({ id }) => id)).toEqual(four);
  expect(light.features.map(({ id }) => id)).toEqual(four);
});

test.each([
  ["iturup", 2, [146.8, 44.4, 148.95, 45.6]],
  ["kunashir", 1, [145.35, 43.6, 146.6, 44.55]],
  ["shikotan", 7, [146.55, 43.65, 147.0, 43.95]],
  ["habomai", 12, [145.85, 43.3, 146.5, 43.7]],
] as const)("%s has %i polygons, all where it lies, in both files", (id, count, box) => {
  for (const layer of [islands, light]) {
    const feature = findFeature(layer, id);
    const [west, south, east, north] = boxOf(feature);
    expect(polygonsOf(feature)).toHaveLength(count);
    expect([west > box[0], south > box[1], east < box[2], north < box[3]]).toEqual([true, true, true, true]);
  }
});

test.each(four)("%s: the light outline stays within 110 m of the fine one", (id) => {
  const [fine, rough] = [findFeature(islands, id), findFeature(light, id)];
  expect(greatestGap(fine, rough)).toBeLessThanOrEqual(110);
  expect(greatestGap(rough, fine)).toBeLessThanOrEqual(110);
});

describe("the Habomai islets", () => {
  test("keep their ids", () => {
    expect(islets.features.map(({ id }) => id)).toEqual([
      "polonskogo",
      "oskolki",
      "oskolki-2",
      "oskolki-3",
      "zelyony",
      "dyomina",
      "dyomina-2",
      "dyomina-3",
      "yuri",
      "anuchina",
      "tanfilyeva",
      "storozhevoy",
      "signalny",
    ]);
  });

  test("are together exactly the polygons of habomai", () => {
    const single = islets.features.flatMap(polygonsOf).map((polygon) => JSON.stringify(polygon));
    const group = polygonsOf(findFeature(islands, "habomai")).map((polygon) => JSON.stringify(polygon));
    expect(single.toSorted()).toEqual(group.toSorted());
  });

  test("have Signalny as a point, since no outline of it may be shipped", () => {
    expect(findFeature(islets, "signalny").geometry).toEqual({ type: "Point", coordinates: [145.8575, 43.3965] });
  });
});

/** Points on the islands, as the toponymic sources give them. */
const points: [string, Position][] = [
  ["iturup", [147.84, 44.99]],
  ["kunashir", [145.812, 44.085]],
  ["shikotan", [146.71, 43.797]],
  ["polonskogo", [146.327, 43.635]],
  ["zelyony", [146.134, 43.503]],
  ["dyomina", [146.161, 43.417]],
  ["yuri", [146.08, 43.425]],
  ["anuchina", [146.003, 43.369]],
  ["tanfilyeva", [145.918, 43.439]],
  ["storozhevoy", [145.8925, 43.3836]],
  ["shumshu", [156.35, 50.75]],
  ["atlasov", [155.565, 50.861]],
  ["paramushir", [155.83, 50.39]],
  ["antsiferov", [154.983, 50.198]],
  ["makanrushi", [154.433, 49.774]],
  ["onekotan", [154.75, 49.45]],
  ["kharimkotan", [154.53, 49.12]],
  ["ekarma", [153.95, 48.947]],
  ["chirinkotan", [153.483, 48.98]],
  ["shiashkotan", [154.117, 48.81]],
  ["raikoke", [153.25, 48.292]],
  ["matua", [153.215, 48.08]],
  ["rasshua", [153.012, 47.742]],
  ["ryponkicha", [152.838, 47.538]],
  ["yankicha", [152.8, 47.514]],
  ["ketoy", [152.48, 47.34]],
  ["simushir", [152.035, 46.968]],
  ["broutona", [150.73, 46.721]],
  ["chirpoy", [150.87, 46.522]],
  ["brat-chirpoyev", [150.805, 46.464]],
  ["urup", [149.99, 45.9]],
  ["moneron", [141.24, 46.26]],
  ["sakhalin-north", [143.1877, 50.1592]],
  ["sakhalin-south", [142.75, 46.96]],
];

test.each(points)("%s holds the point that names it, and no other feature does", (id, point) => {
  const land = [...islands.features.slice(0, 3), ...islets.features, ...kurils.features];
  const holders = land.filter((feature) => holds(feature, point));
  expect(holders.map((feature) => feature.id)).toEqual([id]);
});

test("kurils.geojson holds the named islands, the rocks Srednego and nothing else", () => {
  const own = points.map(([id]) => id).filter((id) => kurils.features.some((feature) => feature.id === id));
  expect(kurils.features.map(({ id }) => String(id)).toSorted()).toEqual([...own, "srednego"].toSorted());
  expect(own).toHaveLength(24);
});
