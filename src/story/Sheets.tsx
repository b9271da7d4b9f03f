/** What may lie over a slide for a moment. */
import { type ReactNode, useEffect, useRef } from "react";
import { message, type Messages } from "../i18n/message";
import { BINDINGS } from "./bindings";
import { saidIn, type Story } from "./format";

interface SheetProps {
  locale: Messages;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function Sheet({ locale, label, onClose, children }: SheetProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(function takeTheFocus() {
    const before = document.activeElement;
    close.current?.focus();
    return function giveItBack() {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return (
    <section className="sheet-over" role="dialog" aria-label={label}>
      <h2>{label}</h2>
      {children}
      <button type="button" ref={close} onClick={onClose}>
        {message(locale, "lesson.close")}
      </button>
    </section>
  );
}

const SIGNS: Readonly<Record<string, string>> = { ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc" };

function keyName(locale: Messages, key: string, shift = false): string {
  const name = key === " " ? message(locale, "lesson.space") : (SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return shift ? `Shift + ${name}` : name;
}

/** Everything in one file, for a stick or for a room without a network. */
export const TakeAlong = ({ locale, take }: { locale: Messages; take: string | undefined }) =>
  take !== undefined && (
    <p>
      <a href={take} download>
        {message(locale, "lesson.take")}
      </a>
    </p>
  );

/** The table that binds the keys, in words. */
export function KeySheet({ locale, take, onClose }: Pick<SheetProps, "locale" | "onClose"> & { take: string | undefined }) {
  const acts = [...new Set(BINDINGS.map(({ act }) => act))].toSorted((a, b) => Number(b === "next") - Number(a === "next"));
  return (
    <Sheet locale={locale} label={message(locale, "lesson.keys")} onClose={onClose}>
      <dl className="key-list">
        {acts.map((act) => (
          <div key={act}>
            <dt>
              {BINDINGS.filter((binding) => binding.act === act)
                .flatMap(({ keys, shift }) => keys.map((key) => keyName(locale, key, shift)))
                .map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
            </dt>
            <dd>{message(locale, `lesson.key.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{message(locale, "lesson.key.number")}</p>
      <TakeAlong locale={locale} take={take} />
    </Sheet>
  );
}

interface OverviewProps extends Pick<SheetProps, "locale" | "onClose"> {
  story: Story;
  index: number;
  onGo: (index: number) => void;
  onAgain: () => void;
  onLeave: () => void;
  /** Where the lesson stands on paper. */
  paper: { handout: string; worksheet: string };
}

export function Overview({ locale, story, index, onGo, onAgain, onLeave, paper, onClose }: OverviewProps) {
  return (
    <Sheet locale={locale} label={message(locale, "lesson.overview")} onClose={onClose}>
      <ol className="step-list">
        {story.steps.map((step, at) => {
          const { text, lang } = saidIn(step.title, locale.language.tag);
          return (
            <li key={step.id}>
              <button type="button" lang={lang} aria-current={at === index ? "step" : undefined} onClick={() => onGo(at)}>
                {text}
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" onClick={onAgain}>
        {message(locale, "lesson.again")}
      </button>{" "}
      <button type="button" onClick={onLeave}>
        {message(locale, "lesson.toMap")}
      </button>{" "}
      <a href={paper.handout}>{message(locale, "lesson.handout")}</a> · <a href={paper.worksheet}>{message(locale, "lesson.worksheet")}</a>
    </Sheet>
  );
}
