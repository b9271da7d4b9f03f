/** Where a teacher makes a lesson: what the map shows becomes a step, and words are written to it. The map stays beside it. */
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { message, type Messages } from "../i18n/message";
import { changedStep, emptyStory, fileName, moved, without, withStep } from "./authoring";
import { OWN, saveDraft, savedDraft } from "./draft";
import { fileText, openStory, type Refusal, type Said, saidIn, type Step, type Story } from "./format";

interface AuthorProps {
  locale: Messages;
  /** Those that may be copied. */
  lessons: readonly Story[];
  /** What the map shows now. */
  address: string;
  onLook: (address: string) => void;
  onPresent: (story: Story) => void;
  onClose: () => void;
}

interface Work {
  story: Story;
  /** What undo brings back, the last one last. */
  before: readonly Story[];
  /** True once it is in a file as it is. */
  saved: boolean;
}

/** Steps back that are kept. */
const MOST_UNDONE = 100;

function refusalText(locale: Messages, file: string, refusal: Refusal): string {
  if (refusal.why !== "place") return message(locale, `lesson.bad.${refusal.why}`, { file });
  const { place, step, reason } = refusal;
  return step === undefined
    ? message(locale, "lesson.bad.place", { file, place, reason })
    : message(locale, "lesson.bad.step", { file, place, reason, step });
}

function download(story: Story, lang: string) {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([fileText(story)], { type: "application/json" }));
  link.href = url;
  link.download = fileName(story, lang);
  link.click();
  // the browser has not read it yet when click returns
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function useWork(first: () => Story) {
  const [work, setWork] = useState<Work>(() => ({ story: first(), before: [], saved: true }));
  useEffect(
    function keepADraft() {
      if (!work.saved) saveDraft(work.story);
    },
    [work],
  );
  useEffect(
    function askBeforeItIsLost() {
      if (work.saved) return undefined;
      const ask = (event: BeforeUnloadEvent) => event.preventDefault();
      window.addEventListener("beforeunload", ask);
      return function stopAsking() {
        window.removeEventListener("beforeunload", ask);
      };
    },
    [work.saved],
  );
  return {
    work,
    change: (to: (story: Story) => Story) =>
      setWork(({ story, before }) => ({ story: to(story), before: [...before, story].slice(-MOST_UNDONE), saved: false })),
    undo: () => setWork(({ story, before }) => ({ story: before.at(-1) ?? story, before: before.slice(0, -1), saved: false })),
    markSaved: () => setWork((now) => ({ ...now, saved: true })),
  };
}

interface StepFormProps {
  locale: Messages;
  step: Step;
  index: number;
  last: boolean;
  onChange: (change: Partial<Step>) => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
  onLook: () => void;
}

function StepForm({ locale, step, index, last, onChange, onMove, onDelete, onLook }: StepFormProps) {
  const { tag } = locale.language;
  const number = index + 1;
  const text = (said: Said) => saidIn(said, tag).text;
  const write =
    (part: "title" | "words" | "notes") =>
    ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ [part]: { ...step[part], [tag]: target.value } });
  return (
    <li>
      <fieldset data-author-step={step.id}>
        <legend>{message(locale, "lesson.step", { number })}</legend>
        <label>
          {message(locale, "lesson.title")} <input value={text(step.title)} maxLength={120} onChange={write("title")} />
        </label>
        <label>
          {message(locale, "lesson.words")} <textarea value={text(step.words)} rows={2} maxLength={400} onChange={write("words")} />
        </label>
        <label>
          {message(locale, "lesson.notes")} <textarea value={text(step.notes)} rows={2} maxLength={2000} onChange={write("notes")} />
        </label>
        <label>
          {message(locale, "lesson.minutes")}{" "}
          <input
            type="number"
            min={0}
            max={600}
            value={step.minutes}
            onChange={({ target }) => onChange({ minutes: Math.max(0, Math.min(600, target.valueAsNumber || 0)) })}
          />
        </label>
        <p>
          <button type="button" onClick={onLook}>
            {message(locale, "lesson.address")}
          </button>{" "}
          <button type="button" aria-label={message(locale, "lesson.up", { number })} disabled={index === 0} onClick={() => onMove(-1)}>
            ↑
          </button>{" "}
          <button type="button" aria-label={message(locale, "lesson.down", { number })} disabled={last} onClick={() => onMove(1)}>
            ↓
          </button>{" "}
          <button type="button" onClick={onDelete}>
            {message(locale, "lesson.delete", { number })}
          </button>
        </p>
      </fieldset>
    </li>
  );
}

