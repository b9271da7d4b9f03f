/** The projector's window: one step, nothing else. */
import { type PointerEvent, type TouchEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { message, type Messages } from "../i18n/message";
import { actOf } from "../keys/keys";
import { QrCode } from "../picture/QrCode";
import type { Store } from "../view/store";
import { type Act, BINDINGS } from "./bindings";
import { type Message, newSession } from "./channel";
import { saidIn, type Story } from "./format";
import { Screen, Slide, type Quotes, type SourceTitles, type StepPicture } from "./Slide";
import { KeySheet, Overview, Sheet } from "./Sheets";
import { within } from "./stepping";
import { useChannel } from "./useChannel";
import { SOON, useLater } from "./useLater";
import { useWakeLock } from "./useWakeLock";

export interface WindowProps {
  locale: Messages;
  story: Story;
  index: number;
  session: string | undefined;
  pictures: (address: string, chosen?: string) => StepPicture;
  sources: SourceTitles;
  quotes: Quotes;
  store: Store;
  /** The page's address in the world, where another device can open it. */
  address: string | undefined;
  /** Where the file lies that holds everything; the one file does not give itself away. */
  take: string | undefined;
}

type Sheets = "help" | "overview" | "code" | "popup" | "full";

/** A finger that moves farther than this turns the page, in px. */
const SWIPE = 60;

/** @throws Error where the browser will not, or knows no such thing: some phones, and frames that may not */
async function changeFullScreen(): Promise<void> {
  await (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen());
}

export function Present({ locale, story, index, session, pictures, sources, quotes, store, address, take }: WindowProps) {
  const [black, setBlack] = useState(false);
  const [sheet, setSheet] = useState<Sheets>();
  const [spot, setSpot] = useState<readonly [x: number, y: number]>();
  const [lit, setLit] = useState<{ step: number; id: string }>();
  const typed = useRef("");
  const step = story.steps[index] ?? story.steps[0];
  const tell = useRef<(message: Message) => void>(() => undefined);

  const go = useCallback(
    (to: number) => {
      const next = story.steps[within(story.steps.length, to)];
      setSheet(undefined);
      if (next === undefined) return;
      // said before it is drawn here: the other window need not wait for this one
      tell.current({ type: "at", step: next.id, black: false });
      store.choose({ step: next.id });
    },
    [story, store],
  );
  const send = useChannel(session, (hear, answer) => {
    if (hear.type === "hello") answer({ type: "at", step: story.steps[index]?.id ?? "", black });
    if (hear.type === "go") go(story.steps.findIndex(({ id }) => id === hear.step));
    if (hear.type === "black") setBlack(hear.on);
  });
  useEffect(
    function tellWhatIsShown() {
      send({ type: "at", step: story.steps[index]?.id ?? "", black });
    },
    [send, story, index, black],
  );
  useEffect(
    function letStepsBeTold() {
      tell.current = send;
    },
    [send],
  );
  useWakeLock();
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

  const openPresenter = useCallback(() => {
    const own = session ?? newSession();
    if (session === undefined) store.move({ session: own });
    const opened = window.open(store.href({ view: "presenter", session: own }), `presenter-${own}`, "popup,width=1180,height=760");
    if (opened === null) setSheet("popup");
  }, [session, store]);
  const again = useCallback(() => {
    send({ type: "again" });
    go(0);
  }, [send, go]);

  const leave = useCallback(() => store.choose({ view: "explore", story: undefined, step: undefined, session: undefined }), [store]);

  const act = useCallback(
    (what: Act) => {
      const toggle = (one: Sheets) => setSheet((now) => (now === one ? undefined : one));
      switch (what) {
        case "next":
          return go(index + 1);
        case "previous":
          return go(index - 1);
        case "first":
          return go(0);
        case "last":
          return go(story.steps.length - 1);
        case "black":
          return setBlack((now) => !now);
        case "full":
          return void changeFullScreen().catch(() => setSheet("full"));
        case "presenter":
          return openPresenter();
        case "overview":
        case "code":
        case "help":
          return toggle(what);
        case "spotlight":
          return setSpot((now) => (now === undefined ? [window.innerWidth / 3, window.innerHeight / 2] : undefined));
        case "close":
          setSheet(undefined);
          setSpot(undefined);
          return setBlack(false);
      }
    },
    [go, index, story, openPresenter],
  );
  useEffect(
    function listenToKeys() {
      const press = (event: KeyboardEvent) => {
        const digit = /^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
        if (digit) typed.current = `${typed.current}${event.key}`.slice(-3);
        const number = event.key === "Enter" ? typed.current : "";
        if (!digit) typed.current = "";
        const what = number === "" ? actOf(BINDINGS, event) : undefined;
        // on a black screen a key pressed by mistake must not turn pages unseen
        if (number !== "" && !black) go(Number(number) - 1);
        else if (what !== undefined && (!black || what === "black" || what === "close")) act(what);
        else return;
        event.preventDefault();
      };
      window.addEventListener("keydown", press);
      return function stopListening() {
        window.removeEventListener("keydown", press);
      };
    },
    [act, black, go],
  );

  const touch = useRef(0);
  const swiped = ({ changedTouches }: TouchEvent) => {
    const way = (changedTouches[0]?.clientX ?? touch.current) - touch.current;
    if (Math.abs(way) > SWIPE) go(index + (way < 0 ? 1 : -1));
  };
  // the same for every step: the slide that comes next is drawn with it, and not drawn anew when it is shown
  const shownNow = useRef(index);
  useLayoutEffect(
    function keepTheIndex() {
      shownNow.current = index;
    },
    [index],
  );
  const chooseFeature = useCallback((id: string) => {
    const at = shownNow.current;
    setLit((now) => (now?.id === id && now.step === at ? undefined : { step: at, id }));
  }, []);
  const clicked = ({ target }: { target: EventTarget }) => {
    const id = target instanceof Element ? target.closest("[data-feature]")?.getAttribute("data-feature") : undefined;
    if (id !== undefined && id !== null) chooseFeature(id);
  };
  const after = useLater(index, SOON) + 1;
  if (step === undefined) return null;
  const next = after === index ? undefined : story.steps[after];
  const slides = [{ at: index, step }, ...(next === undefined ? [] : [{ at: after, step: next }])];
  const chosen = lit?.step === index ? lit.id : undefined;
  const stepAddress = address === undefined ? undefined : `${address}#${step.address}`;
  const title = saidIn(step.title, locale.language.tag).text;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the shapes in it are buttons, and take keys themselves
    <div
      className="projector"
      onClick={clicked}
      onPointerMove={({ clientX, clientY }: PointerEvent) => spot !== undefined && setSpot([clientX, clientY])}
      onTouchStart={({ touches }) => (touch.current = touches[0]?.clientX ?? 0)}
      onTouchEnd={swiped}
    >
      <Screen>
        {slides.map(({ at, step: one }) => (
          <Slide
            key={one.id}
            picture={pictures(one.address, at === index ? chosen : undefined)}
            prefix={`${one.id}-`}
            ahead={at !== index}
            onChoose={chooseFeature}
            locale={locale}
            story={story}
            index={at}
            step={one}
            sources={sources}
            quotes={quotes}
          />
        ))}
      </Screen>
      <p className="said-only" role="status">
        {message(locale, "lesson.of", { number: index + 1, count: story.steps.length })}: {title}
      </p>
      {spot !== undefined && (
        <div
          className="spotlight"
          style={{ background: `radial-gradient(circle at ${spot[0]}px ${spot[1]}px, transparent 18vmin, rgb(0 0 0 / 72%) 20vmin)` }}
        />
      )}
      {sheet === "help" && <KeySheet locale={locale} take={take} onClose={() => setSheet(undefined)} />}
      {sheet === "overview" && (
        <Overview
          locale={locale}
          story={story}
          index={index}
          onGo={go}
          onAgain={again}
          onLeave={leave}
          paper={{
            handout: store.href({ view: "handout", step: undefined, session: undefined }),
            worksheet: store.href({ view: "worksheet", step: undefined, session: undefined }),
          }}
          onClose={() => setSheet(undefined)}
        />
      )}
      {sheet === "code" && (
        <Sheet locale={locale} label={message(locale, "lesson.key.code")} onClose={() => setSheet(undefined)}>
          {stepAddress === undefined ? (
            <p>{message(locale, "lesson.codeless")}</p>
          ) : (
            <>
              <QrCode text={stepAddress} label={message(locale, "lesson.code", { address: stepAddress })} />
              <p className="lesson-address">{stepAddress}</p>
            </>
          )}
        </Sheet>
      )}
      {sheet === "popup" && (
        <Sheet locale={locale} label={message(locale, "lesson.key.presenter")} onClose={() => setSheet(undefined)}>
          <p className="lesson-address">
            {message(locale, "lesson.popup", { address: new URL(store.href({ view: "presenter" }), window.location.href).href })}
          </p>
        </Sheet>
      )}
      {sheet === "full" && (
        <Sheet locale={locale} label={message(locale, "lesson.key.full")} onClose={() => setSheet(undefined)}>
          <p>{message(locale, "lesson.full")}</p>
        </Sheet>
      )}
      {black && (
        <div className="blackness">
          <p className="said-only" role="status">
            {message(locale, "lesson.black")}
          </p>
        </div>
      )}
    </div>
  );
}
