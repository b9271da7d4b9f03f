import { administrationOn, type Table } from "../time/administration";
import { isParty } from "../time/areas";
import { stretchOf } from "../time/dates";
import { daysOf, inTime } from "../time/events";
import type { Excerpt, Note } from "./content";
import type { Named, Report } from "./files";
import { joinAdministration } from "./joinAdministration";
import { ownTexts } from "./ownTexts";
import { recordOf } from "./quizRecord";
import type { ArticleText } from "./readArticles";
import type { AdministrationFile, Feature, Locale, QuizFile, QuizQuestion, TimelineEvent } from "./schema";

type Around = {
  readonly features: readonly Feature[];
  readonly notes: readonly Note[];
  readonly events: readonly TimelineEvent[];
  readonly excerpts: readonly Excerpt[];
  readonly articles: readonly ArticleText[];
  readonly administration: AdministrationFile;
  readonly locales: readonly Locale[];
};
type Of<Kind extends QuizQuestion["kind"]> = Extract<QuizQuestion, { kind: Kind }>;
/** Says what is wrong with one question. */
type Say = (sentence: string) => void;

/** The address calls the page at the end so. */
const SCORE = "score";

/** Every answer is the one that the map's own data give, every explanation has something to open, and every language is there. */
export function checkQuiz(files: readonly Named<QuizFile>[], around: Around, report: Report): void {
  const table = joinAdministration(around.administration);
  const spoken = spokenIn(files, around.locales);
  const seen = new Set<string>([SCORE]);
  for (const { name, value } of files) {
    for (const question of value.questions) {
      const say: Say = (sentence) => report(`content/quiz/${name}.json, ${question.id}: ${sentence}`);
      if (seen.has(question.id) || /^\d+$/.test(question.id)) say("this id is taken, or a number; the address needs another one");
      seen.add(question.id);
      checkLanguages(question, spoken, say);
      checkAnswer(question, { ...around, table }, say);
    }
  }
}

/** The sources that questions name of their own. */
export const quizSources = (files: readonly Named<QuizFile>[]): [place: string, sources: readonly string[]][] =>
  files.flatMap(({ name, value }) =>
    value.questions.flatMap((question): [string, readonly string[]][] =>
      "sources" in question && question.sources !== undefined ? [[`content/quiz/${name}.json, ${question.id}`, question.sources]] : [],
    ),
  );

function checkAnswer(question: QuizQuestion, around: Around & { table: Pick<Table, "spans"> }, say: Say): void {
  switch (question.kind) {
    case "find":
    case "name":
      return checkShape(question, around, say);
    case "order":
      return checkOrder(question, around, say);
    case "administered":
      return checkAdministered(question, around.table, say);
    case "article":
      return checkArticle(question, around, say);
    case "choice":
      return checkChoice(question, around, say);
  }
}

/** The languages that the questions speak: one more on the page changes nothing here, English stands in for it. */
function spokenIn(files: readonly Named<QuizFile>[], locales: readonly Locale[]): Locale["language"][] {
  const said = new Set(files.flatMap(({ value }) => ownTexts("", value).map(({ language }) => language)));
  return locales.map(({ language }) => language).filter(({ tag }) => said.has(tag));
}

function checkLanguages(question: QuizQuestion, spoken: readonly Locale["language"][], say: Say): void {
  const said = new Set(ownTexts("", question).map(({ place }) => place));
  for (const place of said) {
    for (const { tag, name } of spoken) {
      const wanted = place.replace(/\w+$/, tag);
      if (place.endsWith(".en") && !said.has(wanted)) say(`${wanted.slice(2)} is missing; say it in ${name}`);
    }
  }
}

function checkShape({ feature }: Of<"find" | "name">, { features }: Around, say: Say): void {
  const kind = features.find(({ id }) => id === feature)?.kind;
  if (kind !== "island" && kind !== "islets") say(`"${feature}" is no shape on the map of the islands; name an island or the group of islets`);
}

function checkOrder({ events: ids }: Of<"order">, { events }: Around, say: Say): void {
  const found = ids.flatMap((id) => events.filter((event) => event.id === id)).toSorted(inTime);
  for (const id of ids.filter((one) => !found.some((event) => event.id === one))) say(`there is no event "${id}"; name one of content/events`);
  for (const [index, event] of found.entries()) {
    const before = found[index - 1];
    if (/\d{4}/.test(event.title.en)) say(`the title of "${event.id}" has its year; take another event`);
    if (before !== undefined && (daysOf(before)?.last ?? "") >= (daysOf(event)?.first ?? "")) say(`"${before.id}" is not over when "${event.id}" begins; take another event`);
  }
}

function checkAdministered({ area, date }: Of<"administered">, table: Pick<Table, "spans">, say: Say): void {
  const days = stretchOf(date);
  const [first, last] = [days?.first, days?.last].map((day) => administrationOn(table, area, day ?? date)?.administrator);
  if (days === undefined || first !== last) say(`who administered ${area} changed within ${date}; take another date`);
  else if (first === undefined || !(isParty(first) || first === "joint")) say(`the table names nobody for ${area} in ${date}; take another date`);
}

function checkArticle(question: Of<"article">, around: Around, say: Say): void {
  const { stated, words, quote } = question;
  const excerpt = around.excerpts.find(({ id }) => id === quote);
  if (quote !== undefined && excerpt === undefined) say(`there is no excerpt "${quote}"; name one of content/annotations`);
  if (!stated) {
    const asked = around.articles.filter(({ article: { id } }) => question.article === undefined || id === question.article);
    if (asked.length === 0) say(`there is no article "${question.article ?? ""}"; name one of content/sources`);
    const found = words.filter((one) => asked.some(({ body }) => body.includes(one)));
    for (const one of found) say(`the article does have "${one}"; correct the question`);
    return checkExplained(question, around, say);
  }
  if (excerpt === undefined) return say("what the article says stands in one of its excerpts; name it as quote");
  const text = excerpt.before + excerpt.exact + excerpt.after;
  for (const one of words.filter((wanted) => !text.includes(wanted))) say(`the excerpt "${excerpt.id}" does not have "${one}"; copy its words`);
}

function checkChoice(question: Of<"choice">, around: Around, say: Say): void {
  const record = question.from && recordOf(around, question.from);
  checkExplained(question, around, say);
  if (record === undefined) return say("its answer rests on an event, a note or a fact of the map; name it as from");
  for (const [index, { words }] of question.options.entries()) {
    const has = record.says.toLowerCase().includes(words.toLowerCase());
    if (index === 0 && !has) say(`the record does not say "${words}"; the first option is the right one, and its words are the record's`);
    if (index > 0 && has) say(`the record says "${words}" too; only the first option may be right`);
  }
}

function checkExplained(question: Of<"article" | "choice">, around: Around, say: Say): void {
  const { from, explanation, sources, sides } = question;
  const record = from && recordOf(around, from);
  if (from !== undefined && record === undefined) say("from leads to nothing; name an event, a note, or a feature and the kind of one of its facts");
  if (record === undefined && explanation === undefined) say("nothing explains the answer; add from, or explanation and sources");
  if ((record?.sources ?? []).length + (sources ?? []).length === 0) say("the explanation has no source; add sources");
  if (sides && record?.sides === undefined) say("the record has no readings of both sides; leave sides out");
}
