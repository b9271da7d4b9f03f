/**
 * Whether the page stands in a frame, and as an embed; the root is marked for the style sheet. Imported before all that takes its
 * time: the page is laid out for the first time after this.
 */
import { tellHeight } from "./embed/converse";
import { isEmbedded } from "./embed/embedded";

export const framed = window.parent !== window;
export const embedded = isEmbedded(window.location) && document.querySelector("[data-map]") !== null;

const { dataset } = document.documentElement;
if (embedded) {
  dataset.embed = "";
  // the delivered picture keeps room for the page's own layout, which grows at two widths (`picture/fit.tsx`); an embed's does not
  for (const svg of document.querySelectorAll(".picture .mid, .picture .fit"))
    for (const { name, value } of svg.attributes) svg.setAttribute(name, value.replaceAll("(100vw - ", "(0px - "));
}
if (framed && window.origin === "null") dataset.sealed = "";
if (embedded && framed) tellHeight();
