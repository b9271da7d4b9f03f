import { stanceLine } from "./stance";
import type { Edition } from "./edition";
import { cardOf, circle, entriesOf, excerptsOf } from "./edition";
import { choiceOf, drawingOf, locatorOf } from "./drawing";
import { DELIVERED_AREA, deliveredBox } from "./geometry";
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";
import { Locator } from "../picture/Locator";
import { MapControls, Scale } from "../picture/MapControls";
import { Picture } from "../picture/Picture";
import { ArticleBar } from "../reading/ArticleBar";
import { Card } from "../reading/Card";
import { Entries } from "../reading/Entries";
import { Excerpt, type ExcerptData } from "../reading/Excerpt";
import { inLanguage } from "../i18n/inLanguage";
import { INITIAL_VIEW } from "../view/view";
import type { ReactNode } from "react";

/** The map: the delivered picture, and the place where the live map will stand. */
export function Stage({ edition }: { edition: Edition }) {
  const { content, locale } = edition;
  const frame = content.frames.find(({ id }) => id === "islands");
  if (frame === undefined) throw new Error("content/frames.json has no frame called islands.");
  return (
    <div className="stage" data-map="" role="region" aria-label={message(locale, "map.name")} id="map">
      <Picture drawing={drawingOf(edition)} choice={choiceOf(edition)} box={deliveredBox(frame.bbox)} area={DELIVERED_AREA} />
      <div id="live" />
    </div>
  );
}

function Header({ edition, links }: { edition: Edition; links: readonly LanguageLink[] }) {
  const { locale, lang } = edition;
  return (
    <header className="bar" data-obstacle="">
      <h1>{message(locale, "app.title")}</h1>
      <p className="subtitle">{message(locale, "app.subtitle")}</p>
      {links.length > 1 && (
        <nav className="languages" aria-label={message(locale, "language.title")}>
          {links.map(({ tag, name, href }) => (
            <a
              key={tag}
              href={href}
              rel={tag === lang ? undefined : "alternate"}
              lang={tag}
              hrefLang={tag}
              data-language={tag}
              aria-current={tag === lang ? "page" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

/** What the live page puts here keeps its room from the first byte, unseen: nothing moves when it comes. */
const ToCome = ({ children }: { children: ReactNode }) => (
  <div className="to-come" data-delivered="">
    {children}
  </div>
);

function Legend({ edition }: { edition: Edition }) {
  return (
    <p className="legend" data-obstacle="">
      <a href="#feature=four-islands" data-feature="four-islands">
        <span className="swatch" aria-hidden="true" />
        {stanceLine(edition)}
      </a>
    </p>
  );
}

/** On a feature's own page the excerpts that do not refer to it stand back. */
const isOff = ({ content, about }: Edition, { references }: ExcerptData): boolean =>
  about !== undefined && !circle(content, about).some((id) => references.some(({ feature }) => feature === id));

function Article({ edition }: { edition: Edition }) {
  const { content, locale, lang } = edition;
  const [article] = content.articles;
  const quotes = excerptsOf(edition)
    .filter((excerpt) => !isOff(edition, excerpt))
    .map(({ id }) => id);
  return (
    <section className="article" id="article" aria-labelledby="article-title">
      <header>
        <h2 id="article-title">{message(locale, "article.title")}</h2>
        <div className="article-bar" data-slot="article-bar">
          <ToCome>
            <ArticleBar locale={locale} quotes={quotes} inOrder={false} href={(quote) => `#quote=${quote}`} orderHref="#view=article" />
          </ToCome>
        </div>
        {article !== undefined && (
          <p className="byline">
            <cite lang={article.language}>{article.title}</cite>{" "}
            {message(locale, "article.byline", {
              publisher: article.publisher,
              date: formatDate(lang, article.published),
              republisher: article.republisher,
            })}{" "}
            {inLanguage(article.publisherKind, lang).said}
          </p>
        )}
      </header>
      {excerptsOf(edition).map((excerpt) => (
        <Excerpt key={excerpt.id} excerpt={excerpt} page={lang} off={isOff(edition, excerpt)} />
      ))}
    </section>
  );
}

function Footer({ edition }: { edition: Edition }) {
  const { locale, lang } = edition;
  return (
    <footer>
      <p>{message(locale, "disclaimer")}</p>
      <p>{message(locale, "names.order")}</p>
      {lang !== "en" && <p>{message(locale, "footer.unreviewed")}</p>}
    </footer>
  );
}

export interface LanguageLink {
  tag: string;
  name: string;
  /** Relative to this page. */
  href: string;
}

/** Everything but the map, in the order in which it is read. */
export function Reading({ edition, links }: { edition: Edition; links: readonly LanguageLink[] }) {
  const { content, locale, lang, about } = edition;
  const frames = content.frames.map(({ id, bbox, name }) => ({ id, bbox, name: inLanguage(name, lang).said }));
  return (
    <>
      <Header edition={edition} links={links} />
      <section className="chrome" aria-label={message(locale, "legend.title")}>
        <Legend edition={edition} />
        <div className="controls" data-slot="controls">
          <ToCome>
            <MapControls
              locale={locale}
              frames={frames}
              view={INITIAL_VIEW}
              href={({ frame }) => `#frame=${frame}`}
              onZoom={() => undefined}
            />
          </ToCome>
        </div>
        <div className="bottom">
          <div className="foot">
            <div data-slot="scale">
              <ToCome>
                <Scale look={{ zoom: 7, latitude: 44 }} locale={locale} />
              </ToCome>
            </div>
            <p className="credits" data-obstacle="">
              {message(locale, "credits.coast")} · {message(locale, "credits.places")} · {message(locale, "credits.map")}
            </p>
          </div>
          <Locator drawing={locatorOf(edition)} title={message(locale, "locator.title")} />
        </div>
      </section>
      <main className="panel" id="panel" data-choice={about?.id}>
        <div className="notices" role="status" data-slot="notices" />
        {content.lost.map((id) => (
          <p key={id} className="notices" role="status" data-notice="anchor">
            {message(locale, "notice.anchor", { what: id })}
          </p>
        ))}
        <p className="notices" role="alert" data-notice="map" hidden>
          {message(locale, "notice.map")}
        </p>
        <Entries label={message(locale, "list.title")} groups={entriesOf(edition)} current={about?.id} />
        <div className="cards">
          {content.features.map((feature) => (
            <Card key={feature.id} card={cardOf(edition, feature)} page={lang} chosen={feature === about} />
          ))}
        </div>
        <Article edition={edition} />
        <Footer edition={edition} />
      </main>
    </>
  );
}
