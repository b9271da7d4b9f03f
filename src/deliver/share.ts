/** What the share panel says: a file of its own in each language, since most readers never open it. */
import { message } from "../i18n/message";
import type { ShareData } from "../embed/share";
import { asOf } from "./EmbedCredit";
import type { Edition } from "./edition";
import { stanceLine } from "./stance";

/** Files that the panel offers, seen from the folder of the site. */
const FILES = [
  "geojson/islands.geojson",
  "geojson/islets.geojson",
  "geojson/kurils.geojson",
  "geojson/lines.geojson",
  "geojson/places.geojson",
  "data/annotations.jsonld",
  "data/measures.csv",
];

export const sharePath = (lang: string): string => `data/share.${lang}.json`;

export function shareOf(edition: Edition, siteUrl: URL | undefined): ShareData {
  const { locale, lang, content } = edition;
  return {
    lang,
    ...(siteUrl === undefined ? {} : { site: siteUrl.href }),
    messages: Object.fromEntries(Object.entries(locale.messages).filter(([key]) => key.startsWith("share."))),
    title: message(locale, "app.title"),
    frame: message(locale, "map.name"),
    stance: stanceLine(edition),
    asOf: asOf(),
    files: FILES,
    articles: content.articles.map(({ id, title, publisher, published, url, republisher, language }) => ({
      id,
      title,
      publisher,
      published,
      url,
      language,
      ...(republisher === undefined ? {} : { republisher }),
    })),
  };
}
