import { sentences, type Span } from "./sentences";

/** One paragraph of an article's body; numbers count from 1, `start` is its place in the body. */
export type Paragraph = { readonly number: number; readonly start: number; readonly text: string };

/** An excerpt: `before + exact + after` stands in the paragraph as it is, whole sentences only. */
export type SplitText = { readonly paragraph: number; readonly before: string; readonly exact: string; readonly after: string };

/**
 * The body of an article: its own words, without headline, dateline and what the
 * republisher's site put around them.
 * @param lines first and last line of the body, counted from 1
 */
export function bodyOf(text: string, lines: readonly [number, number]): string {
  return text
    .split("\n")
    .slice(lines[0] - 1, lines[1])
    .join("\n");
}

/** Every line with words on it is a paragraph. */
export function paragraphsOf(body: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const text of body.split("\n")) {
    if (text.trim() !== "") found.push({ number: found.length + 1, start, text });
    start += text.length + 1;
  }
  return found;
}

/** An excerpt and where its sentences stand in the body. */
export type Cut = { readonly split: SplitText; readonly sentences: Span };

/** The sentences around a place in the body, split at the quoted words; undefined where it crosses paragraphs. */
export function excerptAt(paragraphs: readonly Paragraph[], place: Span): Cut | undefined {
  const paragraph = paragraphs.find(({ start, text }) => place.start >= start && place.end <= start + text.length);
  if (paragraph === undefined) return undefined;
  const from = place.start - paragraph.start;
  const to = place.end - paragraph.start;
  const touched = sentences(paragraph.text).filter(({ start, end }) => start < to && end > from);
  const start = Math.min(from, ...touched.map((sentence) => sentence.start));
  const end = Math.max(to, ...touched.map((sentence) => sentence.end));
  const [before, exact, after] = [paragraph.text.slice(start, from), paragraph.text.slice(from, to), paragraph.text.slice(to, end)];
  return {
    split: { paragraph: paragraph.number, before, exact, after },
    sentences: { start: paragraph.start + start, end: paragraph.start + end },
  };
}
