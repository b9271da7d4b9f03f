/** The delivered pages, as text. Runs at build time only. */
import { renderToStaticMarkup } from "react-dom/server";
import type { PageData } from "../atlas/gazetteer";
import type { Content } from "../content/content";
import { readContent } from "../content/read";
import { languages } from "../i18n/languages";
import { message } from "../i18n/message";
import { type LanguageLink, Reading, Stage } from "./Body";
import { type Edition, pageData, titleOf } from "./edition";
import { type Geometries, readGeometries } from "./geometry";
import { targetStyles } from "./targetStyles";

/** What a page loads; the addresses are relative to the page. */
export interface Assets {
  script: string;
  styles: string;
  preloads: readonly string[];
}
/** For the one file: the same, as text. */
export interface Inlined {
  script: string;
  styles: string;
  policy: string;
  data: readonly { file: string; text: string }[];
}

export interface Site {
  content: Content;
  geometries: Geometries;
}

/** Reads content and geometry. @throws Error with every sentence for the editor where something is wrong */
export function readSite(contentFolder: string, geometryFolder: string): Site {
  const content = readContent(contentFolder);
  for (const problem of content.problems) console.warn(problem);
  return { content, geometries: readGeometries(geometryFolder) };
}

/** Where the page of a language lies, from the site's folder: "", "ja/", "ru/". */
const folderOf = (lang: string): string => (lang === "en" ? "" : `${lang}/`);

/** Text for a data block: nothing in it can end the block. */
const blockOf = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The title and the description of a page: a shared link says what it shows. */
function headOf(edition: Edition): { title: string; description: string } {
  const { locale, about } = edition;
  if (about === undefined) return { title: message(locale, "page.title.home"), description: message(locale, "page.description") };
  const name = titleOf(edition, about);
  return { title: message(locale, "page.title", { name }), description: message(locale, "page.description.feature", { name }) };
}

interface HeadProps {
  edition: Edition;
  preloads: readonly string[];
  /** Of the one file: it has no server to send it. */
  policy?: string;
  links: readonly LanguageLink[];
  root: string;
}

function Head({ edition, preloads, policy, links, root }: HeadProps) {
  const { title, description } = headOf(edition);
  return (
    <head>
      <meta charSet="utf-8" />
      {policy !== undefined && <meta httpEquiv="Content-Security-Policy" content={policy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content="article" />
      {links.map(({ tag, href }) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={href} />
      ))}
      {policy === undefined && <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />}
      {preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
    </head>
  );
}

interface DocumentProps {
  edition: Edition;
  data: PageData;
  links: readonly LanguageLink[];
  assets: Assets | Inlined;
}

function Document({ edition, data, links, assets }: DocumentProps) {
  const inlined = "policy" in assets ? assets : undefined;
  // Margins as attributes: the picture stands in its place before the style sheet is there.
  const margins = { marginWidth: "0", marginHeight: "0", leftmargin: "0", topmargin: "0" };
  return (
    <html lang={edition.lang} data-state="static" data-view="explore">
      <Head
        edition={edition}
        links={links}
        root={data.root}
        preloads={"preloads" in assets ? assets.preloads : []}
        {...(inlined === undefined ? {} : { policy: inlined.policy })}
      />
      <body {...margins}>
        <Stage edition={edition} />
        {inlined === undefined ? (
          <link rel="stylesheet" href={assets.styles} />
        ) : (
          <style dangerouslySetInnerHTML={{ __html: inlined.styles }} />
        )}
        <Reading edition={edition} links={links} />
        <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: blockOf(data) }} />
        {inlined?.data.map(({ file, text }) => (
          <script key={file} type="application/geo+json" id={`data:${file}`} dangerouslySetInnerHTML={{ __html: text }} />
        ))}
        {inlined === undefined ? (
          <script type="module" src={assets.script} />
        ) : (
          <script type="module" dangerouslySetInnerHTML={{ __html: inlined.script }} />
        )}
      </body>
    </html>
  );
}

const editionOf = ({ content, geometries }: Site, lang: string, about?: string): Edition => {
  const locale = content.locales.find(({ language }) => language.tag === lang);
  if (locale === undefined) throw new Error(`content/locales has no ${lang}.json`);
  const feature = content.features.find(({ id }) => id === about);
  return { content, geometries, locale, lang, ...(feature === undefined ? {} : { about: feature }) };
};

/** Every page of the hosted site: its path, and its text. `assetsAt` gives the addresses as seen from a page. */
export function pagesOf(site: Site, assetsAt: (root: string) => Assets): { path: string; html: string }[] {
  const main = site.content.features.filter((feature) => feature.main).map(({ id }) => id);
  return languages(site.content.locales).flatMap(({ tag }) => [undefined, ...main].map((about) => pageOf(site, tag, about, assetsAt)));
}

/** From the site's folder to the page of a language, or to that language's page of a feature. */
const pathOf = (lang: string, about: string | undefined): string =>
  `${folderOf(lang)}${about === undefined ? "" : `f/${about}/`}index.html`;

function pageOf(site: Site, lang: string, about: string | undefined, assetsAt: (root: string) => Assets): { path: string; html: string } {
  const path = pathOf(lang, about);
  const root = "../".repeat(path.split("/").length - 1);
  const links = languages(site.content.locales).map(({ tag, name }) => ({ tag, name, href: root + pathOf(tag, about) }));
  const edition = editionOf(site, lang, about);
  const data = pageData(edition, root, Object.fromEntries(links.map(({ tag, href }) => [tag, href])));
  return { path, html: render({ edition, data, links, assets: assetsAt(root) }) };
}

/** The page that needs nothing: one file. */
export function oneFileOf(site: Site, inlined: Inlined): string {
  const edition = editionOf(site, "en");
  return render({ edition, data: pageData(edition, "", {}), links: [], assets: inlined });
}

const render = (props: DocumentProps): string => `<!doctype html>${renderToStaticMarkup(<Document {...props} />)}`;

/** Style rules that depend on the content: which card a quote opens without a script. */
export const contentStyles = (site: Site): string => targetStyles(site.content);
