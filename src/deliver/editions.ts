/** The pages that there are. */
import type { Content } from "../content/content";
import { languages } from "../i18n/languages";
import type { Edition } from "./edition";
import type { Geometries } from "./geometry";

export interface Site {
  content: Content;
  geometries: Geometries;
}

/** A language's page, or its page of a feature. */
export function editionOf({ content, geometries }: Site, lang: string, about?: string): Edition {
  const locale = content.locales.find(({ language }) => language.tag === lang);
  if (locale === undefined) throw new Error(`content/locales has no ${lang}.json`);
  const feature = content.features.find(({ id }) => id === about);
  return { content, geometries, locale, lang, ...(feature === undefined ? {} : { about: feature }) };
}

/** Every page of the hosted site: in each language one about everything, and one for each main feature. */
export function editionsOf(site: Site): Edition[] {
  const main = site.content.features.filter((feature) => feature.main).map(({ id }) => id);
  return languages(site.content.locales).flatMap(({ tag }) => [undefined, ...main].map((about) => editionOf(site, tag, about)));
}
