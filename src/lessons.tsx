/** Where lessons meet the map: the words are loaded, the pictures drawn, and one of three views stands over the page. */
import { type ReactNode, StrictMode, useCallback, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Page } from "./data";
import { message, type Messages } from "./i18n/message";
import { useGeometry } from "./map/useGeometry";
import { LessonPaper } from "./LessonPaper";
import { LESSON_VIEWS } from "./openLessons";
import { Room } from "./Room";
import { slot } from "./slot";
import { drawnOnce } from "./stepPicture";
import { Author } from "./story/Author";
import { OWN, savedDraft } from "./story/draft";
import { saidIn, type Story } from "./story/format";
import { type Lessons, loadLessons } from "./story/load";
import { Present } from "./story/Present";
import { Presenter } from "./story/Presenter";
import type { StepPicture } from "./story/Slide";
import { hasStep, indexOf } from "./story/stepping";
import type { Store } from "./view/store";
import { useView } from "./view/useStore";

/** The page's own address in the world, where it has one that another device can open. */
function publicAddress(): string | undefined {
  const known = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  if (known !== undefined) return known;
  return /^https?:$/.test(window.location.protocol) ? window.location.href.replace(/[?#].*/, "") : undefined;
}

/** Pictures of steps: drawn once, and again when finer or wider land has come. */
function usePictures(page: Page): (address: string, chosen?: string) => StepPicture {
  const world = page.frames.find(({ id }) => id === "world")?.box ?? page.box;
  const look = useMemo(() => ({ zoom: 7, latitude: 44, box: world }), [world]);
  const { drawing } = useGeometry({
    first: page.drawing,
    area: page.area,
    look,
    islets: false,
    coloured: true,
    shapes: page.time.areas,
    root: page.data.root,
  });
  return useMemo(() => drawnOnce(page, drawing), [page, drawing]);
}

const NO_LESSON = { view: "explore", story: undefined, step: undefined, session: undefined } as const;

interface Props {
  page: Page;
  store: Store;
}

function LessonView({ page, store, lessons }: Props & { lessons: Lessons }) {
  const view = useView(store);
  const pictures = usePictures(page);
  const { lang } = page.data;
  const locale: Messages = useMemo(
    () => ({ language: { tag: lang }, messages: { ...page.data.messages, ...lessons.messages.en, ...lessons.messages[lang] } }),
    [page, lang, lessons],
  );
  const toMap = useCallback(() => store.choose(NO_LESSON), [store]);
  const [own, setOwn] = useState<Story | undefined>(savedDraft);
  const present = useCallback(
    (story: Story) => {
      setOwn(story);
      store.choose({ view: "present", story: OWN, step: "1" });
    },
    [store],
  );
  if (view.view === "author") {
    const address = store.href({ ...NO_LESSON, map: undefined, measure: undefined, lang: undefined, theme: undefined }).slice(1);
    return (
      <Author
        locale={locale}
        lessons={lessons.stories}
        address={address}
        onLook={(to) => window.location.assign(`#${to === "" ? "" : `${to}&`}view=author`)}
        onPresent={present}
        onClose={toMap}
      />
    );
  }
  const story =
    view.story === OWN
      ? own
      : (lessons.stories.find(({ id }) => id === view.story) ?? (view.story === undefined ? lessons.stories[0] : undefined));
  if (story === undefined || story.steps.length === 0) {
    return (
      <div className="lesson-trouble" role="alert">
        <p>{message(locale, "lesson.unknown", { name: view.story ?? "" })}</p>
        <button type="button" onClick={toMap}>
          {message(locale, "lesson.toMap")}
        </button>
      </div>
    );
  }
  if (view.view === "handout" || view.view === "worksheet") {
    return (
      <LessonPaper kind={view.view} page={page} store={store} locale={locale} story={story} pictures={pictures} address={publicAddress()} />
    );
  }
  const Window = view.view === "presenter" ? Presenter : Present;
  const index = indexOf(story, view.step);
  return (
    <>
      {!hasStep(story, view.step) &&
        createPortal(<p>{message(locale, "lesson.step.unknown", { name: view.step ?? "", number: index + 1 })}</p>, slot("notices"))}
      <Window
        locale={locale}
        story={story}
        index={index}
        session={view.session}
        pictures={pictures}
        sources={lessons.sources}
        quotes={lessons.quotes}
        store={store}
        address={publicAddress()}
        take={document.getElementById("data:stories.json") === null ? `${page.data.root}four-islands.html` : undefined}
      />
    </>
  );
}

function LessonRoom({ pageNow, store }: { pageNow: () => Page; store: Store }) {
  const view = useView(store);
  // in the one file another language is another page
  const page = pageNow();
  const [lessons, setLessons] = useState<Lessons>();
  const [lost, setLost] = useState(false);
  const open = LESSON_VIEWS.has(view.view);
  const load = useCallback(() => {
    loadLessons(page.data.root).then(setLessons, () => setLost(true));
  }, [page]);
  useEffect(
    function loadThem() {
      if (open && lessons === undefined) load();
    },
    [open, lessons, load],
  );
  useEffect(
    function nameTheWindow() {
      const name = document.title;
      const story = lessons?.stories.find(({ id }) => id === view.story);
      if (open && story !== undefined) document.title = saidIn(story.title, page.data.lang).text;
      return function nameThePage() {
        document.title = name;
      };
    },
    [open, lessons, view.story, page],
  );
  // until it is there the page stays
  if (!open || (lessons === undefined && !lost)) return null;
  const locale = { language: { tag: page.data.lang }, messages: page.data.messages };
  const toMap = <a href="#view=explore">←</a>;
  if (lessons === undefined) {
    return (
      <p className="lesson lesson-trouble" role="alert">
        {message(locale, "notice.lessons")}{" "}
        <button type="button" onClick={load}>
          {message(locale, "notice.retry")}
        </button>{" "}
        {toMap}
      </p>
    );
  }
  // the author's table stands beside the page, the others in its stead
  const Place = view.view === "author" ? "aside" : "main";
  const instead = (words: ReactNode) => (
    <div className="lesson-trouble" role="alert">
      {words} {toMap}
    </div>
  );
  return (
    <Place className={`lesson ${view.view}`}>
      {/* a fault of one view is none of the others' */}
      <Room key={view.view} locale={locale} name="notice.room.lessons" instead={instead}>
        <LessonView page={page} store={store} lessons={lessons} />
      </Room>
    </Place>
  );
}

export function startLessons(pageNow: () => Page, store: Store): void {
  const place = document.createElement("div");
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <LessonRoom pageNow={pageNow} store={store} />
    </StrictMode>,
  );
}
