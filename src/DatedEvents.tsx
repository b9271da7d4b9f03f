/** What the panel says of a chosen date: its events, as the page of dates has them. */
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { formatDate } from "./i18n/format";
import { message, type Messages } from "./i18n/message";
import { type Articles, openDates } from "./reading/openDates";
import { isPlain } from "./reading/plainClick";
import { dateOf, eventsOfStrip, type StripEvent } from "./reading/stripEntries";
import { eventsAround } from "./time/events";
import type { Store } from "./view/store";

/** The articles, asked for once they are needed; "failed" until another try. */
function useArticles(): { articles: Articles | "failed" | undefined; load: () => void } {
  const [articles, setArticles] = useState<Articles | "failed">();
  const load = useCallback(() => {
    openDates().then(
      (found) => setArticles(() => found),
      () => setArticles("failed"),
    );
  }, []);
  useEffect(load, [load]);
  return { articles, load };
}

/** Elements that came from elsewhere, as they are. */
function Adopted({ elements }: { elements: readonly Element[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function takeIn() {
      place.current?.replaceChildren(...elements);
    },
    [elements],
  );
  return <div ref={place} />;
}

interface DatedEventsProps {
  locale: Messages;
  store: Store;
  date: string;
  /** Where messages stand. */
  notices: Element;
}

/** A neighbour of a date on which nothing falls. */
function Neighbour({
  locale,
  store,
  event,
  way,
}: Pick<DatedEventsProps, "locale" | "store"> & { event: StripEvent; way: "before" | "after" }) {
  const date = dateOf(event);
  const follow = (click: MouseEvent) => {
    if (!isPlain(click.nativeEvent)) return;
    click.preventDefault();
    store.choose({ date });
  };
  return (
    <li>
      <a href={store.href({ date })} onClick={follow}>
        {message(locale, `dated.${way}`, { event: event.label })}
      </a>
    </li>
  );
}

export function DatedEvents({ locale, store, date, notices }: DatedEventsProps) {
  const { articles, load } = useArticles();
  const { before, during, after } = useMemo(() => eventsAround(eventsOfStrip(document), date), [date]);
  const found = useMemo(() => (typeof articles === "function" ? during.flatMap(({ id }) => articles(id) ?? []) : []), [articles, during]);
  const said = during.length === 0 ? message(locale, "dated.none") : during.map(({ label }) => label).join(" ");
  return (
    <section aria-labelledby="dated-title">
      <header>
        {/* the one event's article begins with it */}
        <h2 id="dated-title" className={during.length === 1 ? "unseen" : undefined}>
          {formatDate(locale.language.tag, date)}
        </h2>
        <button type="button" className="to-today" onClick={() => store.choose({ date: undefined })}>
          {message(locale, "dated.today")}
        </button>
      </header>
      {/* what is written into it once it stands there is read out */}
      <p role="status" className="unseen">
        {articles === undefined ? "" : said}
      </p>
      {during.length === 0 && (
        <>
          <p>{message(locale, "dated.none")}</p>
          <ul className="neighbours">
            {before !== undefined && <Neighbour locale={locale} store={store} event={before} way="before" />}
            {after !== undefined && <Neighbour locale={locale} store={store} event={after} way="after" />}
          </ul>
        </>
      )}
      <Adopted elements={found} />
      {articles === "failed" &&
        during.length > 0 &&
        createPortal(
          <p>
            {message(locale, "dated.missing")}{" "}
            <button type="button" onClick={load}>
              {message(locale, "notice.retry")}
            </button>
          </p>,
          notices,
        )}
    </section>
  );
}
