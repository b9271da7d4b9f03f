/** One question: asked, answered once, explained. */
import { type FormEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { message, type Messages } from "../i18n/message";
import { BlankMap, type Blank } from "./BlankMap";
import { Explanation } from "./Explanation";
import type { Answer, Given, Listed, Placed, Question } from "./format";
import { optionsOf } from "./play";

export interface AskedProps {
  locale: Messages;
  question: Question;
  seed: string;
  answer: Answer | undefined;
  blank: Blank;
  /** A feature's name in the page's language, and the feature of a name in any. */
  titleOf: (id: string) => string;
  /** Its names in the other languages. */
  othersOf: (id: string) => readonly { text: string; lang: string }[];
  find: (name: string) => string | undefined;
  sourceAt: (id: string) => string;
  onAnswer: (given: Given) => void;
  onNext: () => void;
  onShow: () => void;
}

/** Says what the right answer is. */
function answerTo({ question, titleOf }: Pick<AskedProps, "question" | "titleOf">): string {
  if (question.kind === "choose") return question.options[0] ?? "";
  if ("feature" in question) return titleOf(question.feature);
  return question.options.join(" → ");
}

type Draft = { draft: Given | undefined; onDraft: (given: Given) => void };

function Choices({ question, seed, answer, draft, onDraft }: Pick<AskedProps, "seed" | "answer"> & Draft & { question: Listed }) {
  const given = answer?.given ?? draft;
  return optionsOf(question, seed).map((option) => (
    <label key={option} className="quiz-option" data-right={answer === undefined ? undefined : option === 0}>
      <input type="radio" name="answer" checked={given === option} onChange={() => onDraft(option)} />{" "}
      <span lang={question.lang}>{question.options[option]}</span>
    </label>
  ));
}

function Order({
  question,
  seed,
  answer,
  draft,
  onDraft,
  locale,
}: Pick<AskedProps, "seed" | "answer" | "locale"> & Draft & { question: Listed }) {
  const given = answer?.given ?? draft;
  const taken = Array.isArray(given) ? given : [];
  const press = (option: number) => onDraft(taken.includes(option) ? taken.filter((one) => one !== option) : [...taken, option]);
  return (
    <>
      <p>{message(locale, "quiz.order")}</p>
      {optionsOf(question, seed).map((option) => {
        const place = taken.indexOf(option);
        return (
          <button
            key={option}
            type="button"
            className="quiz-option"
            aria-pressed={place >= 0}
            data-right={answer === undefined ? undefined : place === option}
            onClick={() => press(option)}
          >
            <span className="quiz-place">{place < 0 ? "–" : place + 1}</span> {question.options[option]}
          </button>
        );
      })}
    </>
  );
}

type MapProps = Pick<AskedProps, "locale" | "answer" | "blank" | "titleOf" | "othersOf" | "onAnswer"> & { question: Placed };

/** Before an answer a shape is called by where it lies. */
function calledBefore({ blank, locale }: Pick<AskedProps, "blank" | "locale">, id: string): string {
  const at = blank.shapes.findIndex((shape) => shape.id === id);
  return message(locale, "quiz.shape", { number: at + 1, place: blank.shapes[at]?.place ?? "" });
}

function Map({ question: { kind, feature }, answer, blank, titleOf, othersOf, locale, onAnswer }: MapProps) {
  const called = (id: string) => {
    const number = blank.shapes.findIndex((shape) => shape.id === id) + 1;
    if (answer === undefined) return calledBefore({ blank, locale }, id);
    return message(locale, "quiz.named", { number, name: titleOf(id) });
  };
  const lit = kind === "name" || answer !== undefined ? [feature] : [];
  const given = kind === "find" && typeof answer?.given === "string" ? answer.given : undefined;
  return (
    <>
      <BlankMap
        blank={blank}
        label={message(locale, "quiz.map")}
        nameOf={called}
        lit={lit}
        chosen={given}
        onChoose={kind === "name" ? undefined : (id) => answer ?? onAnswer(id)}
      />
      {answer !== undefined && (
        <ol className="quiz-names">
          {blank.shapes.map(({ id }) => (
            <li key={id}>
              {titleOf(id)}{" "}
              {othersOf(id).map(({ text, lang }) => (
                <span key={lang} lang={lang}>
                  {text}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Beside the map: which shape is meant, and where its name is typed. */
function Typed({
  feature,
  answer,
  draft,
  onDraft,
  ...around
}: Pick<AskedProps, "locale" | "blank" | "answer"> & Draft & { feature: string }) {
  return (
    <>
      <p id="quiz-shape">{calledBefore(around, feature)}</p>
      <label className="quiz-name">
        {message(around.locale, "quiz.name")}{" "}
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={80}
          aria-describedby="quiz-asks quiz-shape"
          readOnly={answer !== undefined}
          value={String(answer?.given ?? draft ?? "")}
          onChange={({ target }) => onDraft(target.value)}
        />
      </label>
    </>
  );
}

/** What cannot be judged yet, in words; undefined where it can. */
function missing({ question, locale, find }: AskedProps, draft: Given | undefined): string | undefined {
  const enough =
    question.kind === "order" ? Array.isArray(draft) && draft.length === question.options.length : draft !== undefined && draft !== "";
  if (!enough) return message(locale, "quiz.choose");
  const unknown = question.kind === "name" && typeof draft === "string" && find(draft) === undefined;
  return unknown ? message(locale, "quiz.nameless", { name: draft }) : undefined;
}

/** Once it is answered here, the way on has the focus, and the explanation is in view; not where an answered question is looked at again. */
function useWayOn(answer: Answer | undefined): { below: RefObject<HTMLDivElement | null>; on: RefObject<HTMLButtonElement | null> } {
  const below = useRef<HTMLDivElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  const open = useRef(answer === undefined);
  useLayoutEffect(
    function goOn() {
      if (answer === undefined || !open.current) return;
      open.current = false;
      on.current?.focus({ preventScroll: true });
      below.current?.scrollIntoView({ block: "nearest" });
    },
    [answer],
  );
  return { below, on };
}

export function Asked(props: AskedProps) {
  const { locale, question, answer, onAnswer, onNext, onShow, sourceAt } = props;
  const [draft, setDraft] = useState<Given>();
  const [trouble, setTrouble] = useState<string>();
  const { below, on } = useWayOn(answer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== undefined) return onNext();
    const found = missing(props, draft);
    setTrouble(found);
    if (found === undefined && draft !== undefined) onAnswer(draft);
  };
  const drafting = { draft, onDraft: setDraft };
  const verdict = answer && message(locale, answer.right ? "quiz.right" : "quiz.wrong", { answer: answerTo(props) });
  return (
    <form className="quiz-asked" data-kind={question.kind} onSubmit={submit}>
      <fieldset disabled={answer !== undefined && !("feature" in question)}>
        <legend id="quiz-asks" lang={question.lang}>
          {question.ask}
          {question.subject !== undefined && <strong>{question.subject}</strong>}
        </legend>
        {"feature" in question && <Map {...props} question={question} />}
        {question.kind === "choose" && <Choices {...props} {...drafting} question={question} />}
        {question.kind === "order" && <Order {...props} {...drafting} question={question} />}
      </fieldset>
      <div className="quiz-answer" ref={below}>
        {question.kind === "name" && <Typed {...props} {...drafting} feature={question.feature} />}
        {question.kind === "find" && answer === undefined && <p>{message(locale, "quiz.find")}</p>}
        <p role="status" data-right={answer?.right}>
          {verdict ?? trouble}
        </p>
        <p className="quiz-buttons">
          {(answer !== undefined || question.kind !== "find") && (
            <button type="submit" className="first" ref={on}>
              {message(locale, answer === undefined ? "quiz.check" : "quiz.next")}
            </button>
          )}
          {answer === undefined && (
            <button type="button" onClick={onNext}>
              {message(locale, "quiz.skip")}
            </button>
          )}
        </p>
        {answer !== undefined && <Explanation question={question} locale={locale} sourceAt={sourceAt} onShow={onShow} />}
      </div>
    </form>
  );
}
