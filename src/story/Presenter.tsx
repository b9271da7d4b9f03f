/** The presenter's window: what the projector shows, what comes next, what to say, and how late it is. */
import { useCallback, useEffect, useState } from "react";
import { message } from "../i18n/message";
import { actOf } from "../keys/keys";
import { BINDINGS } from "./bindings";
import { saidIn } from "./format";
import type { WindowProps } from "./Present";
import { TakeAlong } from "./Sheets";
import { Screen, Slide } from "./Slide";
import { clockText, plannedBefore, within } from "./stepping";
import { useChannel } from "./useChannel";
import { SOON, useLater } from "./useLater";

const key = (session: string | undefined): string => `four-islands:began:${session ?? ""}`;

/** When the lesson began, in ms of the epoch; a reload does not change it, where the browser keeps it for us. */
function began(session: string | undefined, anew: boolean): number {
  const now = Date.now();
  try {
    const kept = Number(sessionStorage.getItem(key(session)));
    if (!anew && kept > 0) return kept;
    sessionStorage.setItem(key(session), String(now));
  } catch {
    // a frame without an origin has no storage
  }
  return now;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return function stop() {
      clearInterval(timer);
    };
  }, []);
  return now;
}

export function Presenter({ locale, story, index, session, pictures, sources, quotes, store, take }: WindowProps) {
  const [black, setBlack] = useState(false);
  const [start, setStart] = useState(() => began(session, false));
  const now = useNow();
  // what is shown now comes first, what comes next a moment later
  const after = useLater(index, SOON) + 1;
  const { tag } = locale.language;

  const send = useChannel(session, (heard) => {
    if (heard.type === "at") {
      setBlack(heard.black);
      if (story.steps.some(({ id }) => id === heard.step)) store.move({ step: heard.step });
    }
    if (heard.type === "again") setStart(began(session, true));
  });
  const go = useCallback(
    (to: number) => {
      const step = story.steps[within(story.steps.length, to)];
      if (step === undefined) return;
      // without a projector it steps all the same
      store.move({ step: step.id });
      send({ type: "go", step: step.id });
    },
    [story, store, send],
  );
  const darken = useCallback(
    (on: boolean) => {
      setBlack(on);
      send({ type: "black", on });
    },
    [send],
  );
  useEffect(
    function listenToKeys() {
      const press = (event: KeyboardEvent) => {
        switch (actOf(BINDINGS, event)) {
          case "next":
            go(index + 1);
            break;
          case "previous":
            go(index - 1);
            break;
          case "first":
            go(0);
            break;
          case "last":
            go(story.steps.length - 1);
            break;
          case "black":
            darken(!black);
            break;
          default:
            return;
        }
        event.preventDefault();
      };
      window.addEventListener("keydown", press);
      return function stopListening() {
        window.removeEventListener("keydown", press);
      };
    },
    [go, darken, index, story, black],
  );

  useEffect(
    function drawTheOneAfterNext() {
      const second = story.steps[index + 2];
      const later = setTimeout(() => second !== undefined && pictures(second.address), 200);
      return function leaveIt() {
        clearTimeout(later);
      };
    },
    [story, index, pictures],
  );

  const step = story.steps[index];
  if (step === undefined) return null;
  const next = after === index ? undefined : story.steps[after];
  const shown = [
    { way: "now" as const, at: index, step },
    ...(next === undefined ? [] : [{ way: "next" as const, at: after, step: next }]),
  ];
  const notes = saidIn(step.notes, tag);
  const around = { locale, story, sources, quotes };
  return (
    <div className="presenter-window">
      {shown.map(({ way, at, step: one }) => (
        // keyed by its step: what came next moves to its new place, and is not drawn anew
        <section key={one.id} className={`shown-${way}`} aria-label={message(locale, `lesson.${way}`)}>
          <h2>{message(locale, `lesson.${way}`)}</h2>
          <Screen className={black && way === "now" ? "is-black" : ""} place={way}>
            <Slide picture={pictures(one.address)} prefix={`${one.id}-`} index={at} step={one} {...around} />
          </Screen>
        </section>
      ))}
      {after >= story.steps.length && (
        <section className="shown-next" aria-label={message(locale, "lesson.next")}>
          <h2>{message(locale, "lesson.next")}</h2>
          <p>{message(locale, "lesson.end")}</p>
        </section>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <section className="presenter-notes" aria-label={message(locale, "lesson.notes")} tabIndex={0}>
        <h2>{message(locale, "lesson.notes")}</h2>
        <p lang={notes.lang}>{notes.text}</p>
      </section>
      <section className="presenter-times">
        <dl>
          <dt>{message(locale, "lesson.clock")}</dt>
          <dd>{new Date(now).toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit" })}</dd>
          <dt>{message(locale, "lesson.elapsed")}</dt>
          <dd data-clock="elapsed">{clockText(Math.max(0, now - start) / 1000)}</dd>
          <dt>{message(locale, "lesson.plan")}</dt>
          <dd data-clock="plan">{clockText(plannedBefore(story, index) * 60)}</dd>
        </dl>
        <div className="presenter-buttons">
          <button type="button" onClick={() => go(index - 1)}>
            {message(locale, "lesson.back")}
          </button>
          <button type="button" onClick={() => go(index + 1)}>
            {message(locale, "lesson.next")}
          </button>
          <button type="button" aria-pressed={black} onClick={() => darken(!black)}>
            {message(locale, "lesson.dark")}
          </button>
          <label>
            {message(locale, "lesson.jump")}{" "}
            <select value={index} onChange={({ target }) => go(Number(target.value))}>
              {story.steps.map(({ id, title }, at) => (
                <option key={id} value={at}>
                  {at + 1}. {saidIn(title, tag).text}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() => {
              setStart(began(session, true));
              go(0);
            }}
          >
            {message(locale, "lesson.again")}
          </button>
        </div>
        <TakeAlong locale={locale} take={take} />
      </section>
    </div>
  );
}
