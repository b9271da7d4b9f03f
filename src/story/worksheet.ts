/** What a worksheet asks: found in the lesson's own notes, and in the dates of the atlas. No page, no drawing. */

/** A note, parted where its question begins. */
export interface Asked {
  told: string;
  question: string;
}

/** `marks`: what a note's question begins with, apart by `|`. Undefined where a note asks nothing. */
export function askedIn(note: string, marks: string): Asked | undefined {
  const begins = marks.split("|").flatMap((mark) => {
    const at = note.indexOf(mark);
    return at < 0 ? [] : [{ at, after: at + mark.length }];
  });
  const [first] = begins.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const question = note.slice(first.after).trim();
  return question === ""
    ? undefined
    : { told: note.slice(0, first.at).trim(), question: question[0]?.toLocaleUpperCase() + question.slice(1) };
}

/** An event by its label: when, and what. */
export interface DatedTitle {
  date: string;
  title: string;
}

/** The label of an event is its date, a colon and its title. */
export function datedTitle(label: string): DatedTitle | undefined {
  const parts = /^([^:：]+)[:：]\s*(.+)$/.exec(label);
  return parts === null ? undefined : { date: parts[1] ?? "", title: parts[2] ?? "" };
}

/** Of a row, so many evenly spread, the first and the last among them. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.round((index * (items.length - 1)) / (count - 1))]).filter(
    (item) => item !== undefined,
  );
}

/** Another order that is always the same: every third, beginning with the second, until all are there. */
export function mixed<Item>(items: readonly Item[]): Item[] {
  return [1, 0, 2].flatMap((first) => items.filter((_, index) => index % 3 === first));
}

/** Titles that do not tell their date themselves, in order; and the same mixed, each with its place. */
export function orderTask(labels: readonly string[], count: number): (DatedTitle & { place: number })[] {
  const silent = labels.flatMap((label) => datedTitle(label) ?? []).filter(({ title }) => !/\d/.test(title));
  return mixed(spread(silent, count).map((one, index) => ({ ...one, place: index + 1 })));
}
