/**
 * The shape of every file in `content/`. Parsed once, at the border (`read.ts`);
 * what comes out of it is valid, so no room behind it checks again.
 */
import * as v from "valibot";
import { ADMINISTRATORS, AREAS, PARTIES, REASONS } from "../time/areas";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id has small letters, digits and hyphens"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("a text must not be empty"));
const sourceIds = v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/)));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** [longitude, latitude] in degrees (RFC 7946). */
const position = v.tuple([longitude, latitude]);
/** [west, south, east, north] in degrees. */
const bbox = v.tuple([longitude, latitude, longitude, latitude]);
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"));

/** A text of ours: English must be there, other languages fall back to it and are then marked as English. */
export const Texts = v.objectWithRest({ en: words }, words);
export type Texts = v.InferOutput<typeof Texts>;

/**
 * The names of a place in one language (UN toponymy).
 * `forms`: what stands on the map. In English the exonyms of both traditions, by the letter
 * (identical ones once); elsewhere the language's own name, then a gloss of the other tradition's.
 */
const NamesInLanguage = v.strictObject({
  forms: v.pipe(v.array(words), v.minLength(1), v.maxLength(2)),
  /** Both traditions have this one name: it stands once. */
  same: v.optional(v.boolean(), false),
  /** How the name is read (kana). */
  reading: v.optional(words),
  /** Latin letters (Hepburn, BGN/PCGN). */
  romanized: v.optional(words),
});
export const Names = v.objectWithRest({ en: NamesInLanguage }, NamesInLanguage);
export type Names = v.InferOutput<typeof Names>;

/** Where a label may stand: a point on the map and how the text hangs on it. Tried in order. */
const LabelSpot = v.strictObject({ at: position, align: v.picklist(["start", "middle", "end"]) });
export type LabelSpot = v.InferOutput<typeof LabelSpot>;

/** How far the sources bear it. What is `low` stays out (`checkFeatures.ts`). */
const confidence = v.optional(v.picklist(["high", "medium", "low"]), "high");

const Fact = v.strictObject({
  text: Texts,
  sources: v.pipe(sourceIds, v.minLength(1, "a fact needs a source")),
  confidence,
});
export type Fact = v.InferOutput<typeof Fact>;

/** What each side says of it, at about the same length: the words are theirs, so they may take sides. */
const Sides = v.strictObject({ japan: Texts, russia: Texts });
export type Sides = v.InferOutput<typeof Sides>;

/** A statement of one kind about a feature; several of one kind stand under one name. */
const FeatureFact = v.strictObject({
  /** The locales name it: `fact.<kind>`. */
  kind: id,
  /** What it holds for; it is said before the text. */
  date: v.optional(date),
  ...Fact.entries,
  sides: v.optional(Sides),
  /** Where sources differ: `text` gives the range in one line, these give each. */
  readings: v.optional(v.array(Fact), []),
});
export type FeatureFact = v.InferOutput<typeof FeatureFact>;

/**
 * What can be measured on the map and has a published figure. `area-main` leaves the islets out;
 * `hokkaido` and `nosappu` are distances from its nearest shore and from its Cape Nosappu; those with two names are straits.
 */
const measures = ["area", "area-main", "length", "hokkaido", "nosappu", "kunashir-iturup", "iturup-urup", "shikotan-habomai"] as const;

/** A published figure, to stand beside what is measured on the map: areas in km2, all others in km. */
const Published = v.strictObject({
  measure: v.picklist(measures, `there is no such measure; name one of ${measures.join(", ")}`),
  value: v.pipe(v.number(), v.minValue(0)),
  /** Whose figure it is, and of what. */
  text: Texts,
  /** Why it differs from what is measured. */
  why: v.optional(Texts),
  sources: v.pipe(sourceIds, v.minLength(1, "a published figure needs a source")),
  confidence,
});
export type Published = v.InferOutput<typeof Published>;

/** What happened at a place, and when: no place is shown without it. `dates` is empty where a role has none. */
const Role = v.strictObject({
  dates: v.array(date),
  text: Texts,
  sources: v.pipe(sourceIds, v.minLength(1, "a role needs a source")),
  confidence,
});
export type Role = v.InferOutput<typeof Role>;

