import { describe, expect, it } from "vitest";
import { circleOf, extentOf, type GazetteerEntry, membersOf, spellingsOf } from "../../src/atlas/gazetteer";
import { data } from "../view/known";

const entry = (id: string, kind: string, memberOf?: string): GazetteerEntry => ({
  id,
  kind,
  ...(memberOf === undefined ? {} : { memberOf }),
  title: id,
  others: [],
  names: [],
  bbox: [0, 0, 1, 1],
  spots: [],
});
const features = [
  entry("four", "group"),
  entry("large", "island", "four"),
  entry("small", "islets", "four"),
  entry("rock", "islet", "small"),
  entry("town", "city"),
];

describe("the members", () => {
  it.each([
    ["of a group are its islands", "four", ["large", "small"]],
    ["of a group of islets are not the islets: they are drawn as one", "small", ["small"]],
    ["of anything else are itself", "town", ["town"]],
    ["of what is not known are its name alone", "atlantis", ["atlantis"]],
  ])("%s", (_claim, id, members) => {
    expect(membersOf(features, id)).toEqual(members);
  });
});

describe("the circle", () => {
  it.each([
    ["of an islet leads to its group and the group's group", "rock", ["rock", "small", "four"]],
    ["of an island leads to the four", "large", ["large", "four"]],
    ["of a town is itself", "town", ["town"]],
    ["of what is not known is its name alone", "atlantis", ["atlantis"]],
  ])("%s", (_claim, id, circle) => {
    expect(circleOf(features, id)).toEqual(circle);
  });
});

describe("the real gazetteer", () => {
  it("has four members of the four islands", () => {
    expect(membersOf(data.features, "four-islands")).toEqual(["iturup", "kunashir", "shikotan", "habomai"]);
  });

  it("leads from every feature to an end", () => {
    for (const { id } of data.features) expect(circleOf(data.features, id).length).toBeLessThanOrEqual(3);
    expect(circleOf(data.features, "signalny")).toEqual(["signalny", "habomai", "four-islands"]);
  });
});

describe("the spellings", () => {
  it("of a pair are its names, and both together", () => {
    expect(spellingsOf({ names: ["Iturup Island", ["Etorofu", "Iturup"]] })).toEqual([
      "Iturup Island",
      "Etorofu",
      "Iturup",
      "Etorofu / Iturup",
    ]);
  });

  it("stand in the page once each", () => {
    for (const { id, names } of data.features) expect([id, new Set(names.flat()).size]).toEqual([id, names.flat().length]);
  });
});

describe("the extent", () => {
  it("of a point is the point", () => {
    expect(extentOf({ at: [131.2, 34.4] })).toEqual([131.2, 34.4, 131.2, 34.4]);
  });

  it("of all else is its box", () => {
    expect(extentOf({ bbox: [0, 1, 2, 3] })).toEqual([0, 1, 2, 3]);
  });
});
