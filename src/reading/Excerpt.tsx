import { LocalText, type Words } from "./LocalText";
import { Note, type NoteData } from "./Note";
import { roomFor } from "./roomFor";
import { partsOf, type Phrase, quoteRuns, type Run } from "./quoteRuns";

export interface ExcerptData {
  id: string;
  paragraph: string;
  /** The article's own words, exactly; `exact` is what the annotation marks. */
  before: string;
  exact: string;
  after: string;
  /** The article's language and address. */
  lang: string;
  cite: string;
  /** What the marked words refer to, each with the relation in plain words. */
  references: readonly { feature: string; name: string; relation: Words }[];
  /** What the editors say about phrases of it. */
  notes: readonly (NoteData & Phrase)[];
  /** Our own translation, where the page is in another language; `label` says that it is ours. */
  translation?: { label: string; text: string };
  /** The source, opened at these words. */
  source: { label: string; url: string };
  link: { label: string };
}

/** The letter that ties a note to its phrase; in the quote the style sheet writes it, so that the words stay the article's. */
const SIGNS = "abcdefghijklmnopqrstuvwxyz";
const phraseId = (id: string, part: number): string => (part === 0 ? `noted-${id}` : `noted-${id}-${part + 1}`);

const Runs = ({ runs, signs }: { runs: readonly Run[]; signs: ReadonlyMap<string, string> }) =>
  runs.map(({ text, note }) =>
    note === undefined ? (
      text
    ) : (
      <span
        key={note.id}
        data-noted={note.id}
        id={phraseId(note.id, note.part)}
        aria-details={`note-${note.id}`}
        data-sign={note.last ? signs.get(note.id) : undefined}
      >
        {text}
      </span>
    ),
  );

/** An excerpt of the article: its own words are the quote, ours stand under it. */
export function Excerpt({ excerpt, page, off = false }: { excerpt: ExcerptData; page: string; off?: boolean }) {
  const about = excerpt.references.map(({ feature }) => feature).join(" ");
  const [before, exact, after] = quoteRuns([excerpt.before, excerpt.exact, excerpt.after], excerpt.notes);
  const signs = new Map(excerpt.notes.map(({ id }, index) => [id, SIGNS[index] ?? ""]));
  const phrase = (id: string) => Array.from({ length: partsOf([...before, ...exact, ...after], id) }, (_, part) => phraseId(id, part));
  return (
    <article className="excerpt" data-about={about} data-room={roomFor(excerpt)} data-off={off ? "" : undefined}>
      <blockquote data-quote={excerpt.id} id={`quote=${excerpt.id}`} lang={excerpt.lang} cite={excerpt.cite}>
        <Runs runs={before} signs={signs} />
        <mark>
          <a href={`#quote=${excerpt.id}`}>
            <Runs runs={exact} signs={signs} />
          </a>
        </mark>
        <Runs runs={after} signs={signs} />
      </blockquote>
      {excerpt.translation !== undefined && (
        <details className="translation" data-translation="">
          <summary>{excerpt.translation.label}</summary>
          <p>{excerpt.translation.text}</p>
        </details>
      )}
      {excerpt.notes.map((note) => (
        <Note key={note.id} note={note} page={page} sign={signs.get(note.id) ?? ""} about={phrase(note.id)} />
      ))}
      <ul className="references">
        <li className="paragraph">{excerpt.paragraph}</li>
        {excerpt.references.map(({ feature, name, relation }) => (
          <li key={feature}>
            <a href={`#feature=${feature}&quote=${excerpt.id}`} data-reference={feature}>
              {name}
            </a>
            : <LocalText words={relation} page={page} />
          </li>
        ))}
        <li>
          <a href={excerpt.source.url} rel="noreferrer">
            {excerpt.source.label}
          </a>
        </li>
        <li>
          <a href={`#quote=${excerpt.id}`} data-permalink={excerpt.id}>
            {excerpt.link.label}
          </a>
        </li>
      </ul>
    </article>
  );
}
