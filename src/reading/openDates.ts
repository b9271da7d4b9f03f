/**
 * The events' articles for the panel, taken from the page of dates, which is another page or, in the one file, part of this one:
 * nothing is written twice, and no HTML is made from a string.
 */
import { createLoader } from "./loadDocument";

/** An event's article to stand on this page; undefined where the page of dates has none. */
export type Articles = (id: string) => Element | undefined;

const articlesIn = (root: Document) => [...root.querySelectorAll<HTMLElement>("article[data-event][id]")];
const load = createLoader((page) => articlesIn(page).length > 0);

/**
 * A copy for this page: names of elements are not there twice, links keep their goal. Those to the map lead to this one.
 * `address`: where the article was found, undefined where it is this page.
 */
function copyOf(article: Element, address: string | undefined): Element {
  const copy = document.importNode(article, true);
  copy.removeAttribute("id");
  const map = address === undefined ? undefined : new URL("../index.html", address).href;
  for (const link of copy.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    if (href === null || address === undefined) continue;
    const whole = new URL(href, address);
    link.href = whole.href.replace(/#.*/, "") === map && whole.hash !== "" ? whole.hash : whole.href;
  }
  return copy;
}

/** @throws Error where the page of dates cannot be had, or is another */
export async function openDates(): Promise<Articles> {
  const link = document.querySelector<HTMLAnchorElement>("footer a[data-page=dates]");
  if (link === null) throw new Error("This page leads to no page of dates.");
  const within = link.getAttribute("href")?.startsWith("#") === true;
  const address = within ? undefined : link.href;
  const root = address === undefined ? document : await load(address);
  const articles = new Map(articlesIn(root).map((article) => [article.dataset.event, article]));
  return (id) => {
    const article = articles.get(id);
    return article === undefined ? undefined : copyOf(article, address);
  };
}
