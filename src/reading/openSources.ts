/**
 * A source opens in place: its entry is taken from the list of sources, which is another page or, in the one file, part of this one.
 * Where it cannot be had the page says so; where it has no place for messages the link is followed, as without a script.
 */

import { createLoader } from "./loadDocument";
import { isPlain } from "./plainClick";

/** Fills the dialog and opens it. @throws Error where the list has no such entry */
function show(dialog: HTMLDialogElement, link: HTMLAnchorElement, list: Document) {
  const entry = list.querySelector(`[data-entry-of="${link.dataset.source ?? ""}"]`);
  const [slot, name] = [dialog.querySelector("[data-slot=source]"), dialog.querySelector("h2")];
  if (entry === null || slot === null || name === null) throw new Error(`${link.href} leads to no source`);
  const confidence = link.closest<HTMLElement>("[data-confidence]")?.dataset.confidence ?? "high";
  slot.replaceChildren(document.importNode(entry, true));
  name.textContent = link.getAttribute("aria-label");
  for (const said of dialog.querySelectorAll<HTMLElement>("[data-said]")) said.hidden = said.dataset.said !== confidence;
  dialog.showModal();
}

const follow = ({ href }: HTMLAnchorElement) => window.location.assign(href);

/** Opens the sources of the page at their marks; `onLost` is told where the list cannot be had, with another try. */
export function openSources(onLost: (link: HTMLAnchorElement, again: () => void) => void = follow): void {
  if (!("HTMLDialogElement" in globalThis) || !("showModal" in HTMLDialogElement.prototype)) return;
  // looked for at each use: another language brings its own
  const dialogOf = () => document.querySelector<HTMLDialogElement>("dialog.source-dialog");
  const load = createLoader((page) => page.querySelector("[data-entry-of]") !== null);
  let wanted: HTMLAnchorElement | undefined;
  const open = (link: HTMLAnchorElement) => {
    wanted = link;
    const within = link.getAttribute("href")?.startsWith("#") === true;
    (within ? Promise.resolve(document) : load(link.href.replace(/#.*/, "")))
      .then((list) => {
        const dialog = dialogOf();
        if (wanted === link && dialog !== null) show(dialog, link, list);
      })
      .catch(() => onLost(link, () => open(link)));
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-source]") : null;
    if (link === null || dialogOf() === null || !isPlain(event)) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("click", ({ target }) => {
    const dialog = dialogOf();
    if (dialog === null || !(target instanceof Element) || !dialog.contains(target)) return;
    // the dialog itself is what lies around its words: the rest of the page
    if (target === dialog || target.closest(".close, [data-all]") !== null) dialog.close();
  });
}
