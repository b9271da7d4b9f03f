/** Where the quiz meets the map: its words are loaded, its map is drawn, and it stands over the page. */
import { type ReactNode, StrictMode, useCallback, useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import * as v from "valibot";
import { fitBox } from "./atlas/fit";
import { fromSheet, scaleOf } from "./atlas/sheet";
import type { Page } from "./data";
import { fileOf } from "./i18n/fileOf";
import { formatNumber } from "./i18n/format";
import { message, type Messages } from "./i18n/message";
import { MAX_ZOOM } from "./map/camera";
import { withReach } from "./map/reach";
import { type Blank, SIZE } from "./quiz/BlankMap";
import { type Answers, quizFile, type QuizText } from "./quiz/format";
import { Quiz } from "./quiz/Quiz";
import { Room } from "./Room";
import { colouringOn } from "./time/colouring";
import type { Store } from "./view/store";
import { useView } from "./view/useStore";

const PADS = { top: 12, right: 24, bottom: 12, left: 12 };

/** The islands as the page has them, without names, lines and places. */
function blankOf({ drawing, box, time, data }: Page, locale: Messages): Blank {
  const { zoom, centre } = fitBox(box, SIZE, PADS, MAX_ZOOM);
  const scale = scaleOf(zoom);
  const islands = drawing.islands.toSorted((a, b) => a.middle[0] - b.middle[0]);
  const degrees = (value: number) => formatNumber(data.lang, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    drawing: withReach({ land: drawing.land, islands, lines: [], places: [], labels: [] }, scale),
    colouring: colouringOn(time, undefined),
    scale,
    corner: [centre[0] - SIZE.width / 2 / scale, centre[1] - SIZE.height / 2 / scale],
    shapes: islands.map(({ id, middle }) => {
      const [longitude, latitude] = fromSheet(middle);
      const [north, east] = [degrees(latitude), degrees(longitude)];
      const place = message(locale, "measure.position", {
        latitude: message(locale, "measure.north", { degrees: north }),
        longitude: message(locale, "measure.east", { degrees: east }),
      });
      return { id, place };
    }),
  };
}

/** The entry of a source: in the page itself, or in its list of sources. */
function sourceAt(id: string): string {
  const list = document.querySelector("footer a[data-page=sources]")?.getAttribute("href") ?? "";
  return `${list.startsWith("#") ? "" : list}#${id}`;
}

interface Props {
  pageNow: () => Page;
  store: Store;
}

/** What has to be there for a quiz to begin; what a question is, the build that wrote it knows. */
const QuizFile = v.object({
  messages: v.record(v.string(), v.string()),
  questions: v.pipe(v.array(v.looseObject({ id: v.string(), kind: v.string() })), v.minLength(1)),
});

/** @throws Error where the file cannot be had, or is another */
async function loadQuiz({ lang, root }: Page["data"]): Promise<QuizText> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file and the page together
  return v.parse(QuizFile, JSON.parse(await fileOf(quizFile(lang), root))) as unknown as QuizText;
}

/** The words of a language, once they are there; `lost` where they cannot be had, until another try. */
function useWords({ data }: Page, open: boolean): { words: QuizText | undefined; lost: boolean; load: () => void } {
  const [had, setHad] = useState<Readonly<Record<string, QuizText>>>({});
  const [lost, setLost] = useState<string>();
  const words = had[data.lang];
  const load = useCallback(() => {
    loadQuiz(data).then(
      (read) => setHad((others) => ({ ...others, [data.lang]: read })),
      () => setLost(data.lang),
    );
  }, [data]);
  useEffect(
    function loadThem() {
      if (open && words === undefined) load();
    },
    [open, words, load],
  );
  return { words, lost: lost === data.lang, load };
}

/** The other languages: `main.ts` follows these links as those of the page, at the same place. */
function Languages({ lang }: { lang: string }) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("body > :not(.quiz-home) a[data-language]")];
  return (
    <nav className="quiz-languages">
      {links
        .filter(({ dataset }) => dataset.language !== lang)
        .map((link) => (
          // as it is written: in the one file it begins with #, and that is how it is known
          <a
            key={link.dataset.language}
            data-language={link.dataset.language}
            lang={link.dataset.language}
            href={link.getAttribute("href") ?? ""}
          >
            {link.textContent}
          </a>
        ))}
    </nav>
  );
}

function QuizRoom({ pageNow, store }: Props) {
  const view = useView(store);
  // in the one file another language is another page
  const page = pageNow();
  const open = view.view === "quiz";
  const { words, lost, load } = useWords(page, open);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const { lang } = page.data;
  const locale: Messages = useMemo(
    () => ({ language: { tag: lang }, messages: { ...page.data.messages, ...words?.messages } }),
    [page, lang, words],
  );
  const blank = useMemo(() => blankOf(page, locale), [page, locale]);
  useEffect(
    function nameTheWindow() {
      const name = document.title;
      if (open && words !== undefined) document.title = message(locale, "quiz.title");
      return function nameThePage() {
        document.title = name;
      };
    },
    [open, words, locale],
  );
  if (!open) return null;
  const trouble = (said: ReactNode) => (
    <div className="lesson lesson-trouble" role="alert">
      {said} <a href="#view=explore">←</a>
    </div>
  );
  if (words === undefined) {
    return lost
      ? trouble(
          <>
            {message(locale, "notice.quiz")}{" "}
            <button type="button" onClick={load}>
              {message(locale, "notice.retry")}
            </button>
          </>,
        )
      : null;
  }
  const entryOf = (id: string) => page.data.features.find((feature) => feature.id === id);
  return (
    <Room locale={locale} name="notice.room.lessons" instead={trouble}>
      <main className="lesson quiz">
        <Languages lang={lang} />
        <Quiz
          locale={locale}
          questions={words.questions}
          blank={blank}
          titleOf={(id) => entryOf(id)?.title ?? id}
          othersOf={(id) => entryOf(id)?.others ?? []}
          find={(name) => page.known.feature(name)}
          sourceAt={sourceAt}
          store={store}
          view={view}
          answers={answers}
          onAnswers={(seed, given) => setAnswers((others) => ({ ...others, [seed]: given }))}
        />
      </main>
    </Room>
  );
}

export function startQuiz(pageNow: () => Page, store: Store): void {
  const place = document.createElement("div");
  place.className = "quiz-home";
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <QuizRoom pageNow={pageNow} store={store} />
    </StrictMode>,
  );
}
