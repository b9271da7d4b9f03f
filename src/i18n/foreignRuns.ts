import type { Language } from "./format";

/** A stretch of a text; `lang` where its letters say that it is in another language than the text. */
export interface LettersRun {
  text: string;
  lang?: Language;
}

/** On these pages such letters are Japanese or Russian; unmarked, Japanese ones are drawn in their Chinese forms. */
const LETTERS =
  /(?<ja>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+)|(?<ru>\p{Script=Cyrillic}+(?:[\s.-]+\p{Script=Cyrillic}+)*)/gu;

/** Whether a language is written with the letters that stand for Japanese, or for Russian. */
function writesWith(language: Language, letters: "ja" | "ru"): boolean {
  const { script = "" } = new Intl.Locale(language).maximize();
  return letters === "ru" ? script === "Cyrl" : ["Jpan", "Hans", "Hant", "Kore"].includes(script);
}

/** A text in runs, so that the words of another language in it can be marked as such. */
export function foreignRuns(text: string, language: Language): LettersRun[] {
  const runs: LettersRun[] = [];
  let at = 0;
  for (const found of text.matchAll(LETTERS)) {
    const lang = found.groups?.["ja"] === undefined ? "ru" : "ja";
    if (writesWith(language, lang)) continue;
    if (found.index > at) runs.push({ text: text.slice(at, found.index) });
    runs.push({ text: found[0], lang });
    at = found.index + found[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
