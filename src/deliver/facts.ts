/** The facts of a card: by kind, what matters first. */
import type { Feature, FeatureFact, Sides } from "../content/schema";
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";
import type { FactData, FactRow, FactsData, LinksRow } from "../reading/Facts";
import { type Edition, sourced, titleOf } from "./edition";
import { sidesOf } from "./sides";

/** What a card says at once; of other kinds it says the name, and the rest on request. */
const FIRST: ReadonlySet<string> = new Set([
  "basis",
  "ainu",
  "area",
  "population",
  "departure",
  "landing",
  "declaration",
  "talks",
  "documents",
]);
/** So many kinds are no wall of text: all are said at once. */
const FEW = 4;
/** Kinds that give a figure for each of several years. */
const BY_YEAR: ReadonlySet<string> = new Set(["population"]);

type Row = FactRow | LinksRow;

/** What both sides say stands once; other cards lead to it. */
function sidesIn(edition: Edition, feature: Feature, sides: Sides): Pick<FactData, "sides" | "sidesAt"> {
  const same = (fact: FeatureFact) => JSON.stringify(fact.sides) === JSON.stringify(sides);
  const home = edition.content.features.find(({ facts }) => facts.some(same));
  if (home === undefined || home === feature) return { sides: sidesOf(edition, sides) };
  return { sidesAt: { feature: home.id, title: message(edition.locale, "sides.at", { name: titleOf(edition, home) }) } };
}

function factOf(edition: Edition, feature: Feature, fact: FeatureFact): FactData {
  const { date, sides, readings } = fact;
  return {
    ...(date === undefined ? {} : { date: message(edition.locale, "facts.date", { date: formatDate(edition.lang, date) }) }),
    fact: sourced(edition, fact),
    ...(sides === undefined ? {} : sidesIn(edition, feature, sides)),
    ...(readings.length === 0
      ? {}
      : { readings: { label: message(edition.locale, "facts.readings"), each: readings.map((reading) => sourced(edition, reading)) } }),
  };
}

/** Of figures by year the newest that is well borne stands there, the others open on request. */
function splitByYear(kind: string, facts: readonly FeatureFact[]): [said: readonly FeatureFact[], others: readonly FeatureFact[]] {
  const newest = facts.findLast(({ confidence }) => confidence === "high") ?? facts.at(-1);
  if (!BY_YEAR.has(kind) || facts.length < 3 || newest === undefined) return [facts, []];
  return [[newest], facts.filter((fact) => fact !== newest)];
}

const yearOf = ({ date = "" }: FeatureFact): string => date.slice(0, 4);

function rowOf(edition: Edition, feature: Feature, kind: string): FactRow {
  const facts = feature.facts.filter((fact) => fact.kind === kind);
  const [said, others] = splitByYear(kind, facts);
  const years = [...new Set(others.map(yearOf))].map((year) => message(edition.locale, "facts.year", { year }));
  return {
    kind,
    label: message(edition.locale, `fact.${kind}`),
    facts: said.map((fact) => factOf(edition, feature, fact)),
    ...(others.length === 0
      ? {}
      : {
          others: {
            label: message(edition.locale, "facts.others", { years: years.join(message(edition.locale, "list.comma")) }),
            facts: others.map((fact) => factOf(edition, feature, fact)),
          },
        }),
  };
}

function settlementsOf(edition: Edition, { id }: Feature): LinksRow[] {
  const within = edition.content.features.filter((feature) => feature.kind === "settlement" && feature.within === id);
  const links = within.map((feature) => ({ feature: feature.id, title: titleOf(edition, feature) }));
  return links.length === 0 ? [] : [{ kind: "settlements", label: message(edition.locale, "settlements.title"), links }];
}

export function factsDataOf(edition: Edition, feature: Feature): FactsData | undefined {
  const kinds = [...new Set(feature.facts.map(({ kind }) => kind))];
  const rows: Row[] = [...kinds.map((kind) => rowOf(edition, feature, kind)), ...settlementsOf(edition, feature)];
  if (rows.length === 0) return undefined;
  if (rows.length <= FEW) return { first: rows };
  const first = rows.filter(({ kind }) => FIRST.has(kind));
  const later = rows.filter(({ kind }) => !FIRST.has(kind));
  const names = later.map(({ label }) => label).join(" · ");
  return { first, more: { label: message(edition.locale, "facts.more", { names }), rows: later } };
}
