/** The quiz: where it begins, its questions one at a time, and the result. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { message, type Messages } from "../i18n/message";
import type { Store } from "../view/store";
import type { View } from "../view/view";
import { Asked, type AskedProps } from "./Asked";
import type { Answers, Given, Question } from "./format";
import { inOrder, isRight, placeOf, RESULT, standingOf, tell } from "./play";
import { newSeed } from "./seed";

interface QuizProps extends Pick<AskedProps, "locale" | "blank" | "titleOf" | "othersOf" | "find" | "sourceAt"> {
  questions: readonly Question[];
  store: Store;
  view: View;
  /** What was answered so far, by seed. They stay with this page: no address and no store has them. */
  answers: Readonly<Record<string, Answers>>;
  onAnswers: (seed: string, answers: Answers) => void;
}

const NO_QUIZ = { view: "explore", seed: undefined, question: undefined } as const;

/** A heading that takes the focus, before a key can go astray: give it a key, and it does so whenever that changes. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(function goThere() {
    heading.current?.focus({ preventScroll: true });
    const room = heading.current?.closest(".lesson");
    if (room) room.scrollTop = 0;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** What the address says and nobody understands. */
function Problems({ locale, store }: Pick<QuizProps, "locale" | "store">) {
  const unknown = store.problems();
  return (
    <div role="status">
      {unknown.map(({ key, value }) => (
        <p key={key}>{message(locale, "notice.address", { what: `${key}=${value}` })}</p>
      ))}
    </div>
  );
}

function Start({ locale, store, view, questions }: QuizProps) {
  const [made] = useState(newSeed);
  const seed = view.seed ?? made;
  return (
    <div className="quiz-start">
      <Heading>{message(locale, "quiz.title")}</Heading>
      <Problems locale={locale} store={store} />
      <p>{message(locale, "quiz.intro", { count: questions.length })}</p>
      <p>
        {message(locale, "quiz.share")} <code>{store.href({ seed, question: undefined })}</code>
      </p>
      <p className="quiz-buttons">
        <button type="button" className="first" onClick={() => store.choose({ seed, question: view.question ?? "1" })}>
          {message(locale, "quiz.start")}
        </button>
        <Leave locale={locale} store={store} />
      </p>
    </div>
  );
}

function Leave({ locale, store }: Pick<QuizProps, "locale" | "store">) {
  return (
    <button type="button" onClick={() => store.choose(NO_QUIZ)}>
      {message(locale, "quiz.toMap")}
    </button>
  );
}

const stateOf = (locale: Messages, right: boolean | undefined): string =>
  message(locale, right === undefined ? "quiz.open" : right ? "quiz.done" : "quiz.missed");

function Result({ locale, store, questions, answers }: Pick<QuizProps, "locale" | "store" | "questions"> & { answers: Answers }) {
  const { right, of } = standingOf(questions, answers, true);
  return (
    <div className="quiz-result">
      <Heading>{message(locale, "quiz.result", { right, count: of })}</Heading>
      <p className="quiz-buttons">
        <button type="button" className="first" onClick={() => store.choose({ seed: newSeed(), question: "1" })}>
          {message(locale, "quiz.again")}
        </button>
        <Leave locale={locale} store={store} />
      </p>
      <ol>
        {questions.map(({ id, ask, subject, lang }, index) => (
          <li key={id} data-right={answers[id]?.right}>
            <button type="button" onClick={() => store.choose({ question: String(index + 1) })}>
              <span lang={lang}>{subject === undefined ? ask : `${ask} ${subject}`}</span> <b>{stateOf(locale, answers[id]?.right)}</b>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Round({ seed, ...props }: QuizProps & { seed: string }) {
  const { locale, store, view, onAnswers, find } = props;
  const questions = inOrder(props.questions, seed);
  const answers = props.answers[seed] ?? {};
  const count = questions.length;
  const found = placeOf(view.question, questions);
  const at = found ?? 0;
  const question = questions[at];
  const { answered, right } = standingOf(questions, answers, at === count);
  useEffect(
    function tellHowItStands() {
      tell({ answered, of: count, right, finished: at === count });
    },
    [answered, count, right, at],
  );
  if (question === undefined) return <Result {...props} questions={questions} answers={answers} />;
  const answer = (given: Given) => onAnswers(seed, { ...answers, [question.id]: { given, right: isRight(question, given, find) } });
  const goTo = (place: number) => store.choose({ question: place < count ? String(place + 1) : RESULT });
  return (
    <>
      <header>
        <Heading key={`${seed} ${at}`}>{message(locale, "quiz.of", { number: at + 1, count })}</Heading>
        <progress max={count} value={at + 1} aria-hidden="true" />
        <button type="button" onClick={() => goTo(count)}>
          {message(locale, "quiz.finish")}
        </button>
      </header>
      <Problems locale={locale} store={store} />
      {found === undefined && <p role="status">{message(locale, "quiz.unknown", { name: view.question ?? "" })}</p>}
      <Asked
        {...props}
        key={`${seed} ${question.id}`}
        question={question}
        seed={seed}
        answer={answers[question.id]}
        onAnswer={answer}
        onNext={() => goTo(at + 1)}
        onShow={() => store.choose({ feature: undefined, quote: undefined, date: undefined, view: "explore", ...question.shown })}
      />
    </>
  );
}

/** Without a seed, or without a question, it begins at its beginning. */
export function Quiz(props: QuizProps) {
  const { seed, question } = props.view;
  return seed === undefined || question === undefined ? <Start {...props} /> : <Round {...props} seed={seed} />;
}
