/**
 * A source opens in place: its entry is taken from the list of sources, which is another page or, in the one file, part of this one.
 * Where it cannot be had the link is followed, as without a script.
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

/** Opens the sources of the page at their marks; `follow` goes to an address. */
export function openSources(follow = (address: string) => window.location.assign(address)): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.source-dialog");
  if (dialog === null || !("showModal" in dialog)) return;
  const load = createLoader();
  let wanted: HTMLAnchorElement | undefined;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-source]") : null;
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    wanted = link;
    const within = link.getAttribute("href")?.startsWith("#") === true;
    (within ? Promise.resolve(document) : load(link.href.replace(/#.*/, "")))
      .then((list) => {
        if (wanted === link) show(dialog, link, list);
      })
      .catch(() => follow(link.href));
  });
  dialog.addEventListener("click", ({ target }) => {
    // the dialog itself is what lies around its words: the rest of the page
    if (target === dialog || (target instanceof Element && target.closest(".close, [data-all]") !== null)) dialog.close();
  });
}
