/** The sources, numbered as they are first used, and where each is used. */
import { sourcesOfEvent } from "../content/checkEvents";
import type { Content } from "../content/content";
import type { Feature, Texts } from "../content/schema";
import { conventionId, eventId, lineId, rowId } from "./ways";

/** The part of a card that a source bears. */
export type Part = "administration" | "claim" | "roles" | `fact.${string}` | "published" | "note";

/** Where a source is used. */
export type Use =
  | { kind: "feature"; feature: Feature; part: Part }
  | { kind: "article"; article: string }
  | { kind: "note"; note: string; quote: string; paragraph: number }
  | { kind: "term"; term: string }
  | { kind: "about"; section: string }
  | { kind: "administration"; from: string; anchor: string }
  /** An event, a line or a way of drawing, by its name. `anchor`: where it stands on the page of dates. */
  | { kind: "dated"; name: Texts; anchor: string };

/** A statement's sources, and where it stands. */
type Used = readonly [sources: readonly string[], use: Use];

function usesInCard(feature: Feature): Used[] {
  const { stance, roles, facts, published, note } = feature;
  const at = (part: Part, statements: readonly { sources: readonly string[] }[]): Used[] =>
    statements.map(({ sources }) => [sources, { kind: "feature", feature, part }]);
  return [
    ...(stance === undefined ? [] : [...at("administration", [stance.administration]), ...at("claim", [stance.claim])]),
    ...facts.flatMap((fact) => at(`fact.${fact.kind}`, [fact, ...fact.readings])),
    ...at("published", published),
    ...at("roles", roles),
    ...at("note", note === undefined ? [] : [note]),
  ];
}

function usesInHistory({ events, administration, lines, conventions }: Content): Used[] {
  const { spans, overlays, claims, named } = administration;
  const rows = Object.entries({ span: new Set(Object.values(spans).flat()), overlay: overlays, claim: claims, named }).flatMap(
    ([kind, all]) => [...all].map((row) => ({ ...row, anchor: rowId(kind, row) })),
  );
  const dated = (sources: readonly string[], name: Texts, anchor: string): Used => [sources, { kind: "dated", name, anchor }];
  return [
    ...events.map((event) => dated(sourcesOfEvent(event), event.title, eventId(event.id))),
    ...rows
      .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
      .map(({ from, anchor, sources }): Used => [sources, { kind: "administration", from, anchor }]),
    ...lines.map(({ id, sources, name }) => dated(sources, name, lineId(id))),
    ...conventions.map(({ id, rule, name }) => dated(rule.sources, name, conventionId(id))),
  ];
}

/** Every statement with a source, in the order of the pages: cards, articles and their notes, glossary, About; then what has a date. */
function allUses(content: Content): Used[] {
  const { features, articles, notes, excerpts, glossary, about } = content;
  return [
    ...features.flatMap(usesInCard),
    ...articles.map(({ id, sources }): Used => [sources, { kind: "article", article: id }]),
    ...notes.map(({ id, article, at, sources }): Used => {
      const excerpt = excerpts.find((one) => one.id === at?.excerpt);
      if (excerpt === undefined) return [sources, { kind: "article", article }];
      return [sources, { kind: "note", note: id, quote: excerpt.id, paragraph: excerpt.paragraph }];
    }),
    ...glossary.map(({ id, sources }): Used => [sources, { kind: "term", term: id }]),
    ...about.sections.flatMap(({ id, paragraphs }) => paragraphs.map(({ sources }): Used => [sources, { kind: "about", section: id }])),
    ...usesInHistory(content),
  ];
}

const numbersFor = new WeakMap<Content, ReadonlyMap<string, number>>();

/** From a source's id to its number, counted from 1. */
export function sourceNumbers(content: Content): ReadonlyMap<string, number> {
  const known = numbersFor.get(content);
  if (known !== undefined) return known;
  const used = allUses(content).flatMap(([sources]) => sources);
  const listed = [...new Set([...used, ...Object.keys(content.bibliography)])].filter((id) => Object.hasOwn(content.bibliography, id));
  const numbers = new Map(listed.map((id, index) => [id, index + 1]));
  numbersFor.set(content, numbers);
  return numbers;
}

/** Where each source is used, each place once. */
export function usesBySource(content: Content): ReadonlyMap<string, Use[]> {
  const places = new Map<string, Map<string, Use>>();
  for (const [sources, use] of allUses(content)) {
    const key = JSON.stringify(use.kind === "feature" ? [use.feature.id, use.part] : use);
    for (const id of sources) places.set(id, (places.get(id) ?? new Map<string, Use>()).set(key, use));
  }
  return new Map([...places].map(([id, uses]) => [id, [...uses.values()]]));
}
