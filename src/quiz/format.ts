/** The quiz as a page gets it: in one language, its answers worked out by the build (`deliver/quiz.ts`) from the data of the map. */

/** A sentence of an explanation. Sources: their ids, and the numbers that they have on every page. */
export interface Statement {
  text: string;
  /** Where it is in another language than the page. */
  lang?: string;
  /** Its sources differ or are few. */
  doubt?: boolean;
  sources: readonly (readonly [id: string, number: number])[];
}

/** What of the address shows on the map what the answer rests on. */
export interface Shown {
  feature?: string;
  quote?: string;
  date?: string;
}

interface Asked {
  id: string;
  /** What is asked, and what it is asked about. */
  ask: string;
  subject?: string;
  /** Where the words are in another language than the page. */
  lang?: string;
  why: readonly Statement[];
  /** How each side reads it, in the order of the page's language. */
  sides?: readonly (Omit<Statement, "sources"> & { label: string })[];
  shown: Shown;
}

/** One of several: the first option is the right one. All in order: the options stand in theirs. */
export type Listed = Asked & { kind: "choose" | "order"; options: readonly string[] };
/** A shape on the map without names. */
export type Placed = Asked & { kind: "find" | "name"; feature: string };
export type Question = Listed | Placed;

export interface QuizText {
  messages: Readonly<Record<string, string>>;
  questions: readonly Question[];
}

/** From the folder of the site. */
export const quizFile = (lang: string): string => `quiz/${lang}.json`;

/** What was answered: the option, the options one after the other, the shape, or the name as it was typed. */
export type Given = number | readonly number[] | string;
export interface Answer {
  given: Given;
  right: boolean;
}
/** By the questions' ids. */
export type Answers = Readonly<Record<string, Answer>>;
