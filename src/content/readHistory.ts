import { inTime } from "../time/events";
import { checkAdministration } from "./checkAdministration";
import { checkConventions, checkLines } from "./checkConventions";
import { checkEvents } from "./checkEvents";
import { type Named, readFolder, readJson, type Report } from "./files";
import { AdministrationFile, type Conventions, ConventionsFile, type Feature, type Lines, LinesFile, TimelineEvent } from "./schema";

/** What happened, who administered and claimed what, and the lines, as the files have it. */
export type History = {
  readonly eventFiles: readonly Named<TimelineEvent>[];
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly administration: AdministrationFile;
  readonly lines: Lines;
  readonly conventions: Conventions;
};

/** Reads and checks all that has a date. Nothing lies after the day of the reading. */
export function readHistory(folder: string, features: readonly Feature[], report: Report): History {
  const today = new Date().toISOString().slice(0, 10);
  const eventFiles = readFolder(folder, "events", TimelineEvent, report);
  const events = eventFiles.map(({ value }) => value).toSorted(inTime);
  const administration = readJson(folder, "administration.json", AdministrationFile, report);
  const lines = readJson(folder, "lines.json", LinesFile, report)?.lines ?? [];
  const conventions = readJson(folder, "conventions.json", ConventionsFile, report)?.conventions;
  checkEvents(eventFiles, { features, today }, report);
  if (administration !== undefined) checkAdministration(administration, { events, today }, report);
  checkLines(lines, today, report);
  if (conventions !== undefined) checkConventions(conventions, lines, report);
  return { eventFiles, events, administration: administration ?? NOTHING, lines, conventions: conventions ?? [] };
}

const NOTHING: AdministrationFile = { areas: [], spans: [], overlays: [], claims: [], named: [] };
