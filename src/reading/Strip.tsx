/** A place on the strip: an event, under what its year is, over who administered the four after it. */
export interface StripEntry {
  /** Its article on the page of dates: where it leads without a script. */
  href: string;
  /** Its date and title. */
  label: string;
  /** The date that shows what it brought; `from` where it lasted. */
  date: string;
  from?: string;
  /** The first two figures of its year and the last two; absent where the one before it has the same year. */
  year?: readonly [string, string];
  /** True where the year before it is of another century: there all four figures always stand. */
  whole: boolean;
  /** Who administered the four from then on. */
  administration: string;
}
export interface StripData {
  entries: readonly StripEntry[];
  /** What holds today, and the map without a date. */
  today: { label: string; href: string; administration: string };
  /** The page of all this in words. */
  page: { label: string; href: string };
  /** That the places are evenly spaced. */
  even: string;
  steps: { previous: string; next: string; play: string };
}

/** All events in order, evenly spaced. Links without a script; `stepDates.ts` makes them choose their date. */
export function Strip({ strip: { entries, today, page, even, steps } }: { strip: StripData }) {
  return (
    <section className="strip" data-obstacle="" aria-labelledby="strip-title">
      <p className="strip-head">
        <a id="strip-title" href={page.href}>
          {page.label}
        </a>
        <span className="strip-even">{even}</span>
      </p>
      <p className="strip-steps">
        <button type="button" data-step="previous" aria-label={steps.previous}>
          ‹
        </button>
        <button type="button" data-play="" aria-label={steps.play} aria-pressed="false">
          <svg width="12" height="12" aria-hidden="true" fill="currentColor">
            <path className="to-play" d="M2 0l10 6-10 6z" />
            <path className="to-pause" d="M1 0h3.5v12H1zM7.5 0H11v12H7.5z" />
          </svg>
        </button>
        <button type="button" data-step="next" aria-label={steps.next}>
          ›
        </button>
      </p>
      <ol className="track">
        {entries.map(({ href, label, date, from, year, whole, administration }) => (
          <li key={href} data-administration={administration}>
            <a href={href} aria-label={label} data-date={date} data-from={from}>
              {year !== undefined && (
                <span>
                  {whole ? year[0] : <i>{year[0]}</i>}
                  {year[1]}
                </span>
              )}
            </a>
          </li>
        ))}
        <li data-administration={today.administration}>
          <a href={today.href} data-today="" aria-current="true">
            <span>{today.label}</span>
          </a>
        </li>
      </ol>
    </section>
  );
}
