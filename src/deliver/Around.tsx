/** What stands around the words of every page: languages above, the ways to the other pages below. */
import type { ReactNode } from "react";
import { message } from "../i18n/message";
import { SourceDialog } from "../reading/SourceDialog";
import type { Edition } from "./edition";
import { TEXT_PAGES, type TextPage } from "./ways";

export interface LanguageLink {
  tag: string;
  name: string;
  /** Relative to this page. */
  href: string;
}

export function Languages({ edition, links }: { edition: Edition; links: readonly LanguageLink[] }) {
  const { locale, lang } = edition;
  if (links.length < 2) return null;
  return (
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
  );
}

/** What the live page puts here keeps its room from the first byte, unseen: nothing moves when it comes. */
export const ToCome = ({ children }: { children: ReactNode }) => (
  <div className="to-come" data-delivered="">
    {children}
  </div>
);

export const titleOfPage = ({ locale }: Pick<Edition, "locale">, page: TextPage): string => message(locale, `${page}.title`);

/**
 * Ways past the map, for the keyboard. Marked hidden, which the style sheet overrules: before it has come the picture stands first.
 * A script leads there without a change of the address (`skip.ts`).
 */
export const Skips = ({ edition: { locale } }: { edition: Edition }) => (
  <nav className="skips" aria-label={message(locale, "skip.title")} hidden>
    <a className="skip" href="#list">
      {message(locale, "skip.list")}
    </a>
    <a className="skip" href="#panel">
      {message(locale, "skip.panel")}
    </a>
  </nav>
);

/** What opens the list of keys and the sheet for printing, once the script can. */
export const Openers = ({ edition: { locale } }: { edition: Edition }) => (
  <p className="openers">
    <button type="button" data-open="keys">
      {message(locale, "keys.title")}
    </button>
    <button type="button" data-open="print">
      {message(locale, "print.title")}
    </button>
  </p>
);

/** Shown when a newer build of the site is kept than the one that is read. */
export const NewerKept = ({ edition: { locale, ways } }: { edition: Edition }) =>
  !ways.oneFile && (
    <p className="notices" role="status" data-offline="newer" hidden>
      {message(locale, "offline.newer")}
    </p>
  );

/** `page`: the one that the reader is on, where it is none of the map's. */
export function Footer({ edition, page, children }: { edition: Edition; page?: TextPage; children?: ReactNode }) {
  const { locale, lang, ways } = edition;
  return (
    <footer>
      <nav aria-label={message(locale, "footer.pages")}>
        {TEXT_PAGES.map((name) => (
          <a key={name} href={ways.page(name)} data-page={name} aria-current={name === page ? "page" : undefined}>
            {titleOfPage(edition, name)}
          </a>
        ))}
      </nav>
      {children}
      <p data-said="convention">{message(locale, "disclaimer")}</p>
      <p>{message(locale, "names.order")}</p>
      {lang !== "en" && <p>{message(locale, "footer.unreviewed")}</p>}
      {!ways.oneFile && (
        <p data-offline="ready" hidden>
          {message(locale, "offline.ready")}
        </p>
      )}
    </footer>
  );
}

/** Where a source opens in place. */
export const Sourcing = ({ edition: { locale, ways } }: { edition: Edition }) => (
  <SourceDialog
    words={{
      source: message(locale, "footer.source"),
      close: message(locale, "action.close"),
      all: message(locale, "sources.all"),
      high: message(locale, "confidence.of.high"),
      medium: message(locale, "confidence.of.medium"),
    }}
    all={ways.page("sources")}
  />
);
