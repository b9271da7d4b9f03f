import { type Area, AREAS } from "../time/areas";
import { EARLIEST } from "../time/dates";
import { checkDate } from "./checkEvents";
import type { Report } from "./files";
import type { AdministrationFile, Span, TimelineEvent } from "./schema";

const path = "content/administration.json";

type Around = { readonly events: readonly TimelineEvent[]; readonly today: string };

/** The table has an answer for every area on every day, and says in words where the answer is not certain. */
export function checkAdministration({ areas, spans, overlays, claims, named }: AdministrationFile, { events, today }: Around, report: Report): void {
  checkAreas(areas, report);
  spans.forEach((span, index) => checkSpan(span, { before: spans[index - 1], place: `${path}, spans.${index}`, today }, report));
  for (const area of AREAS) checkArea(area, spans.filter((span) => span.areas.includes(area)), report);
  for (const [key, rows] of Object.entries({ overlays, claims, named })) {
    rows.forEach((row, index) => checkRow(row, `${path}, ${key}.${index}`, today, report));
  }
  for (const [index, { event }] of named.entries()) {
    if (!events.some(({ id }) => id === event)) report(`${path}, named.${index}: there is no event "${event}"; name one of content/events/`);
  }
}

function checkAreas(areas: AdministrationFile["areas"], report: Report): void {
  for (const area of AREAS) {
    const entries = areas.filter(({ id }) => id === area);
    if (entries.length !== 1) report(`${path}, areas: "${area}" stands ${entries.length} times; give it one entry, with its name and shapes`);
  }
  const shapes = areas.flatMap((area) => area.shapes);
  for (const shape of new Set(shapes.filter((one, index) => shapes.indexOf(one) !== index))) {
    report(`${path}, areas: the shape "${shape}" is in two areas; a place has one administration, so keep it in one`);
  }
}

type Here = { readonly before: Span | undefined; readonly place: string; readonly today: string };

function checkSpan(span: Span, { before, place, today }: Here, report: Report): void {
  checkDate(span.from, place, today, report);
  if (before !== undefined && span.from < before.from) report(`${place}: begins on ${span.from}, before the span above it; put the spans in order of time`);
  if (span.confidence === "low") report(`${place}: has low confidence; make it "uncertain" and say in its note what is known`);
  const isUncertain = span.administrator === "uncertain";
  if (isUncertain && (span.because === undefined || span.note === undefined)) {
    report(`${place}: is uncertain; say why in because and, in words for the reader, in note`);
  }
  if (!isUncertain && span.because !== undefined) report(`${place}: gives a reason (because), but is not uncertain; remove it`);
}

/** From the first day on, one span after the other. */
function checkArea(area: Area, spans: readonly Span[], report: Report): void {
  const first = spans[0]?.from;
  if (first === undefined) report(`${path}, ${area}: has no span; say who administered it from ${EARLIEST} on`);
  else if (first > EARLIEST) report(`${path}, ${area}: nothing is said of the days before ${first}; let its first span begin on ${EARLIEST}, "none" or "uncertain" where no source bears more`);
  const days = spans.map(({ from }) => from);
  for (const day of new Set(days.filter((one, index) => days.indexOf(one) !== index))) report(`${path}, ${area}: two spans begin on ${day}; keep one`);
}

type Row = AdministrationFile["overlays" | "claims" | "named"][number];

function checkRow({ from, to, text, confidence }: Row, place: string, today: string, report: Report): void {
  for (const written of [from, to]) if (written !== undefined) checkDate(written, place, today, report);
  if (to !== undefined && to < from) report(`${place}: ends (${to}) before it begins (${from}); change the two`);
  if (confidence === "low") report(`${place}: "${text.en}" has low confidence; leave it out until a source bears it`);
}
