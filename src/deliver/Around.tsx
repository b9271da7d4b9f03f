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

/** `page`: the one that the reader is on, where it is none of the map's. */
export function Footer({ edition, page }: { edition: Edition; page?: TextPage }) {
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
      <p>{message(locale, "disclaimer")}</p>
      <p>{message(locale, "names.order")}</p>
      {lang !== "en" && <p>{message(locale, "footer.unreviewed")}</p>}
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