export function Author({ locale, lessons, address, onLook, onPresent, onClose }: AuthorProps) {
  const { tag } = locale.language;
  const { work, change, undo, markSaved } = useWork(() => savedDraft() ?? emptyStory(message(locale, "lesson.untitled"), tag));
  const [trouble, setTrouble] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const { story, before, saved } = work;

  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const opened = openStory(await chosen.text());
    if ("refused" in opened) return setTrouble(refusalText(locale, chosen.name, opened.refused));
    setTrouble(undefined);
    change(() => opened.story);
    markSaved();
  };
  const add = () => change((now) => withStep(now, address, { [tag]: message(locale, "lesson.step", { number: now.steps.length + 1 }) }));
  return (
    <div className="author-table">
      <h2>{message(locale, "lesson.author")}</h2>
      <p className="author-tools">
        <button type="button" className="first" onClick={add}>
          {message(locale, "lesson.add")}
        </button>{" "}
        <button type="button" disabled={before.length === 0} onClick={undo}>
          {message(locale, "lesson.undo")}
        </button>{" "}
        <button
          type="button"
          onClick={() => {
            download(story, tag);
            markSaved();
          }}
        >
          {message(locale, "lesson.save")}
        </button>{" "}
        <button type="button" onClick={() => file.current?.click()}>
          {message(locale, "lesson.open")}
        </button>{" "}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={message(locale, "lesson.open")}
          onChange={({ target }) => {
            open(target.files?.[0]).catch(() => setTrouble(message(locale, "lesson.bad.json", { file: target.files?.[0]?.name ?? "" })));
          }}
        />
        <button
          type="button"
          disabled={story.steps.length === 0}
          onClick={() => {
            saveDraft(story);
            onPresent(story);
          }}
        >
          {message(locale, "lesson.present")}
        </button>{" "}
        <button type="button" onClick={onClose}>
          {message(locale, "lesson.close")}
        </button>
      </p>
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      <p role="status">{saved ? "" : message(locale, "lesson.unsaved")}</p>
      <label>
        {message(locale, "lesson.called")}{" "}
        <input
          value={saidIn(story.title, tag).text}
          maxLength={120}
          onChange={({ target }) => change((now) => ({ ...now, title: { ...now.title, [tag]: target.value } }))}
        />
      </label>
      {story.steps.length === 0 && (
        <>
          <p>{message(locale, "lesson.none")}</p>
          {lessons.map((lesson) => (
            <p key={lesson.id}>
              <button type="button" onClick={() => change(() => ({ ...lesson, id: OWN }))}>
                {message(locale, "lesson.copy", { name: saidIn(lesson.title, tag).text })}
              </button>
            </p>
          ))}
        </>
      )}
      <ol>
        {story.steps.map((step, index) => (
          <StepForm
            key={step.id}
            locale={locale}
            step={step}
            index={index}
            last={index === story.steps.length - 1}
            onChange={(to) => change((now) => changedStep(now, index, to))}
            onMove={(by) => change((now) => moved(now, index, by))}
            onDelete={() => change((now) => without(now, index))}
            onLook={() => onLook(step.address)}
          />
        ))}
      </ol>
    </div>
  );
}
