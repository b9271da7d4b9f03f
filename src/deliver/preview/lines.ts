/** Words broken into lines that fit, never inside a word. */
import { brokenLines } from "../../picture/brokenLines";
import { type Style, widthOf } from "./letters";

/** What stands together on a line: words, and in Japanese what the punctuation keeps apart. No line begins with a slash. */
const wordsOf = (text: string): string[] => text.split(/(?<=[ ／、])(?!\/)|(?=（)/);

/** As many words to the line as it holds. */
function filled(text: string, style: Style, width: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const longer = `${lines.at(-1) ?? ""}${word}`;
    if (lines.length > 0 && widthOf(longer.trimEnd(), style) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

export interface Room {
  /** In px. */
  width: number;
  /** The most lines there may be. */
  lines: number;
  /** Font sizes in px, the largest first. */
  sizes: readonly number[];
  /** A pair of names breaks between them before it breaks anywhere else. */
  pair?: boolean;
}

/** The words in the largest size in which they fit. @throws Error where they fit in none: a picture cuts no word */
export function fitted(
  text: string,
  face: Style["face"],
  { width, lines: most, sizes, pair = false }: Room,
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const style = { face, size };
    const parts = pair && widthOf(text, style) > width ? brokenLines(text) : [text];
    const whole = parts.flatMap((part) => filled(part, style, width));
    if (whole.length <= most && whole.every((line) => widthOf(line, style) <= width)) return { size, lines: whole };
  }
  throw new Error(`“${text}” is too long for a preview picture: it has room for ${most} lines of ${width} px.`);
}
