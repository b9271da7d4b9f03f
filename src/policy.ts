/**
 * The page's Trusted Types policy. Leaflet 1.9.4 writes exactly one string as HTML, `<svg/>`, while its module is
 * evaluated, to find out whether the browser knows SVG; and the hosted site has one worker. Nothing else may ever become HTML or
 * the address of a script.
 * Must run before Leaflet is loaded.
 */
import { workerAddress } from "./offline/address";

globalThis.trustedTypes?.createPolicy("default", {
  createHTML(html) {
    if (html === "<svg/>") return html;
    throw new TypeError("No HTML is made from a string in this page.");
  },
  createScriptURL(address) {
    if (address === workerAddress) return address;
    throw new TypeError("No other script is loaded from a string in this page.");
  },
});
