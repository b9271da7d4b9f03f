/** The strip of dates in the page's language. */
import { message } from "../i18n/message";
import type { StripData, StripEntry } from "../reading/Strip";
import { administratorOf } from "../time/administration";
import { FOUR } from "../time/areas";
import { dateShowing } from "../time/events";
import { titleOfPage } from "./Around";
import { datesOf, eventsOf } from "./dates";
import { type Edition, wordsIn } from "./edition";
import { eventId } from "./ways";

export function stripOf(edition: Edition): StripData {
  const { content, locale, ways } = edition;
  const administration = (date?: string) => administratorOf(content.administration, FOUR, date);
  const events = eventsOf(edition).map((event) => ({ event, date: dateShowing(event) ?? "" }));
  const entries = events.map(({ event, date }, index): StripEntry => {
    const before = events[index - 1]?.date ?? "";
    const [century, year] = [date.slice(0, 2), date.slice(2, 4)];
    return {
      href: ways.dated(eventId(event.id)),
      label: message(locale, "strip.event", { date: datesOf(edition, event), title: wordsIn(edition, event.title).text }),
      date,
      ...(event.from === undefined ? {} : { from: event.from }),
      ...(before.startsWith(century + year) ? {} : { year: [century, year] as const }),
      whole: !before.startsWith(century),
      administration: administration(date),
    };
  });
  return {
    entries,
    today: { label: message(locale, "strip.today"), href: ways.map, administration: administration() },
    page: { label: titleOfPage(edition, "dates"), href: ways.page("dates") },
    even: message(locale, "strip.even"),
    steps: { previous: message(locale, "strip.previous"), next: message(locale, "strip.next"), play: message(locale, "strip.play") },
  };
}
