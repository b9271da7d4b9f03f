import { expect, test } from "vitest";
import { point } from "@turf/turf";
import type { Feature } from "geojson";
import { findFeature, readLayer } from "./layers";
import { shoreDistance } from "./outlines";

const islands = readLayer("islands");
const islets = readLayer("islets");
const hokkaido = findFeature(readLayer("region"), "hokkaido");
const urup = findFeature(readLayer("kurils"), "urup");

/** The easternmost point of Hokkaido, from which distances are given in print. */
const nosappu = point([145.8174, 43.3854]);

/** Ranges in kilometres that hold the published figures and four independent coastlines. */
const pairs: [string, Feature, Feature, number, number][] = [
  ["Kunashir to Hokkaido (16.0 in print)", findFeature(islands, "kunashir"), hokkaido, 15.5, 16.5],
  ["Iturup to Hokkaido", findFeature(islands, "iturup"), hokkaido, 119.5, 121.5],
  ["Iturup to Cape Nosappu (144.5 in print)", findFeature(islands, "iturup"), nosappu, 143.5, 145.5],
  ["Shikotan to Cape Nosappu (73.3 in print)", findFeature(islands, "shikotan"), nosappu, 72.5, 74.5],
  ["Habomai to Cape Nosappu, at Storozhevoy", findFeature(islands, "habomai"), nosappu, 5.4, 6.1],
  ["Tanfilyeva to Cape Nosappu (7.0 in print)", findFeature(islets, "tanfilyeva"), nosappu, 6.8, 7.7],
  ["Anuchina to Cape Nosappu (13.7 in print)", findFeature(islets, "anuchina"), nosappu, 13.2, 14.2],
  ["Yuri to Cape Nosappu (16.6 in print)", findFeature(islets, "yuri"), nosappu, 16.4, 17.2],
  ["Zelyony to Cape Nosappu (25.5 in print)", findFeature(islets, "zelyony"), nosappu, 24.4, 25.7],
  ["Polonskogo to Cape Nosappu (45.5 in print)", findFeature(islets, "polonskogo"), nosappu, 44.9, 45.9],
  ["Signalny to Cape Nosappu (3.7 in print)", findFeature(islets, "signalny"), nosappu, 3.3, 3.8],
  ["Iturup to Urup", findFeature(islands, "iturup"), urup, 39, 41],
  ["Iturup to Kunashir (22.5 in print)", findFeature(islands, "iturup"), findFeature(islands, "kunashir"), 21.5, 23.2],
  ["Shikotan to Habomai (22 in print)", findFeature(islands, "shikotan"), findFeature(islands, "habomai"), 19, 23],
];

test.each(pairs)("%s", (_name, one, other, least, most) => {
  const kilometres = shoreDistance(one, other);
  expect(kilometres).toBeGreaterThan(least);
  expect(kilometres).toBeLessThan(most);
});
