/**
 * Whether the page stands in a frame, and as an embed; the root is marked for the style sheet. Imported before all that takes its
 * time: the page is laid out for the first time after this.
 */
import { tellHeight } from "./embed/converse";
import { isEmbedded } from "./embed/embedded";
import { withoutSteps } from "./picture/steps";

export const framed = window.parent !== window;
export const embedded = isEmbedded(window.location) && document.querySelector("[data-map]") !== null;

const { dataset } = document.documentElement;
if (embedded) {
  dataset.embed = "";
  // the delivered picture keeps room for the page's own layout (`picture/fit.tsx`)
  for (const svg of document.querySelectorAll(".picture .mid, .picture .fit"))
    for (const { name, value } of svg.attributes) svg.setAttribute(name, withoutSteps(value));
}
if (framed && window.origin === "null") dataset.sealed = "";
if (embedded && framed) tellHeight();
