import type { ReactNode } from "react";
import { Facts, type FactsData } from "./Facts";
import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

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
  /** Of which areas it tells who administered them on a chosen date; `today` is the head of what holds now. */
  dated?: { areas: string; today: string };
  facts?: FactsData;
  /** Leads from the overview, where nothing is chosen, to all that the card says. */
  open: string;
  /** What happened here, and when. */
  roles: readonly { dates: string; fact: SourcedText }[];
  note?: SourcedText;
  /** What the article has to do with it, where that needs saying. */
  articleNote?: string;
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

interface CardProps {
  card: CardData;
  page: string;
  chosen?: boolean;
  /** What is measured, behind what is known. */
  children?: ReactNode;
}

/** A feature's card. All of them are in the delivered page; the script marks the one that is chosen. */
export function Card({ card, page, chosen = false, children }: CardProps) {
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
      {card.dated !== undefined && <p className="stance-on" data-stance-of={card.dated.areas} />}
      {card.stance !== undefined && (
        <dl className="stance" data-today={card.dated?.today}>
          {card.stance.map(({ label, party, law }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{party}</strong>{" "}
                {law !== undefined && (
                  <>
                    <LocalText words={law.words} page={page} /> <Sources fact={law} />
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
              <LocalText words={fact.words} page={page} /> <Sources fact={fact} />
            </li>
          ))}
        </ul>
      )}
      {card.facts !== undefined && (
        <>
          <Facts facts={card.facts} page={page} />
          <p className="open">
            <a href={`#feature=${card.id}`}>{card.open}</a>
          </p>
        </>
      )}
      {children}
      {card.note !== undefined && (
        <div data-note={`about-${card.id}`}>
          <LocalText words={card.note.words} page={page} /> <Sources fact={card.note} />
        </div>
      )}
      {card.articleNote !== undefined && <p className="article-note">{card.articleNote}</p>}
    </section>
  );
}
