/** Which lines are drawn: said by the address, or by the date, or by one side's way of drawing. */
import type { ConventionEntry, LineEntry } from "../atlas/gazetteer";
import { dayShown } from "../time/dates";
import { conventionOf } from "../view/layers";
import { isOn, type View } from "../view/view";

/** What a view has to say about lines. */
export type LinesAsked = Pick<View, "layers" | "date">;

/** True where a line is drawn of itself: on the chosen date, or today. */
export const isUnsaid = ({ drawn }: LineEntry, date: string | undefined): boolean =>
  drawn.some(({ from, to }) => {
    if (date === undefined) return to === undefined;
    const day = dayShown(date);
    return from <= day && (to === undefined || day <= to);
  });

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
