import { anchor, isAnchored } from "../source/anchor";
import { excerptAt } from "../source/excerpt";
import { textFragment } from "../source/textFragment";
import { checkCoverage, checkIds, type Placed } from "./checkExcerpts";
import { checkTargets, type Known } from "./checkTargets";
import type { Excerpt } from "./content";
import type { Named, Report } from "./files";
import { notAnchored } from "./notAnchored";
import type { ArticleText } from "./readArticles";
import type { Annotation, AnnotationFile } from "./schema";

type Parts = Known & { readonly articles: readonly ArticleText[]; readonly annotations: readonly Named<AnnotationFile>[] };

/** `placed`: the excerpts again, each with its place; `lost`: ids of annotations that do not anchor. */
type Joined = { readonly excerpts: Excerpt[]; readonly placed: Placed[]; readonly lost: string[] };

/** The excerpts as the articles run. One that does not anchor is reported and left out, the rest goes on. */
export function joinExcerpts({ articles, annotations, features, relations }: Parts, report: Report): Joined {
  const placed = annotations.flatMap(({ name, value }) => {
    const path = `content/annotations/${name}.json`;
    return value.annotations.flatMap((annotation) => {
      const article = articles.find((one) => one.article.id === annotation.target.source);
      checkTargets(annotation, path, { features, relations }, report);
      if (article !== undefined) return placedIn(article, annotation, path, report);
      report(`${path}, ${annotation.id}: there is no article "${annotation.target.source}"; name one of content/sources/`);
      return [];
    });
  });
  checkIds(placed, report);
  const ordered = articles.map(({ article }) => placed.filter(({ excerpt }) => excerpt.article === article.id).toSorted(inOrder));
  for (const [index, excerpts] of ordered.entries()) checkCoverage(articles[index]?.article, excerpts, report);
  checkUse(relations, annotations, report);
  const excerpts = ordered.flat().map(({ excerpt }) => excerpt);
  const found = new Set(excerpts.map(({ id }) => id));
  const lost = annotations.flatMap(({ value }) => value.annotations.map(({ id }) => id)).filter((id) => !found.has(id));
  return { excerpts, placed: ordered.flat(), lost };
}

function inOrder(a: Placed, b: Placed): number {
  return a.sentences.start - b.sentences.start;
}

function placedIn(text: ArticleText, annotation: Annotation, path: string, report: Report): Placed[] {
  const { selector } = annotation.target;
  const place = anchor(text.body, selector);
  const cut = isAnchored(place) ? excerptAt(text.paragraphs, place) : undefined;
  if (cut === undefined) {
    report(`${path}, ${annotation.id}: ${notAnchored(text, selector, place)}`);
    return [];
  }
  const targets = annotation.body.map(({ source: feature, relation }) => ({ feature, relation }));
  const { id, formerly } = annotation;
  const address = textFragment(text.article.url, selector);
  return [{ excerpt: { id, formerly, article: text.article.id, targets, address, ...cut.split }, sentences: cut.sentences }];
}

function checkUse(relations: Known["relations"], annotations: Parts["annotations"], report: Report): void {
  const used = new Set(annotations.flatMap(({ value }) => value.annotations.flatMap(({ body }) => body.map(({ relation }) => relation))));
  for (const id of Object.keys(relations)) {
    if (!used.has(id)) report(`content/relations.json, ${id}: no annotation uses it; remove it, or correct the annotation that should`);
  }
}
