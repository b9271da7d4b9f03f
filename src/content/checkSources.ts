import { sourcesOfEvent } from "./checkEvents";
import { factsOf } from "./checkFeatures";
import type { Story } from "../story/format";
import type { Note } from "./content";
import type { Named, Report } from "./files";
import type { ArticleText } from "./readArticles";
import type { About, AdministrationFile, Bibliography, Conventions, Feature, Glossary, Lines, Texts, TimelineEvent } from "./schema";

type Sourced = {
  readonly features: readonly Named<Feature>[];
  readonly articles: readonly ArticleText[];
  readonly notes: readonly Note[];
  readonly glossary: Glossary;
  readonly about: About;
  readonly events: readonly TimelineEvent[];
  readonly administration: AdministrationFile;
  readonly lines: Lines;
  readonly conventions: Conventions;
  readonly stories: readonly Story[];
  /** What questions name of their own, by the place. */
  readonly quiz: readonly (readonly [place: string, sources: readonly string[]])[];
};

/** Every source that is named exists, and every one that exists is named. */
export function checkSources(bibliography: Bibliography, sourced: Sourced, report: Report): void {
  const { features, articles, notes, glossary, about, events, administration, lines, conventions, stories, quiz } = sourced;
  const used = new Set<string>();
  const mark = (path: string, sources: readonly string[]): void => {
    for (const source of sources) {
      if (!Object.hasOwn(bibliography, source)) report(`${path}: there is no source "${source}"; add it to content/bibliography.json, or correct the id`);
      used.add(source);
    }
  };
  for (const { name, value } of features) for (const { sources } of factsOf(value)) mark(`content/features/${name}.json`, sources);
  for (const { article } of articles) mark(`content/sources/${article.id}.json`, article.sources);
  for (const { id, article, sources } of notes) mark(`content/notes/${article}.json, ${id}`, sources);
  for (const { id, sources } of glossary) mark(`content/glossary.json, ${id}`, sources);
  for (const { id, paragraphs } of about.sections) for (const { sources } of paragraphs) mark(`content/about.json, ${id}`, sources);
  for (const event of events) mark(`content/events/${event.id}.json`, sourcesOfEvent(event));
  for (const [key, rows] of Object.entries(administration)) {
    for (const [index, row] of rows.entries()) if ("sources" in row) mark(`content/administration.json, ${key}.${index}`, row.sources);
  }
  for (const { id, sources } of lines) mark(`content/lines.json, ${id}`, sources);
  for (const { id, rule } of conventions) mark(`content/conventions.json, ${id}`, rule.sources);
  for (const { id, steps } of stories) for (const step of steps) mark(`content/stories/${id}.json, ${step.id}`, step.sources);
  for (const [place, sources] of quiz) mark(place, sources);
  for (const source of Object.keys(bibliography)) {
    if (!used.has(source)) report(`content/bibliography.json, ${source}: nothing uses this source; remove it, or name it where it is meant`);
  }
}

/** Every source is of a kind that has its words, and every kind has a source. */
export function checkKinds(bibliography: Bibliography, kinds: Readonly<Record<string, Texts>>, report: Report): void {
  const used = new Set(Object.values(bibliography).map(({ kind }) => kind));
  for (const [id, { kind }] of Object.entries(bibliography)) {
    if (!Object.hasOwn(kinds, kind)) report(`content/bibliography.json, ${id}: there is no kind "${kind}"; name one of content/source-kinds.json, or add it there`);
  }
  for (const kind of Object.keys(kinds)) {
    if (!used.has(kind)) report(`content/source-kinds.json, ${kind}: no source is of this kind; remove it, or name it where it is meant`);
  }
}
