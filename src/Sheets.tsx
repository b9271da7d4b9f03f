/** The list of keys and the sheet for printing: loaded when somebody asks, or once the page has nothing else to do. */
import { type ComponentType, useCallback, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { LateWords } from "./i18n/lateWords";
import { message, type Messages } from "./i18n/message";
import { actOf } from "./keys/keys";
import { PAGE_KEYS } from "./keys/tables";
import { loadWords, withWords } from "./loadWords";
import type { PrintedMap } from "./PrintMap";
import type { PrintSheetProps } from "./PrintSheet";
import { Room } from "./Room";
import { slot } from "./slot";
import type { Store } from "./view/store";
import { PAPER_VIEWS } from "./view/view";
import { whenIdle } from "./whenIdle";

interface Loaded<Props> {
  View: ComponentType<Props>;
  words: LateWords;
}
type Help = Loaded<{ locale: Messages; onClose: () => void }>;
type Print = Loaded<PrintSheetProps>;

/** Loads a view with its words, once, when it is told to. */
function useLate<Props>(page: PrintedMap["page"], view: () => Promise<ComponentType<Props>>) {
  const [loaded, setLoaded] = useState<Loaded<Props>>();
  const load = useCallback(
    async () => {
      const [View, words] = await Promise.all([view(), loadWords(page)]);
      setLoaded({ View, words });
    },
    // oxlint-disable-next-line react/exhaustive-deps -- which view it is does not change
    [page],
  );
  return [loaded, load] as const;
}

const helpView = async (): Promise<Help["View"]> => (await import("./keys/HelpSheet")).HelpSheet;
const printView = async (): Promise<Print["View"]> => (await import("./PrintSheet")).PrintSheet;

/** The first look at the page, in ms: what only a printer may ask for is not loaded meanwhile. */
const LOOKED = 4000;

/** What asks for a sheet: the key, and the page's buttons. */
function useOpeners(open: { keys: () => void; print: () => void }): void {
  useEffect(
    function listen() {
      const key = (event: KeyboardEvent) => {
        // a lesson has keys of its own, and a list of them
        if (document.querySelector("dialog[open], main.present, main.presenter") !== null || actOf(PAGE_KEYS, event) !== "help") return;
        event.preventDefault();
        open.keys();
      };
      const click = ({ target }: Event) => {
        const what = target instanceof Element ? target.closest<HTMLElement>("[data-open]")?.dataset.open : undefined;
        if (what === "keys" || what === "print") open[what]();
      };
      document.addEventListener("keydown", key);
      document.addEventListener("click", click);
      document.documentElement.dataset.openers = "";
      return function stopListening() {
        delete document.documentElement.dataset.openers;
        document.removeEventListener("keydown", key);
        document.removeEventListener("click", click);
      };
    },
    [open],
  );
}

/** True from the browser's word that it will print to its word that it has. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(function listenToThePrinter() {
    // the sheet must stand there when this returns
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return function stopListening() {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}

export interface SheetsProps extends PrintedMap {
  store: Store;
}

export function Sheets({ store, ...map }: SheetsProps) {
  const { page, view } = map;
  const locale: Messages = { language: { tag: page.data.lang }, messages: page.data.messages };
  const [help, loadHelp] = useLate(page, helpView);
  const [print, loadPrint] = useLate(page, printView);
  const [asked, setAsked] = useState<"keys">();
  const [lost, setLost] = useState<"keys" | "print">();
  const printing = usePrinting();
  const wanted = view.view === "print";
  const askForPrint = useCallback(() => {
    loadPrint().then(
      () => setLost(undefined),
      () => setLost("print"),
    );
  }, [loadPrint]);
  useEffect(
    function loadThePrintersSheet() {
      // a browser that prints waits for nothing that is to be loaded; what nobody has asked for is not missed
      return wanted ? askForPrint() : whenIdle(() => void loadPrint().catch(() => undefined), LOOKED);
    },
    [wanted, askForPrint, loadPrint],
  );
  const askForKeys = useCallback(() => {
    setAsked("keys");
    loadHelp().then(
      () => setLost(undefined),
      () => setLost("keys"),
    );
  }, [loadHelp]);
  const [open] = useState(() => ({
    keys: askForKeys,
    print: () => store.choose({ view: "print" }),
  }));
  useOpeners(open);
  return (
    <>
      <Room locale={locale} name="notice.room.sheets">
        {/* under the sheet for printing an open list would make everything inert, unseen */}
        {asked === "keys" &&
          !wanted &&
          help !== undefined &&
          createPortal(<help.View locale={withWords(page, help.words)} onClose={() => setAsked(undefined)} />, document.body)}
      </Room>
      <Room locale={locale} name="notice.room.sheets">
        {(wanted || (printing && !PAPER_VIEWS.has(view.view))) &&
          print !== undefined &&
          // another view is another sheet
          createPortal(<print.View key={store.href({})} {...map} store={store} words={print.words} />, document.body)}
      </Room>
      {lost !== undefined &&
        createPortal(
          <p>
            {message(locale, "notice.sheet")}{" "}
            <button type="button" onClick={lost === "keys" ? askForKeys : askForPrint}>
              {message(locale, "notice.retry")}
            </button>
          </p>,
          slot("notices"),
        )}
    </>
  );
}
