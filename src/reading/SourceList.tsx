import { Labelled } from "./Labelled";
import { LocalText, type Words } from "./LocalText";

export interface SourceEntry {
  id: string;
  title: Words;
  url: string;
  /** Who published it and when, what it is: a name each. */
  lines: readonly { label: string; words: Words }[];
  /** Where it is used: a place, and which part of it. */
  uses: readonly { href: string; place: string; bears?: string }[];
}

function Entry({ entry: { id, title, url, lines, uses }, usedIn, page }: { entry: SourceEntry; usedIn: string; page: string }) {
  return (
    <li id={id}>
      <div data-entry-of={id}>
        <p className="source-title">
          <a href={url} rel="noreferrer">
            <LocalText words={title} page={page} />
          </a>
        </p>
        <dl>
          {lines.map(({ label, words }) => (
            <Labelled key={label} label={label} words={words} page={page} />
          ))}
        </dl>
      </div>
      {uses.length > 0 && (
        <p className="uses">
          {usedIn}{" "}
          {uses.map(({ href, place, bears }, index) => (
            <span key={href + place}>
              {index > 0 && " · "}
              <a href={href}>{place}</a>
              {bears !== undefined && ` ${bears}`}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** Every source under its number, and where it is used. */
export function SourceList({ entries, usedIn, page }: { entries: readonly SourceEntry[]; usedIn: string; page: string }) {
  return (
    <ol className="source-list">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} usedIn={usedIn} page={page} />
      ))}
    </ol>
  );
}
