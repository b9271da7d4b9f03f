/** All that has a date, in the page's language: the page of dates. */
import type { Span, TimelineEvent } from "../content/schema";
import { formatDate } from "../i18n/format";
import { type MessageKey } from "../i18n/keys";
import { message } from "../i18n/message";
import type { DatedRow, DatesData } from "../reading/DatesTexts";
import type { EventData } from "../reading/EventArticle";
import type { Words } from "../reading/LocalText";
import type { Area } from "../time/areas";
import { isParty } from "../time/areas";
import { dayBefore } from "../time/dates";
import { byEnd, dateShowing, type Dated } from "../time/events";
import { type Edition, sourced, titleOf, wordsIn } from "./edition";
import { sidesOf } from "./sides";
import { conventionId, eventId, lineId, rowId } from "./ways";

/** When it was, as exactly as it is known; without an end, since when. */
export function datesOf({ locale, lang }: Edition, { date, from, to }: Dated): string {
  if (date !== undefined) return formatDate(lang, date);
  const [start = "", end] = [from, to].map((one) => (one === undefined ? undefined : formatDate(lang, one)));
  return end === undefined ? message(locale, "dates.since", { date: start }) : message(locale, "dates.range", { from: start, to: end });
}

/** In the order in which the map shows what they brought. */
export const eventsOf = ({ content }: Pick<Edition, "content">): TimelineEvent[] => content.events.toSorted(byEnd);

const PARTS = {
  date: "dates.part.date",
  text: "dates.part.text",
  effect: "dates.part.effect",
  japan: "side.japan",
  russia: "side.russia",
} as const satisfies Record<string, MessageKey>;

function eventOf(edition: Edition, event: TimelineEvent): EventData {
  const { content, locale, ways } = edition;
  const place = content.features.find(({ id }) => id === event.place);
  return {
    id: event.id,
    anchor: eventId(event.id),
    dates: datesOf(edition, event),
    title: wordsIn(edition, event.title),
    text: sourced(edition, event),
    effect: { label: message(locale, "dates.effect"), words: wordsIn(edition, event.effect) },
    sides: sidesOf(edition, event.sides),
    notes: event.notes.map((note) => sourced(edition, note)),
    parts: event.parts.map(({ part, note, confidence }) => {
      const { text, lang } = wordsIn(edition, note);
      return {
        words: { text: message(locale, "dates.part", { part: message(locale, PARTS[part]), note: text }), lang },
        ...(confidence === "medium" ? { doubt: message(locale, "confidence.medium") } : {}),
      };
    }),
    onMap: { href: ways.date(dateShowing(event) ?? ""), label: message(locale, "dates.onMap") },
    ...(place === undefined
      ? {}
      : { place: { href: ways.feature(place.id), label: message(locale, "dates.place", { name: titleOf(edition, place) }) } }),
  };
}

function administratorIn({ locale }: Edition, { administrator, because }: Span): string {
  if (isParty(administrator)) return message(locale, `party.${administrator}`);
  return message(locale, administrator === "uncertain" ? `stance.${because ?? "unknown"}` : `stance.${administrator}`);
}

const nothing = (edition: Edition): Words => ({ text: "", lang: edition.lang });

/** The spans of an area, and what lay over them. A span of several areas is found at the first of them. */
function rowsOf(edition: Edition, area: Area): DatedRow[] {
  const { spans, overlays } = edition.content.administration;
  const own = spans[area].map((span, index, all) => {
    const next = all[index + 1];
    const { from, administrator, note, sources, confidence } = span;
    const text = sourced(edition, { text: note ?? { en: "" }, sources, confidence });
    return {
      from,
      row: {
        ...(span.areas[0] === area ? { anchor: rowId("span", span) } : {}),
        dates: datesOf(edition, { from, to: next === undefined ? undefined : dayBefore(next.from) }),
        who: administratorIn(edition, span),
        side: administrator,
        text: note === undefined ? { ...text, words: nothing(edition) } : text,
      },
    };
  });
  const over = overlays
    .filter(({ areas }) => areas.includes(area))
    .map((overlay) => ({
      from: overlay.from,
      row: {
        ...(overlay.areas[0] === area ? { anchor: rowId("overlay", overlay) } : {}),
        dates: datesOf(edition, overlay),
        text: sourced(edition, overlay),
      },
    }));
  return [...own, ...over].toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).map(({ row }) => row);
}

/** The names of areas, as the language lists them. */
export const areasNamed = (edition: Edition, areas: readonly Area[]): string =>
  edition.content.administration.areas
    .filter(({ id }) => areas.includes(id))
    .map(({ name }) => wordsIn(edition, name).text)
    .join(message(edition.locale, "list.comma"));

/** What each side has claimed, and what a document names. */
function claimsOf(edition: Edition): DatedRow[] {
  const { content, locale } = edition;
  const { claims, named } = content.administration;
  const titleOfEvent = (id: string) => {
    const event = content.events.find((one) => one.id === id);
    return event === undefined ? id : wordsIn(edition, event.title).text;
  };
  return [
    ...claims.map((claim) => ({ claim, kind: "claim", who: message(locale, `party.${claim.claimant}`) })),
    ...named.map((claim) => ({ claim, kind: "named", who: titleOfEvent(claim.event) })),
  ]
    .toSorted((a, b) => (a.claim.from < b.claim.from ? -1 : Number(a.claim.from > b.claim.from)))
    .map(({ claim, kind, who }) => ({
      anchor: rowId(kind, claim),
      dates: datesOf(edition, claim),
      who: message(locale, "dates.claim", { who, areas: areasNamed(edition, claim.areas) }),
      text: sourced(edition, claim),
    }));
}

export function datesTextsOf(edition: Edition): DatesData {
  const { content, locale, lang } = edition;
  const { areas } = content.administration;
  // as the readings: in the language of one side that side comes first
  const conventions = content.conventions.toSorted((a, b) => (a.id === b.id ? 0 : (a.id === "japan") === (lang !== "ru") ? -1 : 1));
  return {
    events: eventsOf(edition).map((event) => eventOf(edition, event)),
    administration: {
      title: message(locale, "dates.administration"),
      areas: areas.map(({ id, name }) => ({ id, name: wordsIn(edition, name), rows: rowsOf(edition, id) })),
    },
    claims: { title: message(locale, "dates.claims"), rows: claimsOf(edition) },
    lines: {
      title: message(locale, "dates.lines"),
      each: content.lines.map(({ id, name, note, from, to, sources, confidence }) => ({
        anchor: lineId(id),
        name: wordsIn(edition, name),
        ...(from === undefined ? {} : { dates: datesOf(edition, { from, to }) }),
        note: sourced(edition, { text: note, sources, confidence }),
      })),
    },
    conventions: {
      title: message(locale, "dates.conventions"),
      each: conventions.map(({ id, name, rule, leavesOut, missing }) => ({
        anchor: conventionId(id),
        name: wordsIn(edition, name),
        rule: sourced(edition, rule),
        others: [leavesOut, missing].flatMap((words) => (words === undefined ? [] : [wordsIn(edition, words)])),
      })),
    },
  };
}
