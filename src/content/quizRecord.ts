import type { Note } from "./content";
import type { Feature, QuizRecord, Sides, Texts, TimelineEvent } from "./schema";

/** What a question rests on: the words that the map shows of it, their sources, and all that its English says. */
export type Borne = {
  readonly text: Texts;
  readonly sources: readonly string[];
  readonly sides: Sides | undefined;
  readonly confidence: "high" | "medium" | "low";
  readonly says: string;
};

type Records = {
  readonly events: readonly TimelineEvent[];
  readonly notes: readonly Note[];
  readonly features: readonly Feature[];
};

/** The record that a question names; undefined where there is none. */
export function recordOf({ events, notes, features }: Records, from: QuizRecord): Borne | undefined {
  if ("event" in from) {
    const event = events.find(({ id }) => id === from.event);
    if (event === undefined) return undefined;
    const { title, text, effect, sources, sides, confidence } = event;
    return { text, sources, sides, confidence, says: [title, text, effect].map(({ en }) => en).join("\n") };
  }
  const fact =
    "note" in from
      ? notes.find(({ id }) => id === from.note)
      : features.find(({ id }) => id === from.feature)?.facts.find(({ kind }) => kind === from.fact);
  return fact && { text: fact.text, sources: fact.sources, sides: fact.sides, confidence: fact.confidence, says: fact.text.en };
}
