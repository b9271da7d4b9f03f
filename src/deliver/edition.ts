/** All that the pages of one language say: the content in that language, ready for the components. */
import type { BBox } from "geojson";
import type { GazetteerEntry, PageData, SeaOrLand } from "../atlas/gazetteer";
import { union } from "../atlas/fit";
import type { Content } from "../content/content";
import type { Feature, Locale } from "../content/schema";
import { formatDate } from "../i18n/format";
import { inLanguage } from "../i18n/inLanguage";
import { message, plural } from "../i18n/message";
import type { CardData, SourcedText } from "../reading/Card";
import type { EntryGroup } from "../reading/Entries";
import type { ExcerptData } from "../reading/Excerpt";
import type { Words } from "../reading/LocalText";
import type { Geometries } from "./geometry";

export interface Edition {
  content: Content;
  geometries: Geometries;
  locale: Locale;
  lang: string;
  /** The feature that the page is about, where it is a feature's own page. */
  about?: Feature;
}

/** What all of it is about: the group of the disputed islands. */
export function groupOf({ content }: Pick<Edition, "content">): Feature {
  const group = content.features.find(({ kind }) => kind === "group");
  if (group === undefined) throw new Error("content/features has no feature of the kind group.");
  return group;
}

const wordsIn = ({ lang }: Edition, texts: Parameters<typeof inLanguage<string>>[0]): Words => {
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
const otherNames = ({ lang }: Edition, { names }: Feature) =>
  Object.entries(names)
    .filter(([language]) => language !== lang)
    .flatMap(([language, { forms, reading, romanized }]) => {
      const text = language === "en" ? forms.join(" / ") : forms[0];
      return text === undefined ? [] : [{ text, lang: language, reading, romanized }];
    });

/** On the map the other languages' own names: in English those are Japanese and Russian. */
const mapNames = (edition: Edition, feature: Feature): Words[] => otherNames(edition, feature).map(({ text, lang }) => ({ text, lang }));

type SourcedFact = Pick<NonNullable<Feature["note"]>, "text" | "sources">;

function sourced(edition: Edition, { text, sources }: SourcedFact): SourcedText {
  return {
    words: wordsIn(edition, text),
    sources: sources.flatMap((id) => edition.content.bibliography[id] ?? []),
    sourcesLabel: plural(edition.locale, "sources.count", sources.length),
  };
}

/** A feature and its groups: what an excerpt must refer to. */
export const circle = (content: Content, feature: Feature): string[] => {
  const group = content.features.find(({ id }) => id === feature.memberOf);
  return group === undefined ? [feature.id] : [feature.id, ...circle(content, group)];
};

function articleNote({ content, locale }: Edition, feature: Feature): string | undefined {
  const ids = circle(content, feature);
  const speaks = (id: string) => content.excerpts.some(({ targets }) => targets.some((target) => target.feature === id));
  if (ids.slice(1).some(speaks)) return message(locale, "article.member");
  if (feature.kind === "group") return message(locale, "article.groupNote");
  return speaks(feature.id) ? undefined : message(locale, "article.none");
}

function stanceOf(edition: Edition, { stance }: Feature): CardData["stance"] {
  if (stance === undefined) return undefined;
  const { locale } = edition;
  return [
    {
      label: message(locale, "stance.administeredBy"),
      party: message(locale, "party.russia"),
      law: sourced(edition, stance.administration),
    },
    { label: message(locale, "stance.claimedBy"), party: message(locale, "party.japan"), law: sourced(edition, stance.claim) },
  ];
}

export function cardOf(edition: Edition, feature: Feature): CardData {
  const { locale, lang } = edition;
  const stance = stanceOf(edition, feature);
  const note = articleNote(edition, feature);
  return {
    id: feature.id,
    main: feature.main,
    kind: message(locale, `kind.${feature.kind}`),
    title: titleOf(edition, feature),
    names: otherNames(edition, feature).map(({ reading, romanized, ...words }) => ({
      ...words,
      ...(reading === undefined ? {} : { reading }),
      ...(romanized === undefined || words.lang === "ru" ? {} : { romanized }),
    })),
    ...(stance === undefined ? {} : { stance }),
    roles: feature.roles.map((role) => ({
      dates: role.dates.map((date) => formatDate(lang, date)).join(", "),
      fact: sourced(edition, role),
    })),
    ...(feature.note === undefined ? {} : { note: sourced(edition, feature.note) }),
    ...(note === undefined ? {} : { articleNote: note }),
  };
}

export function excerptsOf(edition: Edition): ExcerptData[] {
  const { content, locale } = edition;
  return content.excerpts.flatMap((excerpt) => {
    const article = content.articles.find(({ id }) => id === excerpt.article);
    if (article === undefined) return [];
    const references = excerpt.targets.flatMap(({ feature: id, relation }) => {
      const feature = content.features.find((candidate) => candidate.id === id);
      const words = content.relations[relation];
      return feature === undefined || words === undefined
        ? []
        : [{ feature: id, name: titleOf(edition, feature), relation: wordsIn(edition, words) }];
    });
    return [
      {
        id: excerpt.id,
        paragraph: message(locale, "excerpt.paragraph.short", { number: excerpt.paragraph }),
        before: excerpt.before,
        exact: excerpt.exact,
        after: excerpt.after,
        lang: article.language,
        cite: article.url,
        references,
        source: { label: message(locale, "excerpt.source"), url: excerpt.address },
        link: { label: message(locale, "excerpt.link") },
      },
    ];
  });
}

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

const everyName = ({ names, aliases }: Feature): string[] =>
  [
    ...aliases,
    ...Object.values(names).flatMap(({ forms, reading, romanized }) => [...forms, forms.join(" / "), reading, romanized]),
  ].flatMap((name) => name ?? []);

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
        ...(at === undefined ? {} : { at }),
        bbox,
        spots: feature.labels,
      },
    ];
  });
}

export const seasAndLandsOf = ({ content, lang }: Edition): SeaOrLand[] =>
  content.mapLabels.map(({ id, kind, names, at, frames }) => ({ id, kind, text: inLanguage(names, lang).said, at, frames }));

/** What the page hands to its script. Messages that only the delivered page says stay out. */
export function pageData(edition: Edition, root: string, languages: PageData["languages"]): PageData {
  const { content, locale, lang, about } = edition;
  const live = /^(article|frames|legend\.land|list\.islets|map|notice|scale|zoom)/;
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
    messages: Object.fromEntries(Object.entries(locale.messages).filter(([key]) => live.test(key))),
    languages,
  };
}
