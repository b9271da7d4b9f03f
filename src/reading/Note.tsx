import { LocalText } from "./LocalText";
import { Sides, type SidesData } from "./Sides";
import { type SourcedText, Sources } from "./Sources";

/** What the editors add to the article's words. */
export interface NoteData {
  id: string;
  /** That it is the editors'. */
  label: string;
  fact: SourcedText;
  sides?: SidesData;
}

/** `sign`: the letter that stands at the phrase too; `about`: ids of the words it is about, which name it. */
export function Note({ note, page, sign, about }: { note: NoteData; page: string; sign?: string; about?: readonly string[] }) {
  const { id, label, fact, sides } = note;
  return (
    <aside
      className="note"
      role="note"
      data-note={id}
      id={`note-${id}`}
      aria-label={label}
      aria-labelledby={about && [`note-${id}`, ...about].join(" ")}
    >
      <p>
        {sign !== undefined && <span className="sign">{sign} </span>}
        <strong>{label}</strong> <LocalText words={fact.words} page={page} /> <Sources fact={fact} />
      </p>
      {sides !== undefined && <Sides sides={sides} page={page} />}
    </aside>
  );
}
