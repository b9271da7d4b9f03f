/**
 * The delivered texts are what the reader reads; a choice marks them and makes nothing anew.
 * See `docs/decisions/0001-delivered-not-assembled.md`.
 */

/** What of the view concerns the texts. */
export interface Marks {
  feature?: string;
  quote?: string;
  /** The chosen feature and the groups it belongs to: what an excerpt must speak of to be shown. */
  circle: readonly string[];
  /** What is lit on the map. */
  lit: readonly string[];
  /** All excerpts, in the order of the article. */
  inOrder: boolean;
  /** True where the page has only just come: what it shows already does not unfold. */
  first?: boolean;
}

const toggle = (element: Element, attribute: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
};

/** Marks the delivered page for a choice: the card, the excerpts that refer to it, the quote, the list's entry. */
export function mark(root: ParentNode, marks: Marks): void {
  for (const panel of root.querySelectorAll(".panel")) {
    toggle(panel, "data-choice", marks.inOrder ? undefined : marks.feature);
    toggle(panel, "data-quoted", marks.quote === undefined ? undefined : "");
  }
  for (const card of root.querySelectorAll("[data-card]")) {
    const chosen = card.getAttribute("data-card") === marks.feature && !marks.inOrder;
    const answers = chosen && !card.hasAttribute("data-panel") && marks.first !== true;
    toggle(card, "data-panel", chosen ? marks.feature : undefined);
    if (answers || !chosen) toggle(card, "data-unfold", answers ? "" : undefined);
  }
  for (const entry of root.querySelectorAll("[data-entry]")) {
    toggle(entry, "aria-current", entry.getAttribute("data-entry") === marks.feature ? "true" : undefined);
  }
  for (const quote of root.querySelectorAll("[data-quote]")) {
    toggle(quote, "aria-current", quote.getAttribute("data-quote") === marks.quote ? "true" : undefined);
  }
  for (const excerpt of root.querySelectorAll("[data-about]")) {
    const about = excerpt.getAttribute("data-about")?.split(" ") ?? [];
    const speaks = marks.feature === undefined || marks.inOrder || marks.circle.some((id) => about.includes(id));
    toggle(excerpt, "data-off", speaks ? undefined : "");
  }
  for (const article of root.querySelectorAll("[data-article]")) {
    const speaks = article.querySelector("[data-about]:not([data-off])") !== null;
    toggle(article, "data-off", speaks ? undefined : "");
  }
  // also on the live map, which comes to the same a little later: a choice is answered in the same frame
  for (const shape of root.querySelectorAll(".stage [data-feature]")) {
    const id = shape.getAttribute("data-feature") ?? "";
    toggle(shape, "data-lit", marks.lit.includes(id) ? "true" : undefined);
    if (shape.hasAttribute("aria-pressed")) shape.setAttribute("aria-pressed", String(id === marks.feature));
    else toggle(shape, "aria-current", id === marks.feature ? "true" : undefined);
  }
}
