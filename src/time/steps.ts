/** Going from date to date: where a reader is, and what comes before and after. */
import { dayShown } from "./dates";

/**
 * Where a date stands among others, which are in order: at one of them, or by a half between two. Without a date
 * it is today, behind all of them.
 */
export function placeAmong(dates: readonly string[], date: string | undefined): number {
  if (date === undefined) return dates.length;
  const at = dates.indexOf(date);
  return at >= 0 ? at : dates.filter((one) => dayShown(one) <= dayShown(date)).length - 0.5;
}

export const placeBefore = (place: number): number => Math.ceil(place) - 1;
export const placeAfter = (place: number): number => Math.floor(place) + 1;
