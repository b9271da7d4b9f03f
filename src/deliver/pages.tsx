/** The delivered pages, as text. Runs at build time only. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PageData } from "../atlas/gazetteer";
import { readContent } from "../content/read";
import { languages } from "../i18n/languages";
import { measure, type Measures } from "./measures";
import { pagePath, rootFrom, siteUrlOf } from "./addresses";
import { type LanguageLink, Skips } from "./Around";
import { Reading, Stage } from "./Body";
import { type Edition, pageData } from "./edition";
import { editionOf, mapEditions, type Site, textEditions } from "./editions";
import { readGeometries } from "./geometry";
import { Head, titleOfDocument } from "./Head";
import { retold } from "./retold";
import { lateWordsFile, lateWordsOf } from "./lateWords";
import { figureOf } from "./figure";
import { annotationsOf, measuresCsv } from "./data";
import { quizFile } from "../quiz/format";
import { quizOf } from "./quiz";
import { shareOf, sharePath } from "./share";
import { oembedOf, oembedPath } from "./oembed";
import type { TimeData } from "../time/colouring";
import { storiesFile } from "./stories";
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
  data: readonly TextFile[];
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
    software: [],
  };
}

/** React takes a link into the head, but for one that listens; a listener is no part of a delivered page. */
const stays = { onLoad: () => undefined };

/** The scripts come behind the styles, which are for the first look at all that is not the picture, and make nobody wait for them. */
function Linked({ styles, preloads }: Assets) {
  return (
    <>
      <link rel="stylesheet" href={styles} />
      {preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} fetchPriority="low" {...stays} />
      ))}
    </>
  );
}

/** Text for a data block: nothing in it can end the block. */
const blockOf = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

interface Block {
  called: { id: string } | { "data-told": string };
  text: string;
}

const fileBlock = ({ path, text }: TextFile): Block => ({ called: { id: `data:${path}` }, text });

interface DocumentProps {
  edition: Edition;
  data: PageData & { time: TimeData };
  links: readonly LanguageLink[];
  assets: Assets | Inlined;
  siteUrl: URL | undefined;
  /** What the one file carries besides, each as what its element is called and says. */
  carried?: readonly Block[];
}

function Document({ edition, data, links, assets, siteUrl, carried }: DocumentProps) {
  const [linked, inlined] = "policy" in assets ? [undefined, assets] : [assets, undefined];
  // Margins as attributes: the picture stands in its place before the style sheet is there.
  const margins = { marginWidth: "0", marginHeight: "0", leftmargin: "0", topmargin: "0" };
  return (
    <html lang={edition.lang} data-state="static" data-view="explore">
      <Head edition={edition} root={data.root} styles={linked?.styles} policy={inlined?.policy} siteUrl={siteUrl} />
      <body {...margins}>
        <Skips edition={edition} />
        <Stage edition={edition} />
        {linked && <Linked {...linked} />}
        {inlined && <style dangerouslySetInnerHTML={{ __html: inlined.styles }} />}
        <Reading edition={edition} links={links} siteUrl={siteUrl} />
        <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: blockOf(data) }} />
        {carried?.map(({ called, text }) => (
          <script key={JSON.stringify(called)} type="application/json" {...called} dangerouslySetInnerHTML={{ __html: text }} />
        ))}
        {linked && <script type="module" src={linked.script} fetchPriority="low" />}
        {inlined && <script type="module" dangerouslySetInnerHTML={{ __html: inlined.script }} />}
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
      <Head edition={edition} root={root} styles={undefined} policy={undefined} siteUrl={siteUrl} />
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

interface TextFile {
  /** From the folder of the site. */
  path: string;
  text: string;
}

/** What views say in a language that are loaded when asked for. The one file has the list of sources itself. */
function wordFiles(site: Site, tag: string, siteUrl: URL | undefined, home: "site" | "one file"): TextFile[] {
  const edition = editionOf(site, tag);
  const { sources, ...own } = lateWordsOf(edition);
  return [
    { path: lateWordsFile(tag), text: blockOf(home === "site" ? { ...own, sources } : own) },
    { path: sharePath(tag), text: blockOf(shareOf(edition, siteUrl)) },
    { path: quizFile(tag), text: blockOf(quizOf(edition)) },
  ];
}

const lessonsFile = ({ content }: Site): TextFile => ({ path: "stories.json", text: blockOf(storiesFile(content)) });

/** What the script and others take from the site besides its pages, and where the site's address is known what stands on it. */
export function filesOf(site: Site, siteAddress?: string): TextFile[] {
  const siteUrl = siteUrlOf(siteAddress);
  const tags = languages(site.content.locales);
  const [first] = tags;
  const words = [...tags.flatMap(({ tag }) => wordFiles(site, tag, siteUrl, "site")), lessonsFile(site)];
  if (first === undefined) return words;
  const edition = editionOf(site, first.tag);
  const data = [
    { path: "data/annotations.jsonld", text: annotationsOf(edition, siteUrl?.href) },
    { path: "data/measures.csv", text: measuresCsv(edition) },
  ];
  return [...words, ...data, ...(siteUrl === undefined ? [] : filesAt(site, siteUrl))];
}

/** What stands on the site's own address. */
function filesAt(site: Site, siteUrl: URL): TextFile[] {
  return mapEditions(site).flatMap((edition) => {
    const { lang, about } = edition;
    const oembed = { path: oembedPath(lang, { about: about?.id }), text: `${JSON.stringify(oembedOf(edition, siteUrl), null, 2)}\n` };
    const figure = { path: pagePath(lang).replace("index.html", "figure.html"), text: figureOf(edition, siteUrl) };
    return about === undefined ? [oembed, figure] : [oembed];
  });
}

/** The page that needs nothing: one file, with all languages in it. */
export function oneFileOf(site: Site, inlined: Inlined, siteAddress?: string): string {
  const siteUrl = siteUrlOf(siteAddress);
  const tags = languages(site.content.locales);
  const links = tags.map(({ tag, name }) => ({ tag, name, href: `#lang=${tag}` }));
  const addresses = Object.fromEntries(links.map(({ tag, href }) => [tag, href]));
  const propsIn = (tag: string) => {
    const edition = editionOf(site, tag, {}, WAYS_WITHIN);
    return { edition, data: pageData(edition, "", addresses), links, siteUrl };
  };
  const bare = { ...inlined, script: "", styles: "" };
  const own = propsIn("en");
  const delivered = render(<Document {...own} assets={bare} />);
  const toldIn = (tag: string): Block[] => {
    if (tag === own.edition.lang) return [];
    const props = propsIn(tag);
    const parts = retold(delivered, render(<Document {...props} assets={bare} />));
    return [{ called: { "data-told": tag }, text: blockOf({ title: titleOfDocument(props.edition), data: props.data, parts }) }];
  };
  // what is in one language stands together: it is packed better
  const words = tags.flatMap(({ tag }) => [...toldIn(tag), ...wordFiles(site, tag, siteUrl, "one file").map(fileBlock)]);
  return render(<Document {...own} assets={inlined} carried={[...words, ...[...inlined.data, lessonsFile(site)].map(fileBlock)]} />);
}

export { packedOf } from "./lean";

const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;

/** Style rules that depend on the content: which card a quote opens without a script. */
export const contentStyles = (site: Site): string => targetStyles(site.content);
