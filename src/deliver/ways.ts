/** How the pages of one language lead to each other: as files beside each other, or as sections of the one file. */

/** What stands beside the map: on the hosted site a page each, in the one file a section each. The address calls them so too. */
export const TEXT_PAGES = ["sources", "about", "glossary", "table", "dates", "stories"] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

export interface Ways {
  /** True where all of it is in one file. */
  oneFile: boolean;
  /** The map, with nothing chosen. */
  map: string;
  page(name: TextPage): string;
  /** An entry of the list of sources, or of the glossary. */
  source(id: string): string;
  term(id: string): string;
  feature(id: string): string;
  quote(id: string): string;
  /** What has a date, on the page of dates: its element's id. */
  dated(anchor: string): string;
  /** The map on a date: YYYY, YYYY-MM or YYYY-MM-DD. */
  date(date: string): string;
  /** Any other address of the map. */
  at(address: string): string;
}

/** From the folder of a language to one of its pages. */
export const fileOf = (page: TextPage): string => `${page}/index.html`;

/** Entries have names of their own: in the one file all stand in one page. */
export const termId = (id: string): string => `term-${id}`;
export const eventId = (id: string): string => `event=${id}`;
export const storyId = (id: string): string => `story=${id}`;
export const lineId = (id: string): string => `line=${id}`;
export const conventionId = (id: string): string => `drawing=${id}`;
/** A row of the table of administration. `kind`: which of its lists the row is in. */
export const rowId = (kind: string, { areas: [area = ""], from }: { areas: readonly string[]; from: string }): string =>
  `${kind}=${area}-${from}`;

/** `home`: from the page to the folder of its language; `map`: its map, "" where it has one itself. */
export function waysBetween(home: string, map: string): Ways {
  const page = (name: TextPage) => home + fileOf(name);
  return {
    oneFile: false,
    map: map === "" ? "#map" : map,
    page,
    source: (id) => `${page("sources")}#${id}`,
    term: (id) => `${page("glossary")}#${termId(id)}`,
    feature: (id) => `${map}#feature=${id}`,
    quote: (id) => `${map}#quote=${id}`,
    dated: (anchor) => `${page("dates")}#${anchor}`,
    date: (date) => `${map}#date=${date}`,
    at: (address) => `${map}#${address}`,
  };
}

/** In the one file a page is a section, and the address shows it. */
export const WAYS_WITHIN: Ways = {
  oneFile: true,
  map: "#map",
  page: (name) => `#view=${name}`,
  source: (id) => `#${id}`,
  term: (id) => `#${termId(id)}`,
  feature: (id) => `#feature=${id}`,
  quote: (id) => `#quote=${id}`,
  dated: (anchor) => `#${anchor}`,
  date: (date) => `#date=${date}`,
  at: (address) => `#${address}`,
};
