import type { Span } from "../source/sentences";
import type { Article, Excerpt } from "./content";
import type { Report } from "./files";

/** An excerpt and where its sentences stand in the article's body. */
export type Placed = { readonly excerpt: Excerpt; readonly sentences: Span };

/** Ids are for ever and for one excerpt only; one that begins with a paragraph's number has the right one. */
export function checkIds(excerpts: readonly Placed[], report: Report): void {
  const taken = new Set<string>();
  for (const { excerpt } of excerpts) {
    const { id, formerly, article, paragraph } = excerpt;
    for (const name of [id, ...formerly]) {
      if (taken.has(name)) report(`content/annotations/${article}.json, ${name}: this id stands twice; give the newer excerpt another`);
      taken.add(name);
    }
    const number = /^p(\d+)-/.exec(id)?.[1];
    if (number !== undefined && Number(number) !== paragraph) {
      report(`content/annotations/${article}.json, ${id}: the words stand in paragraph ${paragraph}; begin the id with p${paragraph}-`);
    }
  }
}

/** Every paragraph has an excerpt, and no sentence stands in two. */
export function checkCoverage(article: Article | undefined, excerpts: readonly Placed[], report: Report): void {
  if (article === undefined) return;
  const path = `content/annotations/${article.id}.json`;
  for (let number = 1; number <= article.paragraphs; number += 1) {
    if (!excerpts.some(({ excerpt }) => excerpt.paragraph === number)) report(`${path}: paragraph ${number} has no excerpt; add an annotation for it`);
  }
  for (const [index, { excerpt, sentences }] of excerpts.entries()) {
    const next = excerpts[index + 1];
    if (next !== undefined && next.sentences.start < sentences.end) {
      report(`${path}, ${next.excerpt.id}: its sentence is also that of ${excerpt.id}; make one annotation of the two, with a body for each thing`);
    }
  }
}
