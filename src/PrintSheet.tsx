/** What is chosen as one sheet of A4 or Letter; on the screen too, with a button that prints it and a way back. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { stanceOf } from "./Assistance";
import { formatDate } from "./i18n/format";
import type { LateWords } from "./i18n/lateWords";
import { message, type Messages, plural } from "./i18n/message";
import { withWords } from "./loadWords";
import { conventionsIn, Copies, creditsIn, found, Imprint, Sources } from "./SheetFoot";
import { type PrintedMap, PrintMap } from "./PrintMap";
import { quotedOn, sourcesIn } from "./sheetParts";
import type { Store } from "./view/store";
import { UNSAID } from "./view/layers";
import { isOn } from "./view/view";

const GROUP = "four-islands";
/** Steps by which the words get smaller until they fit, in pt; smaller nobody reads them. */
const SIZES = [10, 9.4, 8.8, 8.2, 7.6, 7] as const;

/** How much of it fits: the size of the words, on how many excerpts there are notes, and how many excerpts. */
interface Room {
  size: number;
  noted: number;
  quotes: number;
}

/** What of the page goes onto the sheet. Read once: the sheet is of one view. */
function partsOf({ view }: PrintedMap) {
  const id = view.feature ?? GROUP;
  const coloured = found(".legends .legend.dated");
  return {
    id,
    names: found(`[data-card="${id}"] .names`),
    legend: coloured.length > 0 ? coloured : found(".legends .legend"),
    quoted: quotedOn(document, view.quote, isOn(view, "notes", UNSAID.notes)),
    byline: found("[data-article]:not([data-off]) .byline > p"),
    credits: creditsIn(),
    convention: conventionsIn(),
  };
}
type Parts = ReturnType<typeof partsOf>;

/** A little less of it: smaller words, then fewer notes, then fewer excerpts; undefined where one is left. */
function less({ size, noted, quotes }: Room): Room | undefined {
  if (size < SIZES.length - 1) return { size: size + 1, noted, quotes };
  if (noted > 1) return { size, noted: noted - 1, quotes };
  return quotes > 1 ? { size, noted, quotes: quotes - 1 } : undefined;
}

/** Takes away, a little at a time, until nothing is cut. */
function useRoom(quotes: number) {
  const body = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ size: 0, noted: quotes, quotes });
  useLayoutEffect(
    function makeItFit() {
      const box = body.current;
      // a rounded pixel is no line
      const fits = box === null || (box.scrollHeight <= box.clientHeight + 2 && box.scrollWidth <= box.clientWidth + 2);
      const smaller = fits ? undefined : less(room);
      // oxlint-disable-next-line react/set-state-in-effect -- only a sheet that stands there can be measured
      if (smaller !== undefined) setRoom(smaller);
    },
    [room],
  );
  return { body, room };
}

interface PaperProps extends PrintedMap {
  locale: Messages;
  words: LateWords;
  address: string;
  parts: Parts;
}

function Paper({ locale, words, address, parts, ...map }: PaperProps) {
  const { page, view } = map;
  const { body, room } = useRoom(parts.quoted.length);
  const quoted = useMemo(
    () => parts.quoted.slice(0, room.quotes).map((one, index) => (index < room.noted ? one : { ...one, notes: [] })),
    [parts, room],
  );
  const left = parts.quoted.length - quoted.length;
  const title = page.data.features.find(({ id }) => id === parts.id)?.title ?? "";
  const stance = stanceOf(locale, page, parts.id, view.date);
  const when = view.date === undefined ? message(locale, "print.today") : formatDate(locale.language.tag, view.date);
  const cited = useMemo(() => sourcesIn([...parts.byline, ...quoted.flatMap(({ notes }) => notes)]), [parts, quoted]);
  return (
    <article className="sheet" ref={body} style={{ fontSize: `${SIZES[room.size] ?? 7}pt` }} aria-labelledby="sheet-title">
      <header>
        <p className="sheet-app">{document.querySelector(".bar h1")?.textContent}</p>
        <h1 id="sheet-title">{title}</h1>
        <Copies of={parts.names} />
        {stance !== undefined && <p className="sheet-stance">{message(locale, "stance.on", { date: when, stance })}</p>}
      </header>
      <PrintMap {...map} locale={locale} />
      <div className="sheet-legend">
        <Copies of={parts.legend} />
      </div>
      <div className="sheet-quotes">
        {quoted.map(({ paragraph, quote, notes }) => (
          <QuotedOnPaper key={quote.id} paragraph={paragraph} quote={quote} notes={notes} />
        ))}
        {room.noted < quoted.length && <p className="sheet-more">{message(locale, "print.notes")}</p>}
        {left > 0 && <p className="sheet-more">{plural(locale, "print.more", left)}</p>}
      </div>
      <footer>
        {quoted.length > 0 && <Copies of={parts.byline} />}
        <Sources locale={locale} words={words} ids={cited} />
        <Copies of={parts.credits} />
        <Imprint locale={locale} words={words} address={address} today={page.known.today}>
          <Copies of={parts.convention} />
        </Imprint>
      </footer>
    </article>
  );
}

function QuotedOnPaper({ paragraph, quote, notes }: { paragraph: string; quote: Element; notes: readonly Element[] }) {
  const all = useMemo(() => [quote, ...notes], [quote, notes]);
  return (
    <section>
      <p className="sheet-paragraph">{paragraph}</p>
      <Copies of={all} />
    </section>
  );
}

/** While the sheet stands in the page, paper gets it and nothing else. */
function useAsTheSheet() {
  useLayoutEffect(function markThePage() {
    document.documentElement.dataset.sheet = "";
    return function unmarkIt() {
      delete document.documentElement.dataset.sheet;
    };
  }, []);
}

export interface PrintSheetProps extends PrintedMap {
  words: LateWords;
  store: Store;
}

export function PrintSheet({ words, store, ...map }: PrintSheetProps) {
  useAsTheSheet();
  const { page, view } = map;
  const locale = useMemo(() => withWords(page, words), [page, words]);
  // the sheet is of one view: whoever shows another one makes another sheet
  const [parts] = useState(() => partsOf(map));
  const button = useRef<HTMLButtonElement>(null);
  const shown = view.view === "print";
  useEffect(
    function goToTheSheet() {
      const before = document.activeElement;
      if (!shown) return;
      button.current?.focus();
      return function goBack() {
        if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
      };
    },
    [shown],
  );
  const address = new URL(store.href({ view: "explore" }), window.location.href).href;
  return (
    <main className="sheet-home" aria-label={message(locale, "print.sheet")}>
      <p className="sheet-bar">
        <button type="button" ref={button} onClick={() => window.print()}>
          {message(locale, "print.now")}
        </button>
        <button type="button" onClick={() => store.choose({ view: "explore" })}>
          {message(locale, "print.back")}
        </button>
      </p>
      <Paper {...map} locale={locale} words={words} address={address} parts={parts} />
    </main>
  );
}
