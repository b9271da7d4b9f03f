import { describe, expect, it } from "vitest";
import { isEmbedded } from "../../src/embed/embedded";
import { wishedHeight } from "../../src/embed/height";
import { heightMessages, secretIn } from "../../src/embed/hosts";
import { addressIn, changeFor, selectMessage } from "../../src/embed/messages";
import { decode } from "../../src/view/address";
import { changed, INITIAL_VIEW } from "../../src/view/view";
import { known } from "../view/known";

describe("whether it is an embed", () => {
  it.each([
    ["", "#feature=shikotan&embed=1", true],
    ["?embed=1", "#feature=shikotan", true],
    ["?embed=1", "#?secret=abc", true],
    ["", "#embed=1#?secret=abc", true],
    ["?embed=1", "#embed=0", false],
    ["?notembed=1", "#embed=10", false],
    ["", "", false],
  ])("%s%s: %s", (search, hash, answer) => {
    expect(isEmbedded({ search, hash })).toBe(answer);
  });
});

describe("the wished height", () => {
  it("is the map's 16:10 between 220 and 720 px, and the card's", () => {
    expect(wishedHeight(280, 16)).toBe(220 + 27 * 16);
    expect(wishedHeight(640, 16)).toBe(400 + 21 * 16);
    expect(wishedHeight(2000, 16)).toBe(720 + 18 * 16);
  });

  it("grows with the reader's letters", () => {
    expect(wishedHeight(640, 24)).toBeGreaterThan(wishedHeight(640, 16));
  });
});

describe("hosts", () => {
  const told = { height: 700, address: "https://example.org/#embed=1", secret: undefined };

  it("hear the height each in their form; WordPress with its secret only", () => {
    expect(heightMessages(told)).toHaveLength(3);
    expect(heightMessages({ ...told, secret: "x1" })).toContainEqual({ message: "height", value: 700, secret: "x1" });
  });

  it.each([
    ["#?secret=aB3", "aB3"],
    ["#embed=1#?secret=aB3", "aB3"],
    ["#secret=a<b", undefined],
    ["#feature=iturup", undefined],
  ])("the secret in %s is %s", (hash, secret) => {
    expect(secretIn(hash)).toBe(secret);
  });

  it("what WordPress writes behind an address is no part of it", () => {
    expect(decode({ hash: "#feature=iturup&embed=1#?secret=abc" }, known)).toMatchObject({
      problems: [],
      view: { feature: "iturup", embed: true },
    });
  });
});

describe("what a host may ask for", () => {
  const wish = { type: "four-islands:show", version: 1, address: "feature=shikotan&date=1945" };

  it("is an address, read as every other", () => {
    expect(addressIn(wish)).toBe(wish.address);
    expect(changeFor("feature=Etorofu&date=1945", known)).toMatchObject({ feature: "iturup", date: "1945", quote: undefined });
  });

  it.each([
    null,
    "feature=iturup",
    [],
    { ...wish, version: 2 },
    { ...wish, type: "show" },
    { ...wish, address: 1 },
    { ...wish, address: "x".repeat(2001) },
  ])("is not %j", (data) => {
    expect(addressIn(data)).toBeUndefined();
  });

  it("leaves alone how the frame was asked for", () => {
    const before = { ...INITIAL_VIEW, embed: true, theme: "dark" as const, scrollWheelZoom: true, feature: "iturup", date: "1905" };
    expect(changed(before, changeFor("feature=habomai", known))).toEqual({ ...before, feature: "habomai", date: undefined, layers: [] });
  });
});

it("a host hears of a choice what is chosen", () => {
  expect(selectMessage({ ...INITIAL_VIEW, feature: "iturup", date: "1945" })).toEqual({
    type: "four-islands:select",
    version: 1,
    feature: "iturup",
    date: "1945",
  });
});
