/** A lesson on paper: what pupils take home, or write on. It shows on the screen as it is printed. */
import { Fragment, useEffect, useMemo, useRef, useState } from "react";
import type { Page } from "./data";
import type { LateWords } from "./i18n/lateWords";
import { message, type Messages } from "./i18n/message";
import { loadWords } from "./loadWords";
import type { Drawing, LabelDrawing } from "./picture/drawing";
import { QrCode } from "./picture/QrCode";
import { conventionsIn, Copies, creditsIn, found, Imprint, Sources } from "./SheetFoot";
import { saidIn, type Said, type Step, type Story } from "./story/format";
import { Chart, Legend, type StepPicture } from "./story/Slide";
import { askedIn, orderTask } from "./story/worksheet";
import type { Store } from "./view/store";

/** Whose the coasts are, in what order names stand, and who takes which view: on each sheet that leaves the others. */
function Notices() {
  const [copied] = useState(() => [...creditsIn(), ...conventionsIn()]);
  return (
    <div className="paper-notices">
      <Copies of={copied} />
    </div>
  );
}

const CONTENT = { handout: HandoutBody, worksheet: WorksheetBody } as const;
export type PaperKind = keyof typeof CONTENT;

interface PaperProps {
  page: Page;
  store: Store;
  /** The lesson's messages and the page's. */
  locale: Messages;
  story: Story;
  pictures: (address: string) => StepPicture;
  /** The page's address in the world, where it has one. */
  address: string | undefined;
}
interface BodyProps extends PaperProps {
  words: LateWords;
}

/** A text of the lesson, marked where it is in another language. */
function Run({ said, locale }: { said: Said; locale: Messages }) {
  const { text, lang } = saidIn(said, locale.language.tag);
  return lang === locale.language.tag ? text : <span lang={lang}>{text}</span>;
}

function Marks({ ids, words }: { ids: readonly string[]; words: LateWords }) {
  const numbers = ids.flatMap((id) => words.sources[id]?.number ?? []).toSorted((a, b) => a - b);
  return (
    <sup>
      {numbers.map((number) => (
        <Fragment key={number}>[{number}]</Fragment>
      ))}
    </sup>
  );
}

/** What a step's address quotes, as the page has it, and the number of its paragraph. */
function quoteOf(address: string): { paragraph: string; quote: Element } | undefined {
  const id = new URLSearchParams(address).get("quote");
  const quote = found("blockquote[data-quote]").find((one) => one.getAttribute("data-quote") === id);
  return quote && { paragraph: quote.closest("article")?.querySelector(".paragraph")?.textContent ?? "", quote };
}

function Quote({ address }: { address: string }) {
  const quoted = useMemo(() => quoteOf(address), [address]);
  const copied = useMemo(() => (quoted === undefined ? [] : [quoted.quote]), [quoted]);
  if (quoted === undefined) return null;
  return (
    <div className="paper-quote">
      <p className="sheet-paragraph">{quoted.paragraph}</p>
      <Copies of={copied} />
    </div>
  );
}

/** Where a step is found again: as a code for a telephone too, where one can open it. */
function Way({ step, page, address, locale }: { step: Step; locale: Messages } & Pick<PaperProps, "page" | "address">) {
  const lang = document.documentElement.lang === page.data.lang && address === undefined ? `&lang=${page.data.lang}` : "";
  const whole = `${address ?? "four-islands.html"}#${step.address}${lang}`;
  return (
    <div className="paper-way">
      <p className="sheet-address">{whole}</p>
      {address !== undefined && <QrCode text={whole} label={message(locale, "print.code", { address: whole })} />}
    </div>
  );
}

