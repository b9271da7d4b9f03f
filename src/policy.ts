/**
 * The page's Trusted Types policy. Leaflet 1.9.4 writes exactly one string as HTML, `<svg/>`, while its module is
 * evaluated, to find out whether the browser knows SVG; nothing else may ever become HTML or script.
 * Must run before Leaflet is loaded.
 */
globalThis.trustedTypes?.createPolicy("default", {
  createHTML(html) {
    if (html === "<svg/>") return html;
    throw new TypeError("No HTML is made from a string in this page.");
  },
});