export const Feature = v.strictObject({
  id,
  /** Names this feature had in addresses of earlier versions: ids are for ever. */
  formerly: v.optional(v.array(id), []),
  kind: v.picklist(["group", "island", "islets", "islet", "city", "place", "settlement"]),
  /** One of the eight that have a page of their own. */
  main: v.optional(v.boolean(), false),
  /** Where it stands among the main features in a list; the others follow by kind. */
  order: v.optional(v.number()),
  /** The group of islands it is one of: what is said of the group holds for it. */
  memberOf: v.optional(id),
  /** The island or city it lies on or in: nothing is inherited. */
  within: v.optional(id),
  names: Names,
  /** Further spellings by which the address finds it. */
  aliases: v.optional(v.array(words), []),
  labels: v.optional(v.array(LabelSpot), []),
  /** Where the small world map writes the name, seen from its dot, and what it says of the place in a few words. */
  locator: v.optional(v.strictObject({ side: v.picklist(["left", "right"]), caption: Texts })),
  /** Administered by one side, claimed by the other: under which law, in each. */
  stance: v.optional(v.strictObject({ administration: Fact, claim: Fact })),
  roles: v.optional(v.array(Role), []),
  facts: v.optional(v.array(FeatureFact), []),
  published: v.optional(v.array(Published), []),
  note: v.optional(Fact),
});
export type Feature = v.InferOutput<typeof Feature>;

/** W3C Web Annotation, in the part of the vocabulary that we use. */
const TextQuoteSelector = v.strictObject({
  type: v.literal("TextQuoteSelector"),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string(), ""),
  suffix: v.optional(v.string(), ""),
});
export const Annotation = v.strictObject({
  id,
  formerly: v.optional(v.array(id), []),
  type: v.literal("Annotation"),
  motivation: v.literal("linking"),
  target: v.strictObject({ source: id, selector: TextQuoteSelector }),
  /** What the words refer to; the first is what the address shows for `quote=` alone. */
  body: v.pipe(
    v.array(
      v.strictObject({
        type: v.literal("SpecificResource"),
        /** A feature id. */
        source: id,
        purpose: v.literal("linking"),
        /** A key of `relations.json`: the relation in plain words. */
        relation: id,
      }),
    ),
    v.minLength(1, "an annotation refers to at least one feature"),
  ),
});
export type Annotation = v.InferOutput<typeof Annotation>;
export const AnnotationFile = v.strictObject({
  "@context": v.literal("http://www.w3.org/ns/anno.jsonld"),
  annotations: v.array(Annotation),
});
export type AnnotationFile = v.InferOutput<typeof AnnotationFile>;

/** An editors' note on an article's words, or on the article as a whole where `selector` is left out. */
const Note = v.strictObject({
  id,
  type: v.literal("Annotation"),
  motivation: v.literal("commenting"),
  target: v.strictObject({ source: id, selector: v.optional(TextQuoteSelector) }),
  body: v.strictObject({
    type: v.literal("TextualBody"),
    purpose: v.literal("commenting"),
    value: Texts,
    sides: v.optional(Sides),
    sources: v.pipe(sourceIds, v.minLength(1, "a note needs a source")),
    confidence,
  }),
});
export const NoteFile = v.strictObject({
  "@context": v.literal("http://www.w3.org/ns/anno.jsonld"),
  annotations: v.array(Note),
});
export type NoteFile = v.InferOutput<typeof NoteFile>;

/** The record beside an article's file. Line numbers count from 1. */
export const SourceRecord = v.strictObject({
  id,
  file: words,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: words,
  publisher: words,
  /** What kind of publisher it is, in our words. */
  publisherKind: Texts,
  /** What bears `publisherKind`. */
  sources: v.pipe(sourceIds, v.minLength(1, "what is said of a publisher needs a source")),
  /** Where we have its text from, if not from its publisher. */
  republisher: v.optional(words),
  url: v.pipe(v.string(), v.url()),
  published: date,
  language: words,
  lines: v.strictObject({
    headline: v.number(),
    dateline: v.number(),
    /** First and last line of the body. */
    body: v.tuple([v.number(), v.number()]),
    /** Lines that belong to the republisher's site, not to the article. */
    chrome: v.array(v.number()),
  }),
});
export type SourceRecord = v.InferOutput<typeof SourceRecord>;

export const Relations = v.record(id, Texts);
/** What kinds of sources there are, in plain words. */
export const SourceKinds = v.record(id, Texts);
export const Bibliography = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/)),
  v.strictObject({
    title: words,
    url: v.pipe(v.string(), v.url()),
    /** A key of `source-kinds.json`. */
    kind: id,
    publisher: v.optional(words),
    /** When it was published. */
    date: v.optional(date),
    /** What it is written in, where that is not English: a language tag. */
    language: v.optional(words),
  }),
);
export type Bibliography = v.InferOutput<typeof Bibliography>;

/** Words with a history, in each language, and what is to be known about them. A term of one side stands in quotation marks. */
export const GlossaryFile = v.strictObject({
  entries: v.array(v.strictObject({ id, terms: Texts, note: v.optional(Texts), sources: v.optional(sourceIds, []) })),
});
export type Glossary = v.InferOutput<typeof GlossaryFile>["entries"];

