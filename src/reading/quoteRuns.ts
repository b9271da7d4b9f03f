/** The words of a quote, cut where a note's phrase begins or ends. Put together again they are the quote, letter by letter. */

/** A phrase that a note is about: UTF-16 units of the quote. */
export interface Phrase {
  id: string;
  start: number;
  end: number;
}
/** A stretch of the quote; `note`: what it is the phrase of, and which part, counted from 0, where the marked words cut it in parts. */
export interface Run {
  text: string;
  note?: { id: string; part: number; last: boolean };
}

/** The runs of one part of the quote, which begins `from` units into it. Phrases do not overlap. */
function runsOf(text: string, from: number, phrases: readonly Phrase[]): Run[] {
  const to = from + text.length;
  const within = phrases.filter(({ start, end }) => start < to && end > from);
  const cuts = [from, ...within.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]), to];
  const runs: Run[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined || end === start) continue;
    const phrase = within.find((one) => one.start <= start && end <= one.end);
    const note = phrase && { note: { id: phrase.id, part: 0, last: end === phrase.end } };
    runs.push({ text: text.slice(start - from, end - from), ...note });
  }
  return runs;
}

/** The three parts of a quote, each in runs: before the marked words, the marked words, after them. */
export function quoteRuns(parts: readonly [string, string, string], phrases: readonly Phrase[]): [Run[], Run[], Run[]] {
  const [before, exact, after] = parts;
  const counted = new Map<string, number>();
  const numbered = (run: Run): Run => {
    if (run.note === undefined) return run;
    const part = counted.get(run.note.id) ?? 0;
    counted.set(run.note.id, part + 1);
    return { ...run, note: { ...run.note, part } };
  };
  return [
    runsOf(before, 0, phrases).map(numbered),
    runsOf(exact, before.length, phrases).map(numbered),
    runsOf(after, before.length + exact.length, phrases).map(numbered),
  ];
}

/** How many parts a phrase is cut into. */
export const partsOf = (runs: readonly Run[], id: string): number => runs.filter(({ note }) => note?.id === id).length;
