import { EARLIEST, stretchOf } from "../time/dates";
import { daysOf } from "../time/events";
import { checkSides } from "./checkFacts";
import type { Named, Report } from "./files";
import type { Feature, TimelineEvent } from "./schema";

type Around = { readonly features: readonly Feature[]; readonly today: string };

/** Dates that exist, a place that is known, both sides at about the same length, nothing that sources bear only weakly. */
export function checkEvents(events: readonly Named<TimelineEvent>[], { features, today }: Around, report: Report): void {
  const taken = new Set<string>();
  for (const { name, value: event } of events) {
    const path = `content/events/${name}.json`;
    if (event.id !== name) report(`${path}: its id is "${event.id}"; give file and id the same name`);
    for (const one of [event.id, ...event.formerly]) {
      if (taken.has(one)) report(`${path}: "${one}" is the id of another event, or was; ids are for ever, so give this one another`);
      taken.add(one);
    }
    checkDates(event, path, { today, report });
    if (event.place !== undefined && !features.some(({ id }) => id === event.place)) {
      report(`${path}, place: there is no feature "${event.place}"; name one of content/features/, or leave it out`);
    }
    checkSides(event.sides, path, report);
    checkConfidence(event, path, report);
  }
}

/** Every sourced statement of an event. */
export function sourcesOfEvent({ sources, notes }: TimelineEvent): string[] {
  return [...sources, ...notes.flatMap((note) => note.sources)];
}

function checkDates({ date, from, to }: TimelineEvent, path: string, { today, report }: { today: string; report: Report }): void {
  if ((date === undefined) === (from === undefined) || (from === undefined) !== (to === undefined)) {
    report(`${path}: give either its date, or from and to`);
  }
  for (const written of [date, from, to]) if (written !== undefined) checkDate(written, path, today, report);
  const days = daysOf({ date, from, to });
  if (days !== undefined && days.last < days.first) report(`${path}: ends (${to}) before it begins (${from}); change the two`);
}

/** A day, month or year that there is, and that the map speaks of. */
export function checkDate(written: string, place: string, today: string, report: Report): void {
  const days = stretchOf(written);
  if (days === undefined || days.first < EARLIEST || days.first > today) {
    report(`${place}: "${written}" is no date from ${EARLIEST} to today; correct it`);
  }
}

function checkConfidence({ text, confidence, notes, parts }: TimelineEvent, path: string, report: Report): void {
  const weak = [{ text, confidence }, ...notes].filter((one) => one.confidence === "low").map((one) => one.text.en);
  for (const words of weak) report(`${path}: "${words}" has low confidence; leave it out until a source bears it`);
  for (const { part } of parts.filter((one) => one.confidence === "low")) {
    report(`${path}, parts: its ${part} has low confidence; say only what a source bears`);
  }
  const twice = parts.find(({ part }, index) => parts.some((other, before) => before < index && other.part === part));
  if (twice !== undefined) report(`${path}, parts: its ${twice.part} stands twice; keep one entry`);
}
