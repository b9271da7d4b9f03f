/** The excerpts of the articles, and what the editors say about them. */
import type { Article, Excerpt, Note } from "../content/content";
import { message } from "../i18n/message";
import type { ExcerptData } from "../reading/Excerpt";
import type { NoteData } from "../reading/Note";
import { type Edition, sourced, titleOf, wordsIn } from "./edition";
import { sidesOf } from "./sides";

function noteOf(edition: Edition, note: Note): NoteData {
  const { id, sides } = note;
  return {
    id,
    label: message(edition.locale, "note.title"),
    fact: sourced(edition, note),
    ...(sides === undefined ? {} : { sides: sidesOf(edition, sides) }),
  };
}

const notesOn = (edition: Edition, excerpt: string): ExcerptData["notes"] =>
  edition.content.notes.flatMap((note) =>
    note.at?.excerpt === excerpt ? [{ ...noteOf(edition, note), start: note.at.start, end: note.at.end }] : [],
  );

/** The notes on an article as a whole. */
export const notesOnArticle = (edition: Edition, article: string): NoteData[] =>
  edition.content.notes.filter((note) => note.at === undefined && note.article === article).map((note) => noteOf(edition, note));

/** Our own translation, in the language of the page. */
function translationOf({ content, locale, lang }: Edition, article: Article, { id }: Excerpt): Pick<ExcerptData, "translation"> {
  const file = article.language === lang ? undefined : content.translations.find(({ language }) => language === lang);
  const text = file?.excerpts[id];
  if (file === undefined || text === undefined) return {};
  return { translation: { label: message(locale, file.review === "none" ? "translation.unreviewed" : "translation.ours"), text } };
}

function excerptOf(edition: Edition, article: Article, excerpt: Excerpt): ExcerptData {
  const { content, locale } = edition;
  return {
    id: excerpt.id,
    paragraph: message(locale, "excerpt.paragraph.short", { number: excerpt.paragraph }),
    before: excerpt.before,
    exact: excerpt.exact,
    after: excerpt.after,
    lang: article.language,
    cite: article.url,
    references: excerpt.targets.flatMap(({ feature: id, relation }) => {
      const feature = content.features.find((candidate) => candidate.id === id);
      const words = content.relations[relation];
      return feature === undefined || words === undefined
        ? []
        : [{ feature: id, name: titleOf(edition, feature), relation: wordsIn(edition, words) }];
    }),
    notes: notesOn(edition, excerpt.id),
    ...translationOf(edition, article, excerpt),
    source: { label: message(locale, "excerpt.source"), url: excerpt.address },
    link: { label: message(locale, "excerpt.link") },
  };
}

/** The excerpts of one article, in its order. */
export const excerptsOf = (edition: Edition, article: Article): ExcerptData[] =>
  edition.content.excerpts.filter((excerpt) => excerpt.article === article.id).map((excerpt) => excerptOf(edition, article, excerpt));
