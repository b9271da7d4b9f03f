/** Citations of an article, of the picture and of this view: in words, as BibTeX and as CSL-JSON. */
import type { Cited, ShareData } from "./share";

export interface Work {
  id: string;
  type: "article-newspaper" | "map" | "webpage";
  title: string;
  publisher: string;
  /** YYYY-MM-DD */
  issued: string;
  url: string;
  language: string;
  /** YYYY-MM-DD; when it was looked at. */
  accessed?: string;
}

export const workOfArticle = ({ id, title, publisher, published, url, language }: Cited): Work => ({
  id,
  title,
  publisher,
  url,
  language,
  type: "article-newspaper",
  issued: published,
});

/** `url`: of what is shown now; `accessed`: today. */
export const workOfView = (data: ShareData, type: "map" | "webpage", url: string, accessed: string): Work => ({
  id: `four-islands-${type}`,
  type,
  title: type === "map" ? `${data.frame} (${data.stance})` : data.title,
  publisher: data.title,
  issued: data.asOf,
  url,
  language: data.lang,
  accessed,
});

export const plain = ({ title, publisher, issued, url, accessed }: Work): string =>
  [`${publisher}: ${title}`, issued, url].join(", ") + (accessed === undefined ? "." : ` (${accessed}).`);

const TEX = /[\\{}$&#^_~%]/g;
const tex = (text: string): string => text.replace(TEX, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`));

export function bibtex({ id, title, publisher, issued, url, accessed, language }: Work): string {
  const fields = {
    title: `{${tex(title)}}`,
    author: `{${tex(publisher)}}`,
    year: issued.slice(0, 4),
    date: issued,
    url,
    language,
    ...(accessed === undefined ? {} : { urldate: accessed }),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}}`);
  return `@online{${id},\n${lines.join(",\n")}\n}`;
}

const parts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });

export const cslJson = ({ id, type, title, publisher, issued, url, language, accessed }: Work): string =>
  JSON.stringify(
    [
      {
        id,
        type,
        title,
        publisher,
        language,
        author: [{ literal: publisher }],
        issued: parts(issued),
        URL: url,
        ...(accessed === undefined ? {} : { accessed: parts(accessed) }),
      },
    ],
    null,
    1,
  );
