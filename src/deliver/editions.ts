/** The pages that there are. */
import type { Content } from "../content/content";
import { languages } from "../i18n/languages";
import type { Software } from "../reading/AboutTexts";
import { fileIn, type Place, rootFrom } from "./addresses";
import type { Edition } from "./edition";
import type { Geometries } from "./geometry";
import type { Measures } from "./measures";
import { TEXT_PAGES, type Ways, waysBetween } from "./ways";

export interface Site {
  content: Content;
  geometries: Geometries;
  /** What is measured on them, once it is asked for. */
  measures: () => Measures;
  /** What others wrote and readers get; known once the scripts are made. */
  software: readonly Software[];
}

/** How a page leads to the others of its language. */
function waysFrom(place: Place): Ways {
  const home = rootFrom(fileIn(place));
  return waysBetween(home, place.text === undefined ? "" : `${home}index.html`);
}

/** A language's page. `ways`: other than those of the hosted site. */
export function editionOf(
  { content, geometries, measures, software }: Site,
  lang: string,
  place: Place = {},
  ways: Ways = waysFrom(place),
): Edition {
  const locale = content.locales.find(({ language }) => language.tag === lang);
  if (locale === undefined) throw new Error(`content/locales has no ${lang}.json`);
  const feature = content.features.find(({ id }) => id === place.about);
  return {
    content,
    geometries,
    measures,
    software,
    locale,
    lang,
    ways,
    ...(feature && { about: feature }),
    ...(place.text && { text: place.text }),
  };
}

const editionsAt = (site: Site, places: readonly Place[]): Edition[] =>
  languages(site.content.locales).flatMap(({ tag }) => places.map((place) => editionOf(site, tag, place)));

/** The pages with a map: in each language one about everything, and one for each main feature. */
export const mapEditions = (site: Site): Edition[] =>
  editionsAt(site, [{}, ...site.content.features.filter(({ main }) => main).map(({ id }) => ({ about: id }))]);

/** The pages of words beside the map, in each language. */
export const textEditions = (site: Site): Edition[] =>
  editionsAt(
    site,
    TEXT_PAGES.map((text) => ({ text })),
  );
