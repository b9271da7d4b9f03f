/** All that the pages of one language say: the content in that language, ready for the components. */
import type { BBox } from "geojson";
import type { ConventionEntry, GazetteerEntry, LineEntry, PageData, SeaOrLand } from "../atlas/gazetteer";
import { union } from "../atlas/fit";
import type { Content } from "../content/content";
import type { Fact, Feature, Locale } from "../content/schema";
import { inLanguage } from "../i18n/inLanguage";
import { figuresOf, message } from "../i18n/message";
import type { EntryGroup } from "../reading/Entries";
import type { Software } from "../reading/AboutTexts";
import type { Words } from "../reading/LocalText";
import type { SourceMark, SourcedText } from "../reading/Sources";
import type { Geometries } from "./geometry";
import type { Measures } from "./measures";
import { sourceNumbers } from "./sources";
import { timeDataOf } from "./stance";
import type { TimeData } from "../time/colouring";
import type { TextPage, Ways } from "./ways";

export interface Edition {
  content: Content;
  geometries: Geometries;
  measures: () => Measures;
  software: readonly Software[];
  locale: Locale;
  lang: string;
  ways: Ways;
  /** The feature that the page is about, where it is a feature's own page. */
  about?: Feature;
  /** Which of the pages of words it is, where it has no map. */
  text?: TextPage;
}

/** What all of it is about: the group of the disputed islands. */
export function groupOf({ content }: Pick<Edition, "content">): Feature {
  const group = content.features.find(({ kind }) => kind === "group");
  if (group === undefined) throw new Error("content/features has no feature of the kind group.");
  return group;
}

/** A text of the content, with the language in which it is there. */
export const wordsIn = ({ lang }: Edition, texts: Parameters<typeof inLanguage<string>>[0]): Words => {
  const { said, language } = inLanguage(texts, lang);
  return { text: said, lang: language };
};

/** The paired name: both traditions, identical ones once. */
export function titleOf({ locale, lang }: Edition, { names, kind }: Feature): string {
  const [first = "", second] = inLanguage(names, lang).said.forms;
  if (second === undefined) return first;
  return message(locale, kind === "group" ? "name.group" : "name.pair", { first, second });
}

/** The names in the other languages, each in its own. */
export const otherNames = ({ lang }: Edition, { names }: Feature) =>
  Object.entries(names)
    .filter(([language]) => language !== lang)
    .flatMap(([language, { forms, reading, romanized }]) => {
      const text = language === "en" ? forms.join(" / ") : forms[0];
      return text === undefined ? [] : [{ text, lang: language, reading, romanized }];
    });

/** On the map the other languages' own names: in English those are Japanese and Russian. */
const mapNames = (edition: Edition, feature: Feature): Words[] => otherNames(edition, feature).map(({ text, lang }) => ({ text, lang }));

type SourcedFact = Pick<Fact, "text"> & { readonly sources: readonly string[] } & Partial<Pick<Fact, "confidence">>;

/** A statement in the page's language, and the numbers of its sources. */
export function sourced(edition: Edition, { text, sources, confidence = "high" }: SourcedFact): SourcedText {
  const { locale } = edition;
  return {
    words: wordsIn(edition, text),
    sources: marksOf(edition, sources),
    ...(confidence === "medium" ? { doubt: message(locale, "confidence.medium") } : {}),
  };
}

/** The sources as a page gives them: their numbers, in order. */
export function marksOf({ content, locale, ways }: Edition, sources: readonly string[]): SourceMark[] {
  const numbers = sourceNumbers(content);
  return sources
    .flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, number, label: message(locale, "source.number", { number }), href: ways.source(id) }];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** A feature and its groups: what an excerpt must refer to. */
export const circle = (content: Content, feature: Feature): string[] => {
  const group = content.features.find(({ id }) => id === feature.memberOf);
  return group === undefined ? [feature.id] : [feature.id, ...circle(content, group)];
};

export function entriesOf(edition: Edition): EntryGroup[] {
  const { content, locale } = edition;
  const group = (title: string, open: boolean, belongs: (feature: Feature) => boolean): EntryGroup => ({
    title,
    open,
    entries: content.features.filter(belongs).map((feature) => ({ id: feature.id, title: titleOf(edition, feature) })),
  });
  return [
    group(message(locale, "list.islands"), true, ({ main, kind }) => main && kind !== "city"),
    group(message(locale, "list.places"), true, ({ main, kind }) => main && kind === "city"),
    group(message(locale, "list.islets"), false, ({ kind }) => kind === "islet"),
    group(message(locale, "list.settlements"), false, ({ kind }) => kind === "settlement"),
    group(message(locale, "list.places.other"), false, ({ main, kind }) => !main && (kind === "city" || kind === "place")),
  ].filter(({ entries }) => entries.length > 0);
}

