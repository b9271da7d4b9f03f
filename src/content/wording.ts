/** Patterns for words in running text. */

const special = /[\\^$.*+?()[\]{}|/]/g;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words as a pattern that finds just them. */
export function literal(words: string): string {
  return words.replace(special, String.raw`\$&`);
}

/** A pattern where a word begins; in a script without spaces that may be anywhere. */
export function wordStart(words: string): string {
  return withoutSpaces.test(words) ? "" : String.raw`(?<![\p{L}-])`;
}

/** A pattern where a word ends; in a script without spaces that may be anywhere. */
export function wordEnd(words: string): string {
  return withoutSpaces.test(words) ? "" : String.raw`(?![\p{L}-])`;
}
