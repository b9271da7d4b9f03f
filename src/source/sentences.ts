/** A stretch of a text, in UTF-16 code units: `end` is the first one after it. */
export type Span = { readonly start: number; readonly end: number };

/** A full stop, question or exclamation mark, with what closes behind it, then space. */
const ends = /[.!?]+["”’»)\]]*(?=\s)/g;
const abbreviations = /(?:^|[\s("“])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Capt|Prof|No|vs|etc|(?:[A-Z]\.)+[A-Z])\.$/;

/**
 * The sentences of one paragraph, in order, without the space between them.
 * Where it is in doubt it does not cut: a longer excerpt is still made of whole sentences,
 * a shorter one would be a sentence of ours.
 */
export function sentences(paragraph: string): Span[] {
  const cuts = [...paragraph.matchAll(ends)].map((match) => match.index + match[0].length).filter((at) => isCut(paragraph, at));
  const starts = [0, ...cuts];
  return starts
    .map((from, index) => trimmed(paragraph, from, starts[index + 1] ?? paragraph.length))
    .filter(({ start, end }) => start < end);
}

function isCut(paragraph: string, at: number): boolean {
  const before = paragraph.slice(0, at);
  const next = paragraph.slice(at).trimStart();
  if (next === "" || abbreviations.test(before)) return false;
  return /^["“«([]?[\p{Lu}\p{N}]/u.test(next) && !isInsideQuotation(before) && !isQuestionBeforeItsSpeaker(before, next);
}

/** `"We met. We agreed," Abe said.` is one sentence: what is said stays with who said it. */
function isInsideQuotation(before: string): boolean {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || count(before, "“") > count(before, "”") || count(before, "«") > count(before, "»");
}

/** `"Will it hold?" Lavrov asked.`: no way to tell from a new sentence, so it is not cut. */
function isQuestionBeforeItsSpeaker(before: string, next: string): boolean {
  return /[!?]["”»]$/.test(before) && !/^["“«]/.test(next);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, from + raw.trimEnd().length) };
}
