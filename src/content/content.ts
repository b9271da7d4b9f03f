import type { SplitText } from "../source/excerpt";
import type { Story } from "../story/format";
import type { Area } from "../time/areas";
import type {
  About,
  AdministrationFile,
  Bibliography,
  Conventions,
  Fact,
  Feature,
  Frames,
  Glossary,
  Lines,
  LoadedWords,
  Locale,
  MapLabels,
  QuizQuestion,
  Sides,
  SourceRecord,
  Span,
  Texts,
  TimelineEvent,
  Translation,
} from "./schema";

/** What the words of an excerpt refer to, and how: a feature's id and a key of `relations`. */
type Target = { readonly feature: string; readonly relation: string };

/** Whole sentences of an article, split at the words that refer to something. */
export type Excerpt = SplitText & {
  readonly id: string;
  readonly formerly: readonly string[];
  /** The article's id. */
  readonly article: string;
  readonly targets: readonly Target[];
  /** Opens the article at these words. */
  readonly address: string;
};

/** Where words stand in an excerpt: UTF-16 units of `before + exact + after`. */
type Place = { readonly excerpt: string; readonly start: number; readonly end: number };

/** An editors' note on an article's words. */
export type Note = Fact & {
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  /** The words it is about; undefined where it is about the article as a whole. */
  readonly at: Place | undefined;
  readonly sides: Sides | undefined;
};

/** An article without its text: only the excerpts leave the content folder. */
export type Article = SourceRecord & { readonly paragraphs: number };

/** What the table of administration leaves open, or has from few sources: it is said in words. */
export type Limit = {
  readonly areas: readonly Area[];
  readonly from: string;
  readonly to: string | undefined;
  readonly text: Texts;
  readonly sources: readonly string[];
};

/** Who administered and claimed what: the table that `time/` looks up, with all words and sources. */
export type Administration = Omit<AdministrationFile, "spans"> & {
  /** By area, the earliest first; a span of several areas is one object. */
  readonly spans: Readonly<Record<Area, readonly Span[]>>;
  readonly limits: readonly Limit[];
};

/** Everything under `content/`, checked and joined. */
export type Content = {
  readonly articles: readonly Article[];
  /** The main ones in their order, then the others by kind and id. */
  readonly features: readonly Feature[];
  /** As the articles run. */
  readonly excerpts: readonly Excerpt[];
  /** Ids of annotations whose words the article does not have: they are left out, and the page says so. */
  readonly lost: readonly string[];
  /** On whole articles first, then as the articles run. One whose words stand in no excerpt is left out. */
  readonly notes: readonly Note[];
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly administration: Administration;
  readonly lines: Lines;
  readonly conventions: Conventions;
  /** Lessons: steps on the map, by id. */
  readonly stories: readonly Story[];
  /** Questions, as the files have them. */
  readonly quiz: readonly QuizQuestion[];
  readonly relations: Readonly<Record<string, Texts>>;
  readonly bibliography: Bibliography;
  readonly sourceKinds: Readonly<Record<string, Texts>>;
  readonly glossary: Glossary;
  readonly about: About;
  readonly loadedWords: LoadedWords;
  readonly frames: Frames;
  readonly mapLabels: MapLabels;
  /** English first, then by tag. Where a message is missing, English stands in. */
  readonly locales: readonly Locale[];
  /** Of the excerpts, by us. */
  readonly translations: readonly Translation[];
  /** What is wrong, in sentences an editor understands; empty when all is well. */
  readonly problems: readonly string[];
};
