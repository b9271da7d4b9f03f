/**
 * Whether the page stands in a frame, and as an embed; the root is marked for the style sheet. Imported before all that takes its
 * time: the page is laid out for the first time after this.
 */
import { tellHeight } from "./embed/converse";
import { isEmbedded } from "./embed/embedded";

export const framed = window.parent !== window;
export const embedded = isEmbedded(window.location) && document.querySelector("[data-map]") !== null;

const { dataset } = document.documentElement;
if (embedded) dataset.embed = "";
if (framed && window.origin === "null") dataset.sealed = "";
if (embedded && framed) tellHeight();