const everyName = ({ names, aliases }: Feature): GazetteerEntry["names"] => {
  const pairs = Object.values(names).flatMap(({ forms }) => (forms.length > 1 ? [forms] : []));
  const alone = Object.values(names).flatMap(({ forms, reading, romanized }) => [...forms, reading, romanized]);
  const inPairs = new Set<string | undefined>(pairs.flat());
  return [...new Set([...aliases, ...alone].flatMap((name) => (name === undefined || inPairs.has(name) ? [] : [name]))), ...pairs];
};

/** [west, south, east, north] of a feature, of a group that of all its members; undefined where there is no geometry. */
function bboxOf({ content, geometries }: Edition, feature: Feature): BBox | undefined {
  const own = geometries.bboxes.get(feature.id);
  if (own !== undefined) return own;
  const members = content.features
    .filter(({ memberOf }) => memberOf === feature.id)
    .flatMap(({ id }) => [geometries.bboxes.get(id)])
    .filter((bbox) => bbox !== undefined);
  if (members.length === 0) return undefined;
  return [...union(members.map(([west = 0, south = 0, east = 0, north = 0]) => [west, south, east, north] as const))];
}

/** The features as the map and the address know them. */
export function gazetteerOf(edition: Edition): GazetteerEntry[] {
  return edition.content.features.flatMap((feature) => {
    const bbox = bboxOf(edition, feature);
    if (bbox === undefined) return [];
    const at = edition.geometries.points.get(feature.id);
    return [
      {
        id: feature.id,
        ...(feature.formerly.length > 0 ? { formerly: feature.formerly } : {}),
        kind: feature.kind,
        ...(feature.main ? { main: true } : {}),
        ...(feature.memberOf === undefined ? {} : { memberOf: feature.memberOf }),
        title: titleOf(edition, feature),
        others: mapNames(edition, feature),
        names: everyName(feature),
        ...(at === undefined ? { bbox } : { at }),
        spots: feature.labels,
      },
    ];
  });
}

export const seasAndLandsOf = ({ content, lang }: Edition): SeaOrLand[] =>
  content.mapLabels.map(({ id, kind, names, at, frames }) => ({ id, kind, text: inLanguage(names, lang).said, at, frames }));

/** The lines, with the days on which each is drawn of itself: while it held by treaty, and while it says something else. */
export const linesOf = ({ content, lang }: Edition): LineEntry[] =>
  content.lines.map(({ id, name, short, labels, from, to, drawnFrom }) => ({
    id,
    name: inLanguage(name, lang).said,
    short: inLanguage(short, lang).said,
    spots: labels,
    drawn: [
      ...(from === undefined ? [] : [{ from, ...(to === undefined ? {} : { to }) }]),
      ...(drawnFrom === undefined ? [] : [{ from: drawnFrom }]),
    ],
  }));

export const conventionsOf = ({ content, lang }: Edition): ConventionEntry[] =>
  content.conventions.map(({ id, name, lines, tinted, white }) => ({ id, name: inLanguage(name, lang).said, lines, tinted, white }));

/** What the page hands to its script. Messages that only the delivered page says stay out. */
export function pageData(edition: Edition, root: string, languages: PageData["languages"]): PageData & { time: TimeData } {
  const { content, locale, lang, about } = edition;
  const live =
    /^(dated|article\.(count|next|notes|order|position|previous)|frames|layers|legend\.(claims|land|named|tinted|white)|list\.(comma|islets)|map|measure\.(about|east|nmi|north|position|south|tool|west)|notice|scale|stance|zoom)/;
  return {
    lang,
    root,
    ...(about === undefined ? {} : { about: about.id }),
    features: gazetteerOf(edition),
    references: content.excerpts.map(({ id, formerly, targets }) => ({
      id,
      ...(formerly.length > 0 ? { formerly } : {}),
      features: targets.map(({ feature }) => feature),
    })),
    frames: content.frames.map(({ id, bbox, name }) => ({ id, bbox, name: inLanguage(name, lang).said })),
    names: seasAndLandsOf(edition),
    time: timeDataOf(edition),
    lines: linesOf(edition),
    conventions: conventionsOf(edition),
    messages: { ...Object.fromEntries(Object.entries(locale.messages).filter(([key]) => live.test(key))), ...figuresOf(lang) },
    languages,
  };
}