/** How the map is drawn, and what was put right. */
export const About = v.strictObject({
  sections: v.array(
    v.strictObject({ id, title: Texts, paragraphs: v.array(v.strictObject({ text: Texts, sources: v.optional(sourceIds, []) })) }),
  ),
  corrections: v.array(v.strictObject({ date, text: Texts })),
});
export type About = v.InferOutput<typeof About>;

/**
 * By language, the words that take a side: quoted, never in our own voice. A stem stands where a word
 * begins, in Japanese anywhere; each comes with a sentence that must fail and a quotation that must pass.
 */
export const LoadedWords = v.record(v.string(), v.array(v.strictObject({ stem: words, fails: words, passes: words })));
export type LoadedWords = v.InferOutput<typeof LoadedWords>;

/** What must be in view, on any screen. */
export const FramesFile = v.strictObject({ frames: v.array(v.strictObject({ id, bbox, name: Texts })) });
export type Frames = v.InferOutput<typeof FramesFile>["frames"];

/** Names of seas and lands that nobody disputes, shown where there is room. */
export const MapLabelsFile = v.strictObject({
  labels: v.array(v.strictObject({ id, kind: v.picklist(["sea", "land"]), names: Texts, at: v.array(position), frames: v.array(id) })),
});
export type MapLabels = v.InferOutput<typeof MapLabelsFile>["labels"];

/** One language: its own name, and every message of the interface. */
export const Locale = v.strictObject({
  language: v.strictObject({
    tag: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "a language tag has two or three small letters")),
    name: words,
    dir: v.picklist(["ltr", "rtl"]),
    /** Who has read the translation: `original` for English, `native` once a native speaker has. */
    review: v.picklist(["original", "none", "native"]),
  }),
  messages: v.record(v.string(), v.string()),
});
export type Locale = v.InferOutput<typeof Locale>;

/** Our own translation of the excerpts into one language: by the excerpt's id, all of its sentences. */
export const TranslationFile = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "a language tag has two or three small letters")),
  review: v.picklist(["none", "native"]),
  excerpts: v.record(id, words),
  /** Excerpts that have no translation yet: it is said here, so that none is forgotten. */
  untranslated: v.optional(v.array(id), []),
});
export type Translation = v.InferOutput<typeof TranslationFile>;

/** A day: who administered what changes from one to the next, so nothing less exact will do. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD"));

const eventParts = ["date", "text", "effect", "japan", "russia"] as const;

/** Something that happened: one file in `events/`. Not `Event`, which is the browser's. */
export const TimelineEvent = v.strictObject({
  id,
  formerly: v.optional(v.array(id), []),
  /** The day, or `from` and `to`, as exact as the sources have it. */
  date: v.optional(date),
  from: v.optional(date),
  to: v.optional(date),
  title: Texts,
  /** What happened, in one neutral sentence. */
  text: Texts,
  /** What it changed in who administers what. */
  effect: Texts,
  /** A feature id; an event may have no place on the map. */
  place: v.optional(id),
  sides: Sides,
  notes: v.optional(v.array(Fact), []),
  sources: v.pipe(sourceIds, v.minLength(1, "an event needs a source")),
  confidence,
  /** Where a part of it is borne less well than the rest: which, and why. */
  parts: v.optional(v.array(v.strictObject({ part: v.picklist(eventParts), confidence, note: Texts })), []),
});
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

const areas = v.pipe(v.array(v.picklist(AREAS, `an area is one of ${AREAS.join(", ")}`)), v.minLength(1, "name at least one area"));
const party = v.picklist(PARTIES, `a party is one of ${PARTIES.join(", ")}`);
const lasting = { areas, from: day, to: v.optional(day) };

/** Who administered these areas from a day on, until the next span of the same area. */
const Span = v.strictObject({
  areas,
  from: day,
  administrator: v.picklist(ADMINISTRATORS, `an administrator is one of ${ADMINISTRATORS.join(", ")}`),
  /** Why it is `uncertain`: a landing under way, or no source bears it. */
  because: v.optional(v.picklist(REASONS, `a reason is one of ${REASONS.join(", ")}`)),
  note: v.optional(Texts),
  sources: v.pipe(sourceIds, v.minLength(1, "a span needs a source")),
  confidence,
});
export type Span = v.InferOutput<typeof Span>;

const Claim = v.strictObject({ ...lasting, claimant: party, ...Fact.entries });
/** Troops of one state where another has the title. */
const Overlay = v.strictObject({ kind: v.literal("occupation"), ...lasting, holder: party, ...Fact.entries });
/** Areas that a document names, from its day on; both sides' readings stand with the event. */
const NamedAreas = v.strictObject({ ...lasting, event: id, ...Fact.entries });

