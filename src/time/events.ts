/** What happened before, during and after a date. */
import { dayShown, stretchOf, type Stretch } from "./dates";

/** Either `date`, or `from` and `to`: YYYY, YYYY-MM or YYYY-MM-DD. */
export type Dated = { readonly date?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined };

/** All days of an event, as far as they are known; undefined where its dates are none. */
export function daysOf({ date, from, to }: Dated): Stretch | undefined {
  const [start, end] = [stretchOf(date ?? from ?? ""), stretchOf(date ?? to ?? "")];
  return start === undefined || end === undefined ? undefined : { first: start.first, last: end.last };
}

/** Earlier beginnings first; what begins on one day stands as it ends. */
export function inTime(one: Dated, other: Dated): number {
  const [a, b] = [one, other].map((dated) => daysOf(dated));
  return a === undefined || b === undefined ? 0 : compareDays(a.first, b.first) || compareDays(a.last, b.last);
}

/** Earlier ends first: the order in which a reader who goes from event to event sees the map change. */
export function byEnd(one: Dated, other: Dated): number {
  return compareDays(daysOf(one)?.last ?? "", daysOf(other)?.last ?? "") || inTime(one, other);
}

/** The date that shows what an event brought: its last. */
export const dateShowing = ({ date, from, to }: Dated): string | undefined => date ?? to ?? from;

export type Around<Event> = {
  /** The last that was over by then. */
  readonly before: Event | undefined;
  /** All that fall on the date or into it, or that it falls into. */
  readonly during: readonly Event[];
  /** The next to begin. */
  readonly after: Event | undefined;
};

/** @param date YYYY, YYYY-MM, YYYY-MM-DD, or undefined for today: then all is before */
export function eventsAround<Event extends Dated>(events: readonly Event[], date: string | undefined): Around<Event> {
  const today = dayShown(undefined);
  const chosen = (date === undefined ? undefined : stretchOf(date)) ?? { first: today, last: today };
  const dated = events.flatMap((event) => {
    const days = daysOf(event);
    return days === undefined ? [] : [{ event, ...days }];
  });
  const before = dated.filter(({ last }) => last < chosen.first).toSorted((a, b) => compareDays(a.last, b.last));
  const after = dated.filter(({ first }) => first > chosen.last).toSorted((a, b) => compareDays(a.first, b.first));
  const during = dated.filter(({ first, last }) => first <= chosen.last && last >= chosen.first);
  return { before: before.at(-1)?.event, during: during.map(({ event }) => event), after: after[0]?.event };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
