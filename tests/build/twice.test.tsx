import { describe, expect, it } from "vitest";
import { pagePath } from "../../src/deliver/addresses";
import { LANGUAGES } from "../deliver/site";
import { built } from "./built";

/** From this length on, the same words a second time are a copy. */
const LEAST = 40;

/** Every text of a page: what is read, what attributes say, and what the data block holds. */
function textsOf(page: Document): string[] {
  const elements = [...page.querySelectorAll("*")];
  // rows of dates are no sentences, though Russian ends each with a full stop
  const own = elements
    .filter((element) => !element.matches(".dates"))
    .flatMap(({ childNodes, localName, textContent }) =>
      localName === "script"
        ? (textContent.match(/"(?:[^"\\]|\\.)*"/g) ?? [])
        : [...childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : [])),
    );
  const said = elements.flatMap((element) => ["aria-label", "title", "content", "alt"].flatMap((name) => element.getAttribute(name) ?? []));
  return [...own, ...said];
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|(?<=[。！？])/).flatMap((sentence) => {
    const words = sentence.replace(/\s+/g, " ").trim();
    return words.length >= LEAST && /[.!?。！？][”»」)]?$/u.test(words) ? [words] : [];
  });

describe.each(LANGUAGES)("the page in %s", (lang) => {
  const page = new DOMParser().parseFromString(built(pagePath(lang)).toString(), "text/html");

  it("says no sentence of 40 letters twice", () => {
    const sentences = textsOf(page).flatMap(sentencesOf);
    expect(sentences.length).toBeGreaterThan(20);
    const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
    expect([...new Set(twice)]).toEqual([]);
  });
});
