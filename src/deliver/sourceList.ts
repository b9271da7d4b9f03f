/** The list of sources in the page's language. */
import { domainToUnicode } from "node:url";
import type { Bibliography, Feature } from "../content/schema";
import { formatDate } from "../i18n/format";
import { inLanguage } from "../i18n/inLanguage";
import { message } from "../i18n/message";
import type { Words } from "../reading/LocalText";
import type { SourceEntry } from "../reading/SourceList";
import { titleOfPage } from "./Around";
import { type Edition, titleOf, wordsIn } from "./edition";
import { type Part, sourceNumbers, type Use, usesBySource } from "./sources";

type Source = Bibliography[string];
type ShownUse = SourceEntry["uses"][number];

const nameOfLanguage = (lang: string, tag: string): string => new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;

function linesOf(edition: Edition, { publisher, date, language, kind, url }: Source): SourceEntry["lines"] {
  const { content, locale, lang } = edition;
  const own = (text: string): Words => ({ text, lang });
  const kinds = content.sourceKinds[kind];
  return [
    { label: message(locale, "source.publisher"), words: publisher === undefined ? undefined : { text: publisher, lang: "en" } },
    { label: message(locale, "source.date"), words: date === undefined ? undefined : own(formatDate(lang, date)) },
    { label: message(locale, "source.kind"), words: kinds && wordsIn(edition, kinds) },
    { label: message(locale, "source.language"), words: language === undefined ? undefined : own(nameOfLanguage(lang, language)) },
    { label: message(locale, "source.address"), words: own(domainToUnicode(new URL(url).host)) },
  ].flatMap(({ label, words }) => (words === undefined ? [] : [{ label, words }]));
}

/** A part of a card, by the name that the card gives it. */
function nameOfPart({ locale }: Edition, part: Part): string {
  switch (part) {
    case "administration":
      return message(locale, "stance.administeredBy");
    case "claim":
      return message(locale, "stance.claimedBy");
    case "roles":
      return message(locale, "roles.title");
    case "published":
      return message(locale, "sources.published");
    case "note":
      return message(locale, "note.title");
    default:
      return message(locale, part);
  }
}

function placeOf(edition: Edition, use: Exclude<Use, { kind: "feature" }>): ShownUse | undefined {
  const { content, lang, locale, ways } = edition;
  const shown = (href: string, place: string): ShownUse => ({ href, place });
  switch (use.kind) {
    case "article":
      return shown(
        `${ways.map.replace(/#.*$/, "")}#article`,
        content.articles.find(({ id }) => id === use.article)?.publisher ?? use.article,
      );
    case "note":
      return shown(ways.quote(use.quote), message(locale, "sources.note", { number: use.paragraph }));
    case "term": {
      const terms = content.glossary.find(({ id }) => id === use.term)?.terms;
      return terms && shown(ways.term(use.term), inLanguage(terms, lang).said);
    }
    case "about":
      return shown(ways.page("about"), titleOfPage(edition, "about"));
    case "administration": {
      const bears = message(locale, "sources.bears", { parts: message(locale, "stance.title") });
      return { ...shown(ways.dated(use.anchor), formatDate(lang, use.from)), bears };
    }
    case "dated":
      return shown(ways.dated(use.anchor), inLanguage(use.name, lang).said);
  }
}

/** A card once, with everything that the source bears on it. */
function cardUses(edition: Edition, uses: readonly Use[]): ShownUse[] {
  const { locale } = edition;
  const parts = new Map<Feature, Part[]>();
  for (const use of uses) if (use.kind === "feature") parts.set(use.feature, [...(parts.get(use.feature) ?? []), use.part]);
  return [...parts].map(([feature, borne]) => ({
    href: edition.ways.feature(feature.id),
    place: titleOf(edition, feature),
    bears: message(locale, "sources.bears", { parts: borne.map((part) => nameOfPart(edition, part)).join(message(locale, "list.comma")) }),
  }));
}

export function sourceEntries(edition: Edition): SourceEntry[] {
  const { content } = edition;
  const uses = usesBySource(content);
  return [...sourceNumbers(content).keys()].flatMap((id) => {
    const source = content.bibliography[id];
    if (source === undefined) return [];
    const own = uses.get(id) ?? [];
    const others = own.flatMap((use) => (use.kind === "feature" ? [] : (placeOf(edition, use) ?? [])));
    // several rows have one date, and several paragraphs one page: the first stands for all
    const once = new Map(others.toReversed().map((use) => [use.place + (use.bears ?? ""), use]));
    return [
      {
        id,
        // titles stand as they are: in English, with what is in other letters in its own language
        title: { text: source.title, lang: "en" },
        url: source.url,
        lines: linesOf(edition, source),
        uses: [...cardUses(edition, own), ...[...once.values()].toReversed()],
      },
    ];
  });
}
