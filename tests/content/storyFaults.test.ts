import { describe, expect, it } from "vitest";
import { contentWith, instead } from "./brokenCopy";

const problemsWith = (from: string | RegExp, to: string) => contentWith("stories/whose-islands.json", instead(from, to)).problems.join("\n");

describe("a lesson with a fault is named to its editor", () => {
  it.each([
    ["an address that is not understood", "date=1855&", "date=1755&", /shimoda, address: "date=1755" is not understood/],
    ["a camera that holds on one screen only", "date=1875&frame=kurils", "date=1875&map=7/44/147", /exchange, address: has map/],
    ["an island that is named and not lit", "feature=four-islands&date=1956", "feature=iturup&date=1956", /declaration, words\.en: name shikotan/],
    ["a source that is not there", '"AJ05"', '"NOWHERE"', /before: there is no source "NOWHERE"/],
    ["a language that is missing", '"ja": "国境ができる前"', '"fr": "Avant"', /before, title: says nothing in 日本語/],
    ["words that the last row cannot read", "Ainu lived here before", `${"Ainu lived here ".repeat(9)}before`, /the last row can read/],
    ["a word that takes a side", "Soviet forces landed on the four", "Soviet forces seized the four", /takes a side/],
  ])("%s", (_fault, from, to, sentence) => {
    expect(problemsWith(from, to)).toMatch(sentence);
  });
});
