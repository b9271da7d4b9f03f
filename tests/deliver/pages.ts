/** The delivered pages, rendered once for each file of tests, and read as a browser reads them. */
import { oneFileOf, pagesOf } from "../../src/deliver/pages";
import { site } from "./site";

const ASSETS = { script: "assets/main.js", styles: "assets/main.css", preloads: ["assets/live.js"] };
const INLINED = {
  script: 'console.info("the script")',
  styles: ".picture{display:block}",
  policy: "default-src 'none'",
  data: [{ path: "islands.geojson", text: '{"type":"FeatureCollection"}' }],
};

export interface DeliveredPage {
  name: string;
  lang: string;
  html: string;
  /** From the page to the folder of the site. */
  root: string;
  /** The feature that the page is about, where it is a feature's own. */
  about?: string | undefined;
  /** Which of the pages without a map it is. */
  text?: string | undefined;
}

const hosted = pagesOf(site, (root) => ({
  script: `${root}${ASSETS.script}`,
  styles: `${root}${ASSETS.styles}`,
  preloads: ASSETS.preloads.map((file) => `${root}${file}`),
}));

const delivered: readonly DeliveredPage[] = [
  ...hosted.map(({ path, html }) => ({
    name: path,
    lang: /^(ja|ru)\//.exec(path)?.[1] ?? "en",
    about: /f\/([^/]+)\//.exec(path)?.[1],
    text: /(sources|about|glossary|table|dates|stories)\/index\.html$/.exec(path)?.[1],
    root: "../".repeat(path.split("/").length - 1),
    html,
  })),
  { name: "four-islands.html", lang: "en", root: "", html: oneFileOf(site, INLINED) },
];

/** The hosted pages with a map, and the one file. */
export const pages = delivered.filter(({ text }) => text === undefined);
/** The hosted pages of words beside the map. */
export const textPages = delivered.filter(({ text }) => text !== undefined);

export const pageIn = (lang: string): DeliveredPage => {
  const page = pages.find((candidate) => candidate.lang === lang);
  if (page === undefined) throw new Error(`there is no page in ${lang}`);
  return page;
};

export const parsed = ({ html }: DeliveredPage): Document => new DOMParser().parseFromString(html, "text/html");
