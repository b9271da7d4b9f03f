import { checkDate } from "./checkEvents";
import type { Report } from "./files";
import type { Conventions, Lines } from "./schema";

/** Each line says whose it is and who bears it, or that it is computed. */
export function checkLines(lines: Lines, today: string, report: Report): void {
  for (const [index, { id, from, to, drawnFrom, computed, sources, confidence }] of lines.entries()) {
    const place = `content/lines.json, ${id}`;
    if (lines.findIndex((line) => line.id === id) !== index) report(`${place}: this id stands twice; give one of them another`);
    if (!computed && sources.length === 0) report(`${place}: a line needs a source, or is "computed": true`);
    if (confidence === "low") report(`${place}: has low confidence; leave it out until a source bears it`);
    for (const written of [from, to, drawnFrom]) if (written !== undefined) checkDate(written, place, today, report);
    if (from !== undefined && drawnFrom !== undefined && !(to !== undefined && to < drawnFrom)) {
      report(`${place}: is drawn from ${drawnFrom}, while it is still a line by treaty; give it the day on which that ended ("to")`);
    }
    if (from !== undefined && to !== undefined && to < from) report(`${place}: ends (${to}) before it begins (${from}); change the two`);
  }
}

/** Both sides' ways of drawing, each with lines that there are and every area at most once. */
export function checkConventions(conventions: Conventions, lines: Lines, report: Report): void {
  for (const side of ["japan", "russia"] as const) {
    const count = conventions.filter(({ id }) => id === side).length;
    if (count !== 1) report(`content/conventions.json: "${side}" stands ${count} times; both sides' ways of drawing stand there, once each`);
  }
  for (const { id, rule, lines: drawn, tinted, white } of conventions) {
    const place = `content/conventions.json, ${id}`;
    for (const line of drawn) {
      if (!lines.some((one) => one.id === line)) report(`${place}: there is no line "${line}"; name one of content/lines.json`);
    }
    const areas = [...tinted.flatMap((tint) => tint.areas), ...white];
    for (const area of new Set(areas.filter((one, index) => areas.indexOf(one) !== index))) {
      report(`${place}: ${area} is drawn in two ways; keep one`);
    }
    if (rule.confidence === "low") report(`${place}: its rule has low confidence; say in missing what no source bears`);
  }
}
