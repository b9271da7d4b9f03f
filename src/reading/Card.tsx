import { LocalText, type Words } from "./LocalText";

export interface SourceLink {
  title: string;
  url: string;
}
/** A sentence of ours, and where it comes from. */
export interface SourcedText {
  words: Words;
  sources: readonly SourceLink[];
  /** How many sources there are, in words. */
  sourcesLabel: string;
}
export interface CardData {
  id: string;
  main: boolean;
  kind: string;
  /** The paired name. */
  title: string;
  /** The names in the other languages; `reading` in kana, `romanized` in Latin letters. */
  names: readonly (Words & { reading?: string; romanized?: string })[];
  /** Who administers and who claims: two parties; the islands' own cards say under which law. */
  stance?: { label: string; party: string; law?: SourcedText }[];
  roles: readonly { dates: string; fact: SourcedText }[];
  note?: SourcedText;
  /** What the article has to do with it, where that needs saying. */
  articleNote?: string;
}

function Sources({ fact }: { fact: SourcedText }) {
  return (
    <details className="sources">
      <summary>{fact.sourcesLabel}</summary>
      <ul>
        {fact.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Names({ card }: { card: CardData }) {
  return (
    <p className="names">
      {card.names.map(({ text, lang, reading, romanized }, index) => (
        <span key={lang}>
          {index > 0 && " · "}
          <span lang={lang}>{text}</span>
          {reading !== undefined && (
            <>
              {" "}
              <span className="reading" lang={lang}>
                {reading}
              </span>
            </>
          )}
          {romanized !== undefined && (
            <>
              {" "}
              <span lang={`${lang}-Latn`}>{romanized}</span>
            </>
          )}
        </span>
      ))}
    </p>
  );
}

/** A feature's card. All of them are in the delivered page; the script marks the one that is chosen. */
export function Card({ card, page, chosen = false }: { card: CardData; page: string; chosen?: boolean }) {
  return (
    <section
      className={card.main ? "card" : "card minor"}
      data-card={card.id}
      data-panel={chosen ? card.id : undefined}
      id={`feature=${card.id}`}
      aria-labelledby={`name-${card.id}`}
    >
      <p className="kind">{card.kind}</p>
      <h2 id={`name-${card.id}`} tabIndex={-1}>
        {card.title}
      </h2>
      {card.names.length > 0 && <Names card={card} />}
      {card.stance !== undefined && (
        <dl className="stance">
          {card.stance.map(({ label, party, law }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{party}</strong>{" "}
                {law !== undefined && (
                  <>
                    <LocalText words={law.words} page={page} />
                    <Sources fact={law} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.roles.length > 0 && (
        <ul className="roles">
          {card.roles.map(({ dates, fact }) => (
            <li key={fact.words.text}>
              {dates !== "" && <span className="dates">{dates} </span>}
              <LocalText words={fact.words} page={page} />
              <Sources fact={fact} />
            </li>
          ))}
        </ul>
      )}
      {card.note !== undefined && (
        <div data-note={`about-${card.id}`}>
          <LocalText words={card.note.words} page={page} />
          <Sources fact={card.note} />
        </div>
      )}
      {card.articleNote !== undefined && <p className="article-note">{card.articleNote}</p>}
    </section>
  );
}