function HandoutBody({ words, story, locale, pictures, page, address }: BodyProps) {
  return (
    <ol className="paper-steps">
      {story.steps.map((step, index) => {
        const picture = pictures(step.address);
        return (
          <li key={step.id}>
            <Chart picture={picture} label={message(locale, "lesson.map")} prefix={`paper-${step.id}-`} />
            <div>
              <h2>
                {index + 1}. <Run said={step.title} locale={locale} />
              </h2>
              <p>
                <Run said={step.words} locale={locale} />
                <Marks ids={step.sources} words={words} />
              </p>
              <Quote address={step.address} />
              <Legend legend={picture.legend} />
              <Way step={step} page={page} address={address} locale={locale} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const EVENTS = 6;
/** Of a lesson's questions, so many have room on one sheet. */
const QUESTIONS = 3;
const BLANK = "feature=four-islands&frame=islands&layers=-labels,-median,-claims";

/** Numbers in place of names, from the first island to the last. */
function numbered({ drawing, ...picture }: StepPicture): { picture: StepPicture; islands: Drawing["islands"] } {
  const islands = drawing.islands;
  const labels = islands.map(({ id, middle }, index): LabelDrawing => {
    const text = String(index + 1);
    return { id, kind: "island", at: middle, align: "middle", size: 2.4, text, lines: [text], others: [] };
  });
  return { picture: { ...picture, choice: { lit: new Set() }, drawing: { ...drawing, places: [], lines: [], labels } }, islands };
}

/** The steps whose notes ask something, the first ones. */
function askedBy(story: Story, tag: string, marks: string) {
  const all = story.steps.flatMap((step) => {
    const { text, lang } = saidIn(step.notes, tag);
    const asked = askedIn(text, marks);
    return asked === undefined ? [] : [{ ...asked, step, lang }];
  });
  return all.slice(0, QUESTIONS);
}

const eventLabels = (): string[] => found(".track a[data-date]").map((link) => link.getAttribute("aria-label") ?? "");

const Lines = ({ count }: { count: number }) => Array.from({ length: count }, (_, index) => <span key={index} className="paper-line" />);

function WorksheetBody({ words, story, locale, pictures }: BodyProps) {
  const { picture, islands } = useMemo(() => numbered(pictures(BLANK)), [pictures]);
  const events = useMemo(() => orderTask(eventLabels(), EVENTS), []);
  const marks = message(locale, "lesson.ask");
  const asked = useMemo(() => askedBy(story, locale.language.tag, marks), [story, locale, marks]);
  return (
    <>
      <section className="paper-task">
        <h2>1. {message(locale, "lesson.sheet.islands")}</h2>
        <div className="paper-map">
          <Chart picture={picture} label={message(locale, "lesson.sheet.blank")} prefix="paper-" />
          <ol>
            {islands.map(({ id }) => (
              <li key={id}>
                <Lines count={1} />
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section className="paper-task">
        <h2>2. {message(locale, "lesson.sheet.order")}</h2>
        <ul className="paper-order">
          {events.map(({ title }) => (
            <li key={title}>
              <span className="paper-box" /> {title}
            </li>
          ))}
        </ul>
      </section>
      {asked.length > 0 && (
        <section className="paper-task">
          <h2>3. {message(locale, "lesson.sheet.talk")}</h2>
          <ol className="paper-questions">
            {asked.map(({ step, question, lang }) => (
              <li key={step.id}>
                <b>
                  <Run said={step.title} locale={locale} />
                </b>
                <Quote address={step.address} />
                <span lang={lang}>{question}</span>
                <Lines count={2} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Notices />
      <section className="paper-key">
        <h1>{message(locale, "lesson.sheet.key")}</h1>
        <h2>1. {message(locale, "lesson.sheet.islands")}</h2>
        <ol>
          {islands.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
        <h2>2. {message(locale, "lesson.sheet.order")}</h2>
        <ol>
          {events
            .toSorted((a, b) => a.place - b.place)
            .map(({ title, date }) => (
              <li key={title}>
                {title} ({date})
              </li>
            ))}
        </ol>
        {asked.length > 0 && (
          <>
            <h2>3. {message(locale, "lesson.sheet.talk")}</h2>
            <p>{message(locale, "lesson.sheet.open")}</p>
            <ol>
              {asked.map(({ step, told, lang }) => (
                <li key={step.id}>
                  <span lang={lang}>{told}</span>
                  <Marks ids={step.sources} words={words} />
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </>
  );
}

/** The words of sheets, in the page's language; undefined until they are there. */
function useWords(page: Page): { words?: LateWords; lost: boolean } {
  const [known, setKnown] = useState<{ words?: LateWords; lost: boolean }>({ lost: false });
  useEffect(
    function load() {
      loadWords(page).then(
        (words) => setKnown({ words, lost: false }),
        () => setKnown({ lost: true }),
      );
    },
    [page],
  );
  return known;
}

/** Prints, or leads back; it has the focus as soon as there is something to print. */
function Bar({ store, locale }: Pick<PaperProps, "store" | "locale">) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(function goToTheSheet() {
    button.current?.focus();
  }, []);
  return (
    <p className="paper-bar">
      <button type="button" ref={button} onClick={() => window.print()}>
        {message(locale, "print.now")}
      </button>
      <button type="button" onClick={() => store.choose({ view: "explore", story: undefined, step: undefined })}>
        {message(locale, "print.back")}
      </button>
    </p>
  );
}

export function LessonPaper({ kind, ...props }: PaperProps & { kind: PaperKind }) {
  const { page, store, story, locale: own } = props;
  const { words, lost } = useWords(page);
  const locale = useMemo(() => ({ ...own, messages: { ...own.messages, ...words?.messages } }), [own, words]);
  if (lost) return <p role="alert">{message(locale, "lesson.sheet.lost")}</p>;
  if (words === undefined) return null;
  const Body = CONTENT[kind];
  const asked = askedBy(story, locale.language.tag, message(locale, "lesson.ask")).map(({ step }) => step);
  const used = (kind === "handout" ? story.steps : asked).flatMap(({ sources }) => sources);
  return (
    <>
      <Bar store={store} locale={locale} />
      <article className="paper">
        <header>
          <p className="sheet-app">
            {document.querySelector(".bar h1")?.textContent} · {message(locale, `lesson.${kind}`)}
          </p>
          <h1>
            <Run said={story.title} locale={locale} />
          </h1>
        </header>
        <Body {...props} locale={locale} words={words} />
        <footer>
          <Sources locale={locale} words={words} ids={[...new Set(used)]} />
          <Imprint locale={locale} words={words} address={new URL(store.href({}), window.location.href).href} today={page.known.today}>
            <Notices />
          </Imprint>
        </footer>
      </article>
    </>
  );
}
