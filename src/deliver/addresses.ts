/** Where the files of the site lie, seen from its folder, and what their addresses are in the world. */

/** Where the page of a language lies: "", "ja/", "ru/"; and that language's page of a feature. */
const folderOf = (lang: string, about: string | undefined): string =>
  `${lang === "en" ? "" : `${lang}/`}${about === undefined ? "" : `f/${about}/`}`;
export const pagePath = (lang: string, about?: string): string => `${folderOf(lang, about)}index.html`;

/** The picture that stands for a page where its link is shown; its size in px. */
export const previewPath = (lang: string, about?: string): string => `previews/${lang}/${about ?? "home"}.png`;
export const PREVIEW = { width: 1200, height: 630 };

/** From a page to the folder of the site: "", "../", "../../". */
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
export const pageUrl = (site: URL, lang: string, about?: string): string => new URL(folderOf(lang, about), site).href;
