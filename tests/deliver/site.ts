/** The real content and geometry, as the build reads them, and the editions of its three languages. */
import { type Edition, pageData } from "../../src/deliver/edition";
import { readSite } from "../../src/deliver/pages";

export const site = readSite("content", "public/geojson");
export const LANGUAGES = ["en", "ja", "ru"] as const;

export function editionIn(lang: string): Edition {
  const locale = site.content.locales.find(({ language }) => language.tag === lang);
  if (locale === undefined) throw new Error(`content/locales has no ${lang}.json`);
  return { ...site, locale, lang };
}

/** What the page of a language hands to its script. */
export const dataIn = (lang: string) => pageData(editionIn(lang), "", {});
