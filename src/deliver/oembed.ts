/** oEmbed 1.0 (https://oembed.com): what a page that embeds ours is told of it. */
import { message } from "../i18n/message";
import { wishedHeight } from "../embed/height";
import { type Place, pagePath, PREVIEW, previewPath } from "./addresses";
import { type Edition, titleOf } from "./edition";

/** The frame's size where the host gives it none, in px. */
const WIDTH = 640;
const REM = 16;

/** Beside the page that it tells of. */
export const oembedPath = (lang: string, place: Place): string => pagePath(lang, place).replace(/index\.html$/, "oembed.json");

export function oembedOf(edition: Edition, siteUrl: URL): object {
  const { lang, locale, about } = edition;
  const height = wishedHeight(WIDTH, REM);
  const title = about === undefined ? message(locale, "page.title.home") : message(locale, "page.title", { name: titleOf(edition, about) });
  const hash = about === undefined ? "" : `#feature=${about.id}`;
  // the one file: WordPress puts a site that it does not know into a sandbox without an origin, where nothing else runs.
  // In the query: WordPress writes a hash of its own behind the address
  const src = new URL(`four-islands.html?embed=1&lang=${lang}${hash}`, siteUrl).href;
  const name = escaped(message(locale, "map.name"));
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: message(locale, "app.title"),
    provider_url: siteUrl.href,
    width: WIDTH,
    height,
    html: `<iframe src="${escaped(src)}" title="${name}" width="${WIDTH}" height="${height}" loading="lazy" allow="fullscreen"></iframe>`,
    thumbnail_url: new URL(previewPath(lang, about?.id), siteUrl).href,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
