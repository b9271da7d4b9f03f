/** Dates as exact as they are known. */

/** YYYY-MM-DD; days compare as text. */
export type Day = string;
/** From one day to another, both within. */
export type Stretch = { readonly first: Day; readonly last: Day };

/** The first day that the map speaks of. */
export const EARLIEST: Day = "1855-01-01";
/** Later than all that is written down: where no date is chosen, what holds today is what holds last. */
const LATEST: Day = "9999-12-31";

/** The days that a date (YYYY, YYYY-MM or YYYY-MM-DD) may mean; undefined where there are none. */
export function stretchOf(date: string): Stretch | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const first = dayOf(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // day 0 of the next month is the last of this one
  const last = day === undefined ? dayOf(Date.UTC(year, month ?? 12, 0)) : first;
  return first.startsWith(date) ? { first, last } : undefined;
}

/**
 * The day that the map shows for a chosen date. A year or a month is shown as it ended: whoever opens 1855, 1905
 * or 1945 looks for what that year brought, so the year of a treaty shows its effect. Who wants the time before it
 * chooses the year before, or a day. Without a date it is today.
 */
export const dayShown = (date: string | undefined): Day => (date === undefined ? LATEST : (stretchOf(date)?.last ?? LATEST));

export const dayBefore = (day: Day): Day => dayOf(Date.parse(day) - 86_400_000);

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
