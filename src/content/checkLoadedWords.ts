import type { Report } from "./files";
import { ownVoice, type OwnText } from "./ownTexts";
import type { LoadedWords } from "./schema";
import { literal, wordStart } from "./wording";

/** No text of ours takes a side: the words that would are quoted, or a side itself says them. */
export function checkLoadedWords(texts: readonly OwnText[], words: LoadedWords, report: Report): void {
  checkExamples(words, report);
  for (const { place, language, text, attributed } of texts) {
    if (attributed) continue;
    for (const { stem } of words[language] ?? []) {
      if (says(ownVoice(text), stem)) report(`${place}: "${stem}" takes a side in our own voice; say it neutrally, or quote who says it, in quotation marks`);
    }
  }
}

/** Each word shows by its two examples that it is found, and that quotations may have it. */
function checkExamples(words: LoadedWords, report: Report): void {
  for (const [language, entries] of Object.entries(words)) {
    for (const { stem, fails, passes } of entries) {
      const path = `content/loaded-words.json, ${language}, ${stem}`;
      if (!says(ownVoice(fails), stem)) report(`${path}: "${fails}" must fail, but does not have this word in our own voice; correct the stem or the sentence`);
      if (says(ownVoice(passes), stem)) report(`${path}: "${passes}" must pass, but has this word outside quotation marks; put it inside`);
      if (!says(passes, stem)) report(`${path}: "${passes}" does not have this word, so it shows nothing; quote a sentence that has it`);
    }
  }
}

/** True where the text has a word that begins as the stem does; a stem of several words takes any endings between them. */
function says(text: string, stem: string): boolean {
  const words = stem.split(" ").map(literal);
  return new RegExp(wordStart(stem) + words.join(String.raw`\p{L}*\s+`), "iu").test(text);
}
