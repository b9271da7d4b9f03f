/** The quiz in a page's language: its answers are worked out here, from what the map shows. */
import { recordOf } from "../content/quizRecord";
import type { QuizQuestion, Sides, Texts } from "../content/schema";
import { formatDate, formatNumber } from "../i18n/format";
import { message } from "../i18n/message";
import type { Question, QuizText, Statement } from "../quiz/format";
import { administrationOn } from "../time/administration";
import { FOUR, isParty, PARTIES } from "../time/areas";
import { inTime } from "../time/events";
import { stanceOn } from "../time/stance";
import { type Edition, titleOf, wordsIn } from "./edition";
import { sourceNumbers } from "./sources";

/** What the quiz says when it is played; what the build alone says is called `quizAsk`. */
const PLAYED = /^quiz\.|^(action\.showOnMap|confidence\.medium|source\.number)$/;

type Of<Kind extends QuizQuestion["kind"]> = Extract<QuizQuestion, { kind: Kind }>;
type Bearing = { readonly text: Texts; readonly sources: readonly string[]; readonly confidence?: string | undefined };

const SIDES: readonly (keyof Sides)[] = ["japan", "russia"];

/** A text, and its language where that is not the page's. */
function said(edition: Edition, texts: Texts): { text: string; lang?: string } {
  const { text, lang } = wordsIn(edition, texts);
  return lang === edition.lang ? { text } : { text, lang };
}

function statement(edition: Edition, { text, sources, confidence }: Bearing): Statement {
  return { ...said(edition, text), ...(confidence === "medium" ? { doubt: true } : {}), sources: marks(edition, sources) };
}

function marks({ content }: Edition, sources: readonly string[]): Statement["sources"] {
  const numbers = sourceNumbers(content);
  return sources.flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [[id, number] as const];
  });
}

/** Of a question whose words are in its file: they are all in the page's language, or all in English. */
function explained(edition: Edition, { from, explanation, sources, sides }: Of<"article" | "choice">) {
  const record = from && recordOf(edition.content, from);
  const text = explanation ?? record?.text;
  const both = sides ? record?.sides : undefined;
  const why =
    text === undefined ? [] : [statement(edition, { text, sources: sources ?? record?.sources ?? [], confidence: record?.confidence })];
  const named = SIDES.toSorted((a, b) => (edition.lang === "ru" ? b.localeCompare(a) : a.localeCompare(b)));
  const readings = both && named.map((side) => ({ label: message(edition.locale, `side.${side}`), ...said(edition, both[side]) }));
  return { why, ...(readings === undefined ? {} : { sides: readings }) };
}

function placed(edition: Edition, { id, kind, feature: wanted }: Of<"find" | "name">): Question[] {
  const { content, locale, lang } = edition;
  return content.features
    .filter((feature) => feature.id === wanted)
    .map((feature) => {
      const rows = feature.published.filter(({ measure }) => measure === "area");
      const why = rows.map(({ value, ...row }) => {
        const { text, ...rest } = statement(edition, row);
        return { ...rest, text: message(locale, "quizAsk.area", { value: formatNumber(lang, value), text }) };
      });
      const ask = kind === "find" ? message(locale, "quizAsk.find", { name: titleOf(edition, feature) }) : message(locale, "quizAsk.name");
      return { id, kind, ask, feature: wanted, why, shown: { feature: wanted } };
    });
}

function ordered(edition: Edition, { id, events: ids }: Of<"order">): Question {
  const { content, locale, lang } = edition;
  const events = content.events.filter((event) => ids.includes(event.id)).toSorted(inTime);
  const titles = events.map(({ title }) => wordsIn(edition, title).text);
  const why = events.map(({ date, from, sources }, index) => ({
    text: message(locale, "quizAsk.dated", { date: formatDate(lang, date ?? from ?? ""), title: titles[index] ?? "" }),
    // the first two bear the date; all of them stand with the event
    sources: marks(edition, sources.slice(0, 2)),
  }));
  return { id, kind: "order", ask: message(locale, "quizAsk.order"), options: titles, why, shown: {} };
}

function administered(edition: Edition, { id, area, date }: Of<"administered">): Question {
  const { content, locale, lang } = edition;
  const table = content.administration;
  const span = administrationOn(table, area, date);
  const by = (party: (typeof PARTIES)[number]) =>
    message(locale, "stance.administered", { administrator: message(locale, `stance.by.${party}`) });
  const right = span === undefined || !isParty(span.administrator) ? message(locale, "stance.joint") : by(span.administrator);
  const others = [...PARTIES.map(by), message(locale, "stance.joint")].filter((one) => one !== right);
  const of = table.areas.find((one) => one.id === area)?.name;
  const phrase = stanceOn(locale, table, [area], date);
  const note = span?.note && statement(edition, { ...span, text: span.note });
  return {
    id,
    kind: "choose",
    ask: message(locale, "quizAsk.administered"),
    subject: message(locale, "quizAsk.at", { area: of === undefined ? area : wordsIn(edition, of).text, date: formatDate(lang, date) }),
    options: [right, ...others],
    why: note === undefined ? [{ text: phrase, sources: marks(edition, span?.sources ?? []) }] : [{ text: phrase, sources: [] }, note],
    shown: { date, ...(FOUR.includes(area) ? { feature: area } : {}) },
  };
}

function stated(edition: Edition, question: Of<"article">): Question {
  const { locale } = edition;
  const { text, ...lang } = said(edition, question.text);
  const options = [message(locale, "quizAsk.stated"), message(locale, "quizAsk.unstated")];
  return {
    id: question.id,
    kind: "choose",
    ask: message(locale, "quizAsk.article"),
    subject: text,
    ...lang,
    options: question.stated ? options : options.toReversed(),
    ...explained(edition, question),
    shown: question.quote === undefined ? {} : { quote: question.quote },
  };
}

function chosen(edition: Edition, question: Of<"choice">): Question {
  const { from } = question;
  const { text, ...lang } = said(edition, question.text);
  const event = from !== undefined && "event" in from ? edition.content.events.find(({ id }) => id === from.event) : undefined;
  const date = event?.date ?? event?.to;
  return {
    id: question.id,
    kind: "choose",
    ask: text,
    ...lang,
    options: question.options.map((option) => wordsIn(edition, option.text).text),
    ...explained(edition, question),
    shown: date === undefined ? {} : { date },
  };
}

function questionOf(edition: Edition, question: QuizQuestion): Question[] {
  switch (question.kind) {
    case "find":
    case "name":
      return placed(edition, question);
    case "order":
      return [ordered(edition, question)];
    case "administered":
      return [administered(edition, question)];
    case "article":
      return [stated(edition, question)];
    case "choice":
      return [chosen(edition, question)];
  }
}

export function quizOf(edition: Edition): QuizText {
  return {
    messages: Object.fromEntries(Object.entries(edition.locale.messages).filter(([key]) => PLAYED.test(key))),
    questions: edition.content.quiz.flatMap((question) => questionOf(edition, question)),
  };
}
