/** The articles in excerpts, each under its own name. */
import type { Article } from "../content/content";
import { formatDate } from "../i18n/format";
import { inLanguage } from "../i18n/inLanguage";
import { message, plural } from "../i18n/message";
import { ArticleBar } from "../reading/ArticleBar";
import { Excerpt, type ExcerptData } from "../reading/Excerpt";
import { Note } from "../reading/Note";
import { Sources } from "../reading/Sources";
import { ToCome } from "./Around";
import { circle, type Edition, marksOf } from "./edition";
import { excerptsOf, notesOnArticle } from "./excerpts";

/** On a feature's own page the excerpts that do not refer to it stand back. */
const isOff = ({ content, about }: Edition, { references }: ExcerptData): boolean =>
  about !== undefined && !circle(content, about).some((id) => references.some(({ feature }) => feature === id));

function bylineOf({ locale, lang }: Edition, { publisher, publisherKind, published, republisher }: Article): string {
  const said = { publisher, kind: inLanguage(publisherKind, lang).said, date: formatDate(lang, published) };
  return republisher === undefined
    ? message(locale, "article.byline", said)
    : message(locale, "article.byline.republished", { ...said, republisher });
}

/** Who wrote it, who published it, and what the editors say about it as a whole. */
function Byline({ edition, article }: { edition: Edition; article: Article }) {
  const { locale, lang } = edition;
  const notes = notesOnArticle(edition, article.id);
  return (
    <div className="byline">
      <p>
        <cite lang={article.language}>{article.title}</cite> {bylineOf(edition, article)}{" "}
        <Sources fact={{ sources: marksOf(edition, article.sources) }} />
      </p>
      {notes.length > 0 && (
        <details data-notes="">
          <summary>{plural(locale, "notes.count", notes.length)}</summary>
          {notes.map((note) => (
            <Note key={note.id} note={note} page={lang} />
          ))}
        </details>
      )}
    </div>
  );
}

/** So many excerpts are laid out together. */
const STRETCH = 40;

const stretches = (excerpts: readonly ExcerptData[]): ExcerptData[][] =>
  Array.from({ length: Math.ceil(excerpts.length / STRETCH) }, (_, index) => excerpts.slice(index * STRETCH, (index + 1) * STRETCH));

function Excerpts({ edition, article }: { edition: Edition; article: Article }) {
  const excerpts = excerptsOf(edition, article);
  return (
    <div data-article={article.id} data-off={excerpts.every((excerpt) => isOff(edition, excerpt)) ? "" : undefined}>
      <Byline edition={edition} article={article} />
      {stretches(excerpts).map((stretch, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, at build
        <div key={index} className="stretch">
          {stretch.map((excerpt) => (
            <Excerpt key={excerpt.id} excerpt={excerpt} page={edition.lang} off={isOff(edition, excerpt)} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function Articles({ edition }: { edition: Edition }) {
  const { content, locale } = edition;
  const shown = content.articles.flatMap((article) => excerptsOf(edition, article)).filter((excerpt) => !isOff(edition, excerpt));
  return (
    <section className="article" id="article" aria-labelledby="article-title">
      <header>
        <h2 id="article-title">{plural(locale, "article.title", content.articles.length)}</h2>
        <div className="article-bar" data-slot="article-bar">
          <ToCome>
            <ArticleBar
              locale={locale}
              quotes={shown.map(({ id }) => id)}
              inOrder={false}
              notes
              href={(quote) => `#quote=${quote}`}
              orderHref="#view=article"
              onNotes={() => undefined}
            />
          </ToCome>
        </div>
      </header>
      {content.articles.map((article) => (
        <Excerpts key={article.id} edition={edition} article={article} />
      ))}
    </section>
  );
}
