/** Where the files of the site lie, seen from its folder, and what their addresses are in the world. */
import { fileOf, type TextPage } from "./ways";

/** A page of a language: the map with nothing chosen, the map about a feature, or one of the pages of words beside it. */
export interface Place {
  /** A feature's id. */
  about?: string | undefined;
  text?: TextPage | undefined;
}

/** From the folder of a language to one of its pages. */
export function fileIn({ about, text }: Place): string {
  if (text !== undefined) return fileOf(text);
  return about === undefined ? "index.html" : `f/${about}/index.html`;
}

/** Where the page of a language lies: "index.html", "ja/index.html"; and that language's other pages. */
export const pagePath = (lang: string, place: Place = {}): string => (lang === "en" ? "" : `${lang}/`) + fileIn(place);

/** The picture that stands for a page where its link is shown; its size in px. */
export const previewPath = (lang: string, about?: string): string => `previews/${lang}/${about ?? "home"}.png`;
export const PREVIEW = { width: 1200, height: 630 };

/** From a page to the folder of the site, or of its language: "", "../", "../../". */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

/** The site's own address in the world, with a slash at its end. @throws Error where it is none */
export function siteUrlOf(text: string | undefined): URL | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const url = URL.canParse(text) ? new URL(text.endsWith("/") ? text : `${text}/`) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(`SITE_URL is “${text}”: give the whole address of the site's folder, as in https://example.org/four-islands/`);
  return url;
}

/** The address of a page in the world: its folder's. */
export const pageUrl = (site: URL, lang: string, place: Place = {}): string =>
  new URL(pagePath(lang, place).replace(/index\.html$/, ""), site).href;
