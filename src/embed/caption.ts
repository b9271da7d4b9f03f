/** What is burnt into a picture under the map: it leaves the page without it. */

export interface Caption {
  title: string;
  /** What is said of it, a paragraph each: convention, date, credits, sources, address. */
  paragraphs: readonly string[];
  ink: string;
  paper: string;
}
export interface CaptionLine {
  text: string;
  size: number;
  /** Of the base line, in px below the map's lower edge. */
  y: number;
}

export const MARGIN = 14;
const [TITLE, TEXT, LEADING] = [17, 12, 1.35];

/** Where a line may break: between words, and between any two letters of a script without spaces. */
const pieces = (text: string): string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
  ) ?? [];

function broken(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== "");
}

/** @param widthOf of a text at a size, in px */
export function captionLines({ title, paragraphs }: Caption, width: number, widthOf: (text: string, size: number) => number) {
  const all = [{ text: title, size: TITLE }, ...paragraphs.map((text) => ({ text, size: TEXT }))].flatMap(({ text, size }) =>
    broken(text, width - 2 * MARGIN, (part) => widthOf(part, size)).map((line) => ({ text: line, size })),
  );
  let y = MARGIN * 0.6;
  const lines: CaptionLine[] = all.map(({ text, size }) => ({ text, size, y: (y += size * LEADING) }));
  return { lines, height: Math.ceil(y + MARGIN) };
}
