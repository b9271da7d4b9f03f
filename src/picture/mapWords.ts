/** The map in words, for those who do not see it: what is in view, at what date, coloured how, and what is chosen. */
import { formatDate } from "../i18n/format";
import { message, type Messages } from "../i18n/message";
import { AREAS, FOUR } from "../time/areas";
import type { TimeData } from "../time/colouring";
import { stanceOn, stancesOn } from "../time/stance";

export interface MapSeen {
  /** Names of the main features that are in view. */
  inView: readonly string[];
  date?: string | undefined;
  /** Whose way of drawing it is, by its name. */
  drawn?: string | undefined;
  /** The name of what is chosen. */
  chosen?: string | undefined;
}

function colours(locale: Messages, time: TimeData, { date, drawn }: MapSeen): string {
  if (drawn !== undefined) return message(locale, "map.says.drawn", { name: drawn });
  if (date === undefined) return message(locale, "map.says.today", { stance: stanceOn(locale, time, FOUR, date) });
  const nameOf = (area: string) => time.areas.find(({ id }) => id === area)?.name ?? area;
  const rows = stancesOn(locale, time, AREAS, date).map(({ areas, phrase }) =>
    message(locale, "map.says.row", { stance: phrase, areas: areas.map(nameOf).join(message(locale, "list.comma")) }),
  );
  return message(locale, "map.says.dated", { date: formatDate(locale.language.tag, date), rows: rows.join("; ") });
}

export function mapWords(locale: Messages, time: TimeData, seen: MapSeen): string {
  const { inView, chosen } = seen;
  return [
    inView.length === 0
      ? message(locale, "map.says.empty")
      : message(locale, "map.says.shown", { names: inView.join(message(locale, "list.comma")) }),
    colours(locale, time, seen),
    ...(chosen === undefined ? [] : [message(locale, "map.says.chosen", { name: chosen })]),
  ].join(" ");
}
