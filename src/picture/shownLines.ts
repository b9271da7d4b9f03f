/** Which lines are drawn: said by the address, or by the date, or by one side's way of drawing. */
import type { ConventionEntry, LineEntry } from "../atlas/gazetteer";
import { dayShown } from "../time/dates";
import { conventionOf } from "../view/layers";
import { isOn, type View } from "../view/view";

/** What a view has to say about lines. */
export type LinesAsked = Pick<View, "layers" | "date">;

/** True where a line is drawn of itself: today, or on the days of the chosen date on which it held. */
export function isUnsaid({ from, to, today }: LineEntry, date: string | undefined): boolean {
  if (date === undefined) return today;
  const day = dayShown(date);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** As one side draws it there are its lines and no others, whatever else is switched on. */
export function shownLines<Line extends LineEntry>(
  { lines, conventions }: { lines: readonly Line[]; conventions: readonly ConventionEntry[] },
  view: LinesAsked,
): Line[] {
  const asked = conventionOf(view);
  const convention = conventions.find(({ id }) => id === asked);
  if (convention !== undefined) return lines.filter(({ id }) => convention.lines.includes(id));
  return lines.filter((line) => isOn(view, line.id, isUnsaid(line, view.date)));
}
