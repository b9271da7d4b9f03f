import { LocalText, type Words } from "./LocalText";

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
  /** The source, opened at these words. */
  source: { label: string; url: string };
  link: { label: string };
}

/** An excerpt of the article: its own words are the quote, ours stand under it. */
export function Excerpt({ excerpt, page, off = false }: { excerpt: ExcerptData; page: string; off?: boolean }) {
  const about = excerpt.references.map(({ feature }) => feature).join(" ");
  return (
    <article className="excerpt" data-about={about} data-off={off ? "" : undefined}>
      <blockquote data-quote={excerpt.id} id={`quote=${excerpt.id}`} lang={excerpt.lang} cite={excerpt.cite}>
        {excerpt.before}
        <mark>
          <a href={`#quote=${excerpt.id}`}>{excerpt.exact}</a>
        </mark>
        {excerpt.after}
      </blockquote>
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
