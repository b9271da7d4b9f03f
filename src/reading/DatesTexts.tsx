import type { ReactNode } from "react";
import { EventArticle, type EventData } from "./EventArticle";
import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

/** A row of the table of administration: when, who, and what bears it. */
export interface DatedRow {
  /** Where a link finds it; absent where another row of the same words has it. */
  anchor?: string;
  dates: string;
  /** Who administered, or who claimed what. */
  who?: string;
  /** As `data-administration` has it; absent where it is no administration. */
  side?: string;
  /** Where nothing is to be added, `words` is empty. */
  text: SourcedText;
}
interface Line {
  anchor: string;
  name: Words;
  dates?: string;
  note: SourcedText;
}
interface Drawing {
  anchor: string;
  name: Words;
  rule: SourcedText;
  /** What it leaves out, and what no source bears. */
  others: readonly Words[];
}

export interface DatesData {
  events: readonly EventData[];
  administration: { title: string; areas: readonly { id: string; name: Words; rows: readonly DatedRow[] }[] };
  claims: { title: string; rows: readonly DatedRow[] };
  lines: { title: string; each: readonly Line[] };
  conventions: { title: string; each: readonly Drawing[] };
}

const Rows = ({ rows, page }: { rows: readonly DatedRow[]; page: string }) => (
  <ul className="spans">
    {rows.map(({ anchor, dates, who, side, text }) => (
      <li key={`${dates} ${who ?? ""} ${text.words.text}`} id={anchor} data-administration={side}>
        <span className="dates">{dates}</span> {who !== undefined && <strong>{who}</strong>} <LocalText words={text.words} page={page} />{" "}
        <Sources fact={text} />
      </li>
    ))}
  </ul>
);

/** All that has a date, in words. `Heading`: one level under the page's own, `Sub`: one under that. */
export function DatesTexts({ dates, heading: Heading, page }: { dates: DatesData; heading: "h2" | "h3"; page: string }) {
  const { events, administration, claims, lines, conventions } = dates;
  const Sub = Heading === "h2" ? "h3" : "h4";
  const section = (id: string, title: string, children: ReactNode) => (
    <section aria-labelledby={`dates-${id}`}>
      <Heading id={`dates-${id}`}>{title}</Heading>
      {children}
    </section>
  );
  return (
    <>
      {events.map((event) => (
        <EventArticle key={event.id} event={event} heading={Heading} page={page} />
      ))}
      {section(
        "administration",
        administration.title,
        administration.areas.map(({ id, name, rows }) => (
          <div key={id} data-area={id}>
            <Sub>
              <LocalText words={name} page={page} />
            </Sub>
            <Rows rows={rows} page={page} />
          </div>
        )),
      )}
      {section("claims", claims.title, <Rows rows={claims.rows} page={page} />)}
      {section(
        "lines",
        lines.title,
        lines.each.map(({ anchor, name, dates: when, note }) => (
          <div key={anchor} id={anchor}>
            <Sub>
              <LocalText words={name} page={page} />
            </Sub>
            <p>
              {when !== undefined && <span className="dates">{when}</span>} <LocalText words={note.words} page={page} />{" "}
              {note.sources.length > 0 && <Sources fact={note} />}
            </p>
          </div>
        )),
      )}
      {section(
        "conventions",
        conventions.title,
        <div className="drawings">
          {conventions.each.map(({ anchor, name, rule, others }) => (
            <div key={anchor} id={anchor}>
              <Sub>
                <LocalText words={name} page={page} />
              </Sub>
              <p>
                <LocalText words={rule.words} page={page} /> <Sources fact={rule} />
              </p>
              {others.map((words) => (
                <p key={words.text}>
                  <LocalText words={words} page={page} />
                </p>
              ))}
            </div>
          ))}
        </div>,
      )}
    </>
  );
}
