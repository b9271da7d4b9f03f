/** The delivered pages, as text. Runs at build time only. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PageData } from "../atlas/gazetteer";
import { readContent } from "../content/read";
import { languages } from "../i18n/languages";
import { measure, type Measures } from "./measures";
import { pagePath, rootFrom, siteUrlOf } from "./addresses";
import type { LanguageLink } from "./Around";
import { Reading, Stage } from "./Body";
import { type Edition, pageData } from "./edition";
import { editionOf, mapEditions, type Site, textEditions } from "./editions";
import { readGeometries } from "./geometry";
import { Head } from "./Head";
import type { TimeData } from "../time/colouring";
import { targetStyles } from "./targetStyles";
import { TextBody } from "./TextPages";
import { type TextPage, WAYS_WITHIN } from "./ways";

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

/** Reads content and geometry. @throws Error with every sentence for the editor where something is wrong */
export function readSite(contentFolder: string, geometryFolder: string): Site {
  const content = readContent(contentFolder);
  for (const problem of content.problems) console.warn(problem);
  let measures: Measures | undefined;
  return {
    content,
    geometries: readGeometries(geometryFolder),
    measures: () => (measures ??= measure(content.features, geometryFolder)),
  };
}

/** Text for a data block: nothing in it can end the block. */
const blockOf = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

interface DocumentProps {
  edition: Edition;
  data: PageData & { time: TimeData };
  links: readonly LanguageLink[];
  assets: Assets | Inlined;
  siteUrl: URL | undefined;
}

function Document({ edition, data, links, assets, siteUrl }: DocumentProps) {
  const inlined = "policy" in assets ? assets : undefined;
  // Margins as attributes: the picture stands in its place before the style sheet is there.
  const margins = { marginWidth: "0", marginHeight: "0", leftmargin: "0", topmargin: "0" };
  return (
    <html lang={edition.lang} data-state="static" data-view="explore">
      <Head
        edition={edition}
        root={data.root}
        preloads={"preloads" in assets ? assets.preloads : []}
        policy={inlined?.policy}
        siteUrl={siteUrl}
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

interface TextDocumentProps {
  edition: Edition;
  page: TextPage;
  root: string;
  links: readonly LanguageLink[];
  assets: Assets;
  siteUrl: URL | undefined;
}

/** A page without a map: nothing has to come before its words. */
function TextDocument({ edition, page, root, links, assets: { styles, script }, siteUrl }: TextDocumentProps) {
  return (
    <html lang={edition.lang} data-state="static" data-view={page}>
      <Head edition={edition} root={root} preloads={[]} policy={undefined} siteUrl={siteUrl} />
      <body>
        <link rel="stylesheet" href={styles} />
        <TextBody edition={edition} page={page} links={links} />
        <script type="module" src={script} />
      </body>
    </html>
  );
}

/**
 * Every page of the hosted site: its path, and its text. `assetsAt` gives the addresses as seen from a page;
 * `siteAddress`: where in the world the site will lie, if that is known.
 * @throws Error where that is no address
 */
export function pagesOf(site: Site, assetsAt: (root: string) => Assets, siteAddress?: string): { path: string; html: string }[] {
  const siteUrl = siteUrlOf(siteAddress);
  return [...mapEditions(site), ...textEditions(site)].map((edition) => {
    const { content, lang, about, text } = edition;
    const place = { about: about?.id, text };
    const path = pagePath(lang, place);
    const root = rootFrom(path);
    const links = languages(content.locales).map(({ tag, name }) => ({ tag, name, href: root + pagePath(tag, place) }));
    const around = { edition, links, assets: assetsAt(root), siteUrl };
    if (text !== undefined) return { path, html: render(<TextDocument {...around} page={text} root={root} />) };
    const data = pageData(edition, root, Object.fromEntries(links.map(({ tag, href }) => [tag, href])));
    return { path, html: render(<Document {...around} data={data} />) };
  });
}

/** The page that needs nothing: one file. */
export function oneFileOf(site: Site, inlined: Inlined): string {
  const edition = editionOf(site, "en", {}, WAYS_WITHIN);
  return render(<Document edition={edition} data={pageData(edition, "", {})} links={[]} assets={inlined} siteUrl={undefined} />);
}

const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;

/** Style rules that depend on the content: which card a quote opens without a script. */
export const contentStyles = (site: Site): string => targetStyles(site.content);
