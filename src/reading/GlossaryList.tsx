import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

export interface GlossaryEntry {
  id: string;
  /** The element's id: where a link finds it. */
  anchor: string;
  /** In each language, the page's own first. */
  terms: readonly [Words, ...Words[]];
  note?: SourcedText;
}

/** Words with a history, in every language, and what is to be known about them. */
export function GlossaryList({ entries, page }: { entries: readonly GlossaryEntry[]; page: string }) {
  return (
    <dl className="glossary-list">
      {entries.map(({ id, anchor, terms: [own, ...others], note }) => (
        <div key={id} id={anchor}>
          <dt>
            <span className="term">
              <LocalText words={own} page={page} />
            </span>{" "}
            <span className="others">
              {others.map((term, index) => (
                <span key={term.lang}>
                  {index > 0 && " · "}
                  <LocalText words={term} page={page} />
                </span>
              ))}
            </span>
          </dt>
          {note !== undefined && (
            <dd>
              <LocalText words={note.words} page={page} /> {note.sources.length > 0 && <Sources fact={note} />}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
