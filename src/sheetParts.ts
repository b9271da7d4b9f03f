/** What of the delivered page goes onto the sheet for printing: copies, without what belongs to a screen. */

/** Attributes by which the page finds its own elements: there is one of each. */
const OWN = [
  "id",
  "data-quote",
  "data-note",
  "data-about",
  "data-obstacle",
  "data-feature",
  "data-source",
  "aria-details",
  "aria-current",
  "href",
];

const markOf = (source: Element): Element => {
  const mark = document.createElement("sup");
  mark.textContent = `[${source.textContent}]`;
  return mark;
};

/** A copy for paper: no links, no names by which the page finds its elements; sources as numbers. */
export function onPaper(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const source of copy.querySelectorAll("a[data-source]")) source.replaceWith(markOf(source));
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const one of [copy, ...copy.querySelectorAll("*")]) for (const name of OWN) one.removeAttribute(name);
  return copy;
}

/** Ids of the sources that some elements name, each once. */
export const sourcesIn = (elements: readonly Element[]): string[] => [
  ...new Set(
    elements.flatMap((element) =>
      [...element.querySelectorAll<HTMLElement>("a[data-source]")].flatMap(({ dataset }) => dataset.source ?? []),
    ),
  ),
];

/** An excerpt as the page has it: the number of its paragraph, the quote, and the notes on it that are shown. */
export interface Quoted {
  paragraph: string;
  quote: Element;
  notes: readonly Element[];
}

/** The chosen excerpt, or all that the page shows, in the order of the article. */
export function quotedOn(root: ParentNode, quote: string | undefined, notes: boolean): Quoted[] {
  return [...root.querySelectorAll("article.excerpt:not([data-off])")].flatMap((excerpt) => {
    const words = excerpt.querySelector<HTMLElement>("blockquote[data-quote]");
    if (words === null || (quote !== undefined && words.dataset.quote !== quote)) return [];
    const paragraph = excerpt.querySelector(".paragraph")?.textContent ?? "";
    return [{ paragraph, quote: words, notes: notes ? [...excerpt.querySelectorAll(".note")] : [] }];
  });
}

/** The address as others can open it: undefined on paper where it leads nowhere but on this machine. */
export const publicAddress = (address: string): string | undefined => (/^https?:/.test(address) ? address : undefined);
