import { type SourcedText, Sources } from "./Sources";
import { LocalText } from "./LocalText";
import { Ask } from "./Once";

/** A figure in print, beside what is measured here. */
interface PublishedFigure {
  /** Whose figure it is, and of what. */
  fact: SourcedText;
  /** The figure, in words. */
  value: string;
  /** How far the map's own differs, where the two are of the same. */
  difference?: string;
}
/** Figures that differ for the same reason; `why`: the id of the sentence that says it. */
export interface PublishedFigures {
  figures: readonly PublishedFigure[];
  why?: string;
}
export interface MeasureRow {
  /** Which measure it is: "area", "hokkaido". */
  id: string;
  kind: "area" | "distance";
  label: string;
  /** In km2 or km, as a plain number. */
  value: string;
  /** The same in words, as exactly as it was measured. */
  shown: string;
  /** The address that draws the line. */
  href?: string;
  /** Of a group: from which of its members. */
  nearest: readonly string[];
  published: readonly PublishedFigures[];
}
export interface MeasuresData {
  title: string;
  /** What a link does. */
  draw: string;
  rows: readonly MeasureRow[];
  /** The rest, opened on request, under a line that says what there is. */
  more: readonly MeasureRow[];
  others: string;
  /** What opens the figures in print. */
  printed: string;
  /** The id of the sentence that says how it was measured. */
  how: string;
  /** What asks for that sentence, and for the reason of a difference. */
  askHow: string;
  askWhy: string;
}

function Value({ row, draw }: { row: MeasureRow; draw: string }) {
  const marks = { "data-measure": row.kind, "data-value": row.value };
  return row.href === undefined ? (
    <span {...marks}>{row.shown}</span>
  ) : (
    <a href={row.href} title={draw} {...marks}>
      {row.shown}
    </a>
  );
}

function Published({ published: { figures, why }, ask, page }: { published: PublishedFigures; ask: string; page: string }) {
  return (
    <div className="published">
      {figures.map(({ fact, value, difference }) => (
        <div key={fact.words.text + value}>
          {value} · <LocalText words={fact.words} page={page} />
          {difference !== undefined && ` · ${difference}`} <Sources fact={fact} />
        </div>
      ))}
      {why !== undefined && <Ask id={why} label={ask} />}
    </div>
  );
}

/** Rows of measures, each with the figures in print behind a line of their own. */
function Rows({ rows, words: { draw, printed, askWhy }, page }: { rows: readonly MeasureRow[]; words: MeasuresData; page: string }) {
  return (
    <dl>
      {rows.map((row) => (
        <div key={row.id} data-measured={row.id}>
          <dt>{row.label}</dt>
          <dd className="value">
            <Value row={row} draw={draw} />
          </dd>
          {row.nearest.map((words) => (
            <dd key={words} className="nearest">
              {words}
            </dd>
          ))}
          {row.published.length > 0 && (
            <dd className="printed">
              <details>
                <summary>{printed}</summary>
                {row.published.map((published) => (
                  <Published key={published.figures[0]?.value} published={published} ask={askWhy} page={page} />
                ))}
              </details>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** What was measured on the map, with the figures in print beside it. */
export function Measures({ measures, page }: { measures: MeasuresData; page: string }) {
  const { title, rows, more, others, how, askHow } = measures;
  return (
    <div className="measures">
      <h3>{title}</h3>
      <Rows rows={rows} words={measures} page={page} />
      {more.length > 0 && (
        <details>
          <summary>{others}</summary>
          <Rows rows={more} words={measures} page={page} />
        </details>
      )}
      <p className="how">
        <Ask id={how} label={askHow} />
      </p>
    </div>
  );
}
