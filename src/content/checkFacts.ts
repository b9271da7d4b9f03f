import type { Named, Report } from "./files";
import type { Feature, Locale, NoteFile, Sides } from "./schema";

/** Neither side's reading is longer than so many times the other's. */
const MOST = 1.5;

/** Every kind of fact has its name, and where two sides speak, both have their say. */
export function checkFacts(features: readonly Named<Feature>[], notes: readonly Named<NoteFile>[], messages: Locale["messages"], report: Report): void {
  for (const { name, value } of features) {
    for (const [index, { kind, sides }] of value.facts.entries()) {
      const place = `content/features/${name}.json, facts.${index}`;
      if (!Object.hasOwn(messages, `fact.${kind}`)) {
        report(`${place}: its kind is "${kind}", but content/locales/en.json has no "fact.${kind}"; add that message in every language, or correct the kind`);
      }
      checkSides(sides, place, report);
    }
  }
  for (const { name, value } of notes) {
    for (const { id, body } of value.annotations) checkSides(body.sides, `content/notes/${name}.json, ${id}`, report);
  }
}

/** Both sides at about the same length, in every language. */
export function checkSides(sides: Sides | undefined, place: string, report: Report): void {
  if (sides === undefined) return;
  for (const [language, japan] of Object.entries(sides.japan)) {
    const russia = sides.russia[language] ?? "";
    const [shorter = 0, longer = 0] = [japan.length, russia.length].toSorted((a, b) => a - b);
    if (longer > shorter * MOST) {
      report(`${place}, sides: in ${language} Japan has ${japan.length} letters and Russia ${russia.length}; give both about the same length`);
    }
  }
}
