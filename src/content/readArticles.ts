import { createHash } from "node:crypto";
import { bodyOf, paragraphsOf, type Paragraph } from "../source/excerpt";
import type { Article } from "./content";
import { readFolder, readText, type Report } from "./files";
import { SourceRecord } from "./schema";

/** An article with its words: for the build alone. */
export type ArticleText = { readonly article: Article; readonly text: string; readonly body: string; readonly paragraphs: readonly Paragraph[] };

/** Every article of `sources/`, oldest first. */
export function readArticles(folder: string, report: Report): ArticleText[] {
  const found = readFolder(folder, "sources", SourceRecord, report).flatMap(({ name, value: record }) => {
    const path = `sources/${name}.json`;
    if (record.id !== name) report(`content/${path}: its id is "${record.id}"; give file and id the same name`);
    const text = readText(folder, `sources/${record.file}`, report);
    return text === undefined ? [] : [articleOf(record, text, path, report)];
  });
  return found.toSorted((a, b) => (a.article.published + a.article.id < b.article.published + b.article.id ? -1 : 1));
}

function articleOf(record: SourceRecord, text: string, path: string, report: Report): ArticleText {
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (sha256 !== record.sha256) {
    report(`content/${path}, sha256: content/sources/${record.file} has changed (it is now ${sha256}); put the original file back, byte for byte`);
  }
  checkLines(record, text.split("\n"), path, report);
  const body = bodyOf(text, record.lines.body);
  const paragraphs = paragraphsOf(body);
  return { article: { ...record, paragraphs: paragraphs.length }, text, body, paragraphs };
}

/** Each line with words on it is headline, dateline, body or the site's: none is forgotten. */
function checkLines({ title, file, lines }: SourceRecord, text: readonly string[], path: string, report: Report): void {
  const headline = text[lines.headline - 1];
  if (headline !== title) report(`content/${path}, title: line ${lines.headline} of ${file} reads "${headline ?? ""}"; make the two agree`);
  const named = new Set([lines.headline, lines.dateline, ...lines.chrome]);
  for (const [index, words] of text.entries()) {
    const line = index + 1;
    const inBody = line >= lines.body[0] && line <= lines.body[1];
    if (words.trim() !== "" && !inBody && !named.has(line)) {
      report(`content/${path}, lines: line ${line} ("${words}") is neither headline, dateline, body nor chrome; say which it is`);
    }
    if (inBody && named.has(line)) report(`content/${path}, lines: line ${line} is named twice, as body and as something else; keep one`);
  }
}
