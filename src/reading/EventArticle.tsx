import { LocalText, type Words } from "./LocalText";
import { Sides, type SidesData } from "./Sides";
import { type SourcedText, Sources } from "./Sources";

/** Something that happened, and what each side says of it. */
export interface EventData {
  id: string;
  /** The element's id: where a link finds it. */
  anchor: string;
  dates: string;
  title: Words;
  text: SourcedText;
  effect: { label: string; words: Words };
  sides: SidesData;
  /** Further statements, with sources of their own. */
  notes: readonly SourcedText[];
  /** Parts that are borne less well than the rest: which, and why. */
  parts: readonly { words: Words; doubt?: string }[];
  /** The map on its date. */
  onMap: { href: string; label: string };
  /** The card of the place where it happened. */
  place?: { href: string; label: string };
}

/** An event in words. The page of dates has it; the map's page takes it from there when its date is chosen (`openDates.ts`). */
export function EventArticle({ event, heading: Heading, page }: { event: EventData; heading: "h2" | "h3"; page: string }) {
  const { id, anchor, dates, title, text, effect, sides, notes, parts, onMap, place } = event;
  return (
    <article id={anchor} data-event={id}>
      <p className="dates">{dates}</p>
      <Heading>
        <LocalText words={title} page={page} />
      </Heading>
      <p>
        <LocalText words={text.words} page={page} /> <Sources fact={text} />
      </p>
      <p>
        <strong>{effect.label}</strong> <LocalText words={effect.words} page={page} />
      </p>
      <Sides sides={sides} page={page} />
      {notes.map((note) => (
        <p key={note.words.text}>
          <LocalText words={note.words} page={page} /> <Sources fact={note} />
        </p>
      ))}
      {parts.map(({ words, doubt }) => (
        <p key={words.text} className="part">
          {doubt !== undefined && <span className="doubt">{doubt}</span>} <LocalText words={words} page={page} />
        </p>
      ))}
      <p className="links">
        <a href={onMap.href} data-on-map="">
          {onMap.label}
        </a>
        {place !== undefined && <a href={place.href}>{place.label}</a>}
      </p>
    </article>
  );
}
