import { anchor, isAnchored } from "../source/anchor";
import { excerptAt } from "../source/excerpt";
import type { Placed } from "./checkExcerpts";
import { checkConfidence } from "./checkFeatures";
import type { Note } from "./content";
import type { Named, Report } from "./files";
import { notAnchored } from "./notAnchored";
import type { ArticleText } from "./readArticles";
import type { NoteFile } from "./schema";

type Written = NoteFile["annotations"][number];
type Parts = { readonly articles: readonly ArticleText[]; readonly notes: readonly Named<NoteFile>[]; readonly placed: readonly Placed[] };

/** The editors' notes as the articles run. One whose words stand in no excerpt is reported and left out. */
export function joinNotes({ articles, notes, placed }: Parts, report: Report): Note[] {
  const joined = notes.flatMap(({ name, value }) => {
    const path = `content/notes/${name}.json`;
    return value.annotations.flatMap((note) => {
      const article = articles.find((one) => one.article.id === note.target.source);
      if (article !== undefined) return placedNote(note, article, { placed, path }, report);
      report(`${path}, ${note.id}: there is no article "${note.target.source}"; name one of content/sources/`);
      return [];
    });
  });
  checkIds(joined, placed, report);
  const order = new Map(placed.map(({ excerpt }, index) => [excerpt.id, index]));
  const place = ({ at }: Note): number => (at === undefined ? -1 : (order.get(at.excerpt) ?? 0));
  const ordered = joined.toSorted((a, b) => place(a) - place(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0));
  checkOverlap(ordered, report);
  return ordered;
}

type Around = { readonly placed: readonly Placed[]; readonly path: string };

function placedNote({ id, target, body }: Written, text: ArticleText, { placed, path }: Around, report: Report): Note[] {
  const { value, sides, sources, confidence } = body;
  const note = { id, article: text.article.id, at: undefined, text: value, sides, sources, confidence };
  checkConfidence(note, `${path}, ${id}`, report);
  if (target.selector === undefined) return [note];
  const place = anchor(text.body, target.selector);
  if (!isAnchored(place) || excerptAt(text.paragraphs, place) === undefined) {
    report(`${path}, ${id}: ${notAnchored(text, target.selector, place)}`);
    return [];
  }
  const around = placed.find(({ excerpt, sentences }) => excerpt.article === note.article && sentences.start <= place.start && place.end <= sentences.end);
  if (around === undefined) {
    report(`${path}, ${id}: no excerpt holds "${target.selector.exact}"; make an excerpt of its sentence in content/annotations/, or take words of one`);
    return [];
  }
  const from = around.sentences.start;
  return [{ ...note, at: { excerpt: around.excerpt.id, start: place.start - from, end: place.end - from } }];
}

/** Notes and excerpts share one set of ids; one that begins with a paragraph's number has the right one. */
function checkIds(notes: readonly Note[], placed: readonly Placed[], report: Report): void {
  const taken = new Set(placed.flatMap(({ excerpt }) => [excerpt.id, ...excerpt.formerly]));
  for (const { id, article, at } of notes) {
    const path = `content/notes/${article}.json, ${id}`;
    if (taken.has(id)) report(`${path}: this id is taken by another note or an excerpt; give this note another`);
    taken.add(id);
    const paragraph = placed.find(({ excerpt }) => excerpt.id === at?.excerpt)?.excerpt.paragraph;
    const number = /^p(\d+)-/.exec(id)?.[1];
    if (number !== undefined && paragraph !== undefined && Number(number) !== paragraph) {
      report(`${path}: the words stand in paragraph ${paragraph}; begin the id with p${paragraph}-`);
    }
  }
}

/** Words are marked for one note at a time. */
function checkOverlap(notes: readonly Note[], report: Report): void {
  for (const [index, { id, article, at }] of notes.entries()) {
    const next = notes[index + 1];
    if (at !== undefined && next?.at?.excerpt === at.excerpt && next.at.start < at.end) {
      report(`content/notes/${article}.json, ${next.id}: its words run into those of ${id}; take fewer words, or make one note of the two`);
    }
  }
}