/** The one table of who administered and claimed what. Both days of a claim or overlay are within it. */
export const AdministrationFile = v.strictObject({
  areas: v.array(
    v.strictObject({
      id: v.picklist(AREAS, `an area is one of ${AREAS.join(", ")}`),
      name: Texts,
      /** Ids of the features in `public/geojson/` that draw it. */
      shapes: v.pipe(v.array(id), v.minLength(1, "an area needs a shape")),
    }),
  ),
  spans: v.array(Span),
  overlays: v.array(Overlay),
  claims: v.array(Claim),
  named: v.array(NamedAreas),
});
export type AdministrationFile = v.InferOutput<typeof AdministrationFile>;

/** Names of the lines that `public/geojson/lines.geojson` draws: each says whose it is. */
export const LinesFile = v.strictObject({
  lines: v.array(
    v.strictObject({
      id,
      name: Texts,
      /** What stands beside it on the map, whose it is in brackets. */
      short: Texts,
      note: Texts,
      /** Where that may stand, the better first; else it finds a place along the line. */
      labels: v.optional(v.array(LabelSpot), []),
      /** The years in which it was a line by treaty; without them it is no agreed line. */
      from: v.optional(day),
      to: v.optional(day),
      /** The first day on which it says something else than that: a state claims it as its border, or two states hold its two coasts. */
      drawnFrom: v.optional(day),
      /** Made by us and agreed by nobody: it has no source. */
      computed: v.optional(v.boolean(), false),
      sources: v.optional(sourceIds, []),
      confidence,
    }),
  ),
});
export type Lines = v.InferOutput<typeof LinesFile>["lines"];

/** How one side draws it: what its sources bear, and in words what they do not. */
const Convention = v.strictObject({
  id: v.picklist(["japan", "russia"]),
  name: Texts,
  rule: Fact,
  /** Ids of `lines.json`. */
  lines: v.array(id),
  /** Areas in the tint of a state, and those left white. */
  tinted: v.array(v.strictObject({ areas, as: party })),
  white: v.array(v.picklist(AREAS, `an area is one of ${AREAS.join(", ")}`)),
  /** What this drawing does not show, in one sentence. */
  leavesOut: Texts,
  /** What else is said to belong to it, but is borne by no source and so not drawn. */
  missing: v.optional(Texts),
});
export const ConventionsFile = v.strictObject({ conventions: v.array(Convention) });
export type Conventions = v.InferOutput<typeof ConventionsFile>["conventions"];

/** What bears an answer: an event, an editors' note, or what is said of a feature (`fact`: its kind). */
const Record = v.union([v.strictObject({ event: id }), v.strictObject({ note: id }), v.strictObject({ feature: id, fact: id })]);
export type QuizRecord = v.InferOutput<typeof Record>;

/** Where no words of its own are given, the record's are the explanation; so with the sources. */
const explained = {
  from: v.optional(Record),
  explanation: v.optional(Texts),
  sources: v.optional(sourceIds),
  /** Both sides' readings, as the record has them, stand under the explanation. */
  sides: v.optional(v.boolean(), false),
};

/** Questions. No answer is typed where the map's own data give it; where it is, `checkQuiz.ts` compares the two. */
const QuizQuestion = v.variant("kind", [
  /** Find it on a map without names. */
  v.strictObject({ id, kind: v.literal("find"), feature: id }),
  /** Name what is marked. */
  v.strictObject({ id, kind: v.literal("name"), feature: id }),
  /** Which came first: ids of events, in any order here. */
  v.strictObject({ id, kind: v.literal("order"), events: v.pipe(v.array(id), v.minLength(3), v.maxLength(6)) }),
  /** Who administered an area: the table knows. */
  v.strictObject({ id, kind: v.literal("administered"), area: v.picklist(AREAS), date }),
  /** Does the article say so? `words` stand in the excerpt `quote`, or, where it is not stated, nowhere in the article. */
  v.strictObject({
    id,
    kind: v.literal("article"),
    /** Which article, where it is not stated; left out, none of them says it. */
    article: v.optional(id),
    text: Texts,
    stated: v.boolean(),
    words: v.pipe(v.array(words), v.minLength(1)),
    quote: v.optional(id),
    ...explained,
  }),
  /** The first option is the right one: the English of the record has its `words`, and those of no other. */
  v.strictObject({
    id,
    kind: v.literal("choice"),
    text: Texts,
    options: v.pipe(v.array(v.strictObject({ text: Texts, words })), v.minLength(3), v.maxLength(5)),
    ...explained,
  }),
]);
export type QuizQuestion = v.InferOutput<typeof QuizQuestion>;
export const QuizFile = v.strictObject({ questions: v.array(QuizQuestion) });
export type QuizFile = v.InferOutput<typeof QuizFile>;
