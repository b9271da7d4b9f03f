import { describe, expect, it } from "vitest";
import { contentWith, instead } from "./brokenCopy";

const problemsWith = (file: string, from: string | RegExp, to: string) => contentWith(`quiz/${file}.json`, instead(from, to)).problems.join("\n");

describe("a question with a fault is named to its editor", () => {
  it.each([
    ["an answer that the record does not give", "history", '"words": "Nagato"', '"words": "Odessa"', /where-first-day: the record does not say "Odessa"/],
    ["two right answers", "history", '"words": "Nemuro"', '"words": "home area"', /where-first-day: the record says "home area" too/],
    ["a record that is not there", "history", '"event": "2016-nagato"', '"event": "2016-osaka"', /where-first-day: from leads to nothing/],
    ["a source that is not there", "history", '"BSEK"', '"NOWHERE"', /landings-last: there is no source "NOWHERE"/],
    ["a language that is missing", "history", '"ja": "この記事を書いたのは誰か。"', '"fr": "Qui ?"', /who-wrote: text\.ja is missing; say it in 日本語/],
    ["a word that takes a side", "history", "Across Sakhalin", "Across occupied Sakhalin", /border-1855|takes a side/],
    ["a name without its pair", "history", "Between Hokkaido and Kunashir / Kunashiri", "Between Hokkaido and Kunashir", /stands alone/],
    ["words that the article has", "article", '"1956", ', '"Nagato", ', /article-1956: the article does have "Nagato"/],
    ["words that the excerpt lacks", "article", '"overlapping claims"', '"two claims"', /article-overlapping: the excerpt "p2-talks-in-nagato" does not have/],
    ["an excerpt that is not there", "article", '"p2-talks-in-nagato"', '"p2-nowhere"', /there is no excerpt "p2-nowhere"/],
    ["a year in which it changed hands", "dates", '"1950"', '"1945"', /shikotan-1950: who administered shikotan changed within 1945/],
    ["an event that is not there", "dates", '"1945-yalta"', '"1945-nowhere"', /order-war: there is no event "1945-nowhere"/],
    ["events that overlap", "dates", '"1945-yalta"', '"1945-landings"', /order-war: "1945-landings" is not over/],
    ["what is no shape", "map", '"feature": "shikotan"', '"feature": "tokyo"', /find-shikotan: "tokyo" is no shape/],
    ["an id that stands twice", "map", '"find-shikotan"', '"find-iturup"', /find-iturup: this id is taken/],
  ])("%s", (_fault, file, from, to, sentence) => {
    expect(problemsWith(file, from, to)).toMatch(sentence);
  });
});
