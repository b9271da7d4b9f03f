/** Where a player is, and what was right. */
import type { Answers, Given, Question } from "./format";
import { shuffled } from "./seed";

/** What the address calls the page behind the last question. */
export const RESULT = "score";

/** The questions in the order of a seed. */
export const inOrder = (questions: readonly Question[], seed: string): Question[] => shuffled(questions, seed);

/** The options of a question, by their places in the file, in the order of a seed. */
export const optionsOf = ({ id, options }: { id: string; options: readonly string[] }, seed: string): number[] =>
  shuffled([...options.keys()], `${seed} ${id}`);

/** Which question the address asks for, by its number from 1 or by its id; as many as there are: the result. Undefined: none of them. */
export function placeOf(question: string | undefined, questions: readonly Question[]): number | undefined {
  if (question === RESULT) return questions.length;
  const at = questions.findIndex(({ id }, index) => id === question || String(index + 1) === question);
  return at < 0 ? undefined : at;
}

/** True where it is the answer. `find`: the address's own reader of names, so that any spelling counts that it knows. */
export function isRight(question: Question, given: Given, find: (name: string) => string | undefined): boolean {
  switch (question.kind) {
    case "choose":
      return given === 0;
    case "order":
      return Array.isArray(given) && given.length === question.options.length && given.every((option, place) => option === place);
    case "find":
      return given === question.feature;
    case "name":
      return typeof given === "string" && find(given) === question.feature;
  }
}

/** How a quiz stands. */
export interface Standing {
  answered: number;
  of: number;
  right: number;
  /** The result is shown. */
  finished: boolean;
}

export function standingOf(questions: readonly Question[], answers: Answers, finished: boolean): Standing {
  const given = questions.flatMap(({ id }) => answers[id] ?? []);
  return { answered: given.length, of: questions.length, right: given.filter(({ right }) => right).length, finished };
}

/** Tells whoever listens on the document, such as the bridge to a school's system, how the quiz stands. */
export function tell(standing: Standing): void {
  document.dispatchEvent(new CustomEvent("four-islands:quiz", { detail: standing }));
}
