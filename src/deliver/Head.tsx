import { message } from "../i18n/message";
import { languages } from "../i18n/languages";
import { pageUrl, type Place, PREVIEW, previewPath } from "./addresses";
import { titleOfPage } from "./Around";
import { type Edition, groupOf, titleOf } from "./edition";
import { oembedPath } from "./oembed";
import { stanceLine } from "./stance";

const placeOf = ({ about, text }: Edition): Place => ({ about: about?.id, text });

/** The title and the description of a page: a shared link says what it shows. */
function wordsOf(edition: Edition): { title: string; description: string } {
  const { locale, about, text } = edition;
  if (text !== undefined) {
    return { title: message(locale, "page.title", { name: titleOfPage(edition, text) }), description: message(locale, `${text}.intro`) };
  }
  if (about === undefined) {
    return { title: message(locale, "page.title.home"), description: message(locale, "page.description", { stance: stanceLine(edition) }) };
  }
  const name = titleOf(edition, about);
  return { title: message(locale, "page.title", { name }), description: message(locale, "page.description.feature", { name }) };
}

export const titleOfDocument = (edition: Edition): string => wordsOf(edition).title;

/** A language as Open Graph writes it, with the region where most of its readers are: en_US, ja_JP. */
const openGraphLocale = (tag: string): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].join("_");
};

/** What others show where a link to the page is shared. */
function Shared({ edition, root, siteUrl }: { edition: Edition; root: string; siteUrl: URL | undefined }) {
  const { locale, lang, about, content } = edition;
  const place = placeOf(edition);
  const { title } = wordsOf(edition);
  const picture = previewPath(lang, about?.id);
  const others = languages(content.locales).filter(({ tag }) => tag !== lang);
  const alt = message(locale, "preview.alt", { name: titleOf(edition, about ?? groupOf(edition)), stance: stanceLine(edition) });
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={message(locale, "app.title")} />
      <meta property="og:locale" content={openGraphLocale(lang)} />
      {others.map(({ tag }) => (
        <meta key={tag} property="og:locale:alternate" content={openGraphLocale(tag)} />
      ))}
      {siteUrl !== undefined && <meta property="og:url" content={pageUrl(siteUrl, lang, place)} />}
      <meta property="og:image" content={siteUrl === undefined ? root + picture : new URL(picture, siteUrl).href} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW.width)} />
      <meta property="og:image:height" content={String(PREVIEW.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** The page's own address and those of its other languages: whole ones, as search engines take no others. Without them the language links of the page say it. */
function Addresses({ edition, siteUrl }: { edition: Edition; siteUrl: URL }) {
  const { lang, content } = edition;
  const place = placeOf(edition);
  return (
    <>
      {edition.text === undefined && (
        <link rel="alternate" type="application/json+oembed" href={new URL(oembedPath(lang, place), siteUrl).href} />
      )}
      <link rel="canonical" href={pageUrl(siteUrl, lang, place)} />
      {languages(content.locales).map(({ tag }) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={pageUrl(siteUrl, tag, place)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={pageUrl(siteUrl, "en", place)} />
    </>
  );
}

interface HeadProps {
  edition: Edition;
  /** The style sheet that is to be on its way before the page names it. */
  styles: string | undefined;
  /** Of the one file: it has no server to send it, and no picture beside it. */
  policy: string | undefined;
  /** From the page to the folder of the site. */
  root: string;
  /** The site's address in the world, where the build was told it. */
  siteUrl: URL | undefined;
}

export function Head({ edition, styles, policy, root, siteUrl }: HeadProps) {
  const { title, description } = wordsOf(edition);
  const hosted = policy === undefined;
  return (
    <head>
      <meta charSet="utf-8" />
      {!hosted && <meta httpEquiv="Content-Security-Policy" content={policy} />}
      {!hosted && <meta name="referrer" content="strict-origin-when-cross-origin" />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {/* one element for search engines and for Open Graph: no sentence stands in a page twice */}
      <meta name="description" property="og:description" content={description} />
      {hosted && <Shared edition={edition} root={root} siteUrl={siteUrl} />}
      {hosted && siteUrl !== undefined && <Addresses edition={edition} siteUrl={siteUrl} />}
      {hosted && <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />}
      {styles !== undefined && <link rel="preload" href={styles} as="style" />}
    </head>
  );
}
