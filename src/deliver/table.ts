/** All features as rows of a table, in the page's language: what the map shows, for who does not see it. */
import type { Content } from "../content/content";
import type { Feature } from "../content/schema";
import { formatDate } from "../i18n/format";
import { languages } from "../i18n/languages";
import { message } from "../i18n/message";
import type { FeatureRow, FeatureTableData } from "../reading/FeatureTable";
import { type Edition, marksOf, titleOf, wordsIn } from "./edition";
import { figureOf } from "./figures";

/** True of what lies within the dispute: one of the islands, an islet of theirs, a settlement on one. */
function isDisputed(content: Content, feature: Feature): boolean {
  if (feature.stance !== undefined) return true;
  const around = content.features.find(({ id }) => id === (feature.memberOf ?? feature.within));
  return around !== undefined && isDisputed(content, around);
}

function nameIn({ names }: Feature, lang: string): FeatureRow["names"][number] {
  const own = names[lang];
  if (own === undefined) return undefined;
  const { forms, reading } = own;
  return { text: lang === "en" ? forms.join(" / ") : (forms[0] ?? ""), lang, ...(reading === undefined ? {} : { reading }) };
}

function rowOf(edition: Edition, feature: Feature, others: readonly string[]): FeatureRow {
  const { content, locale, lang, ways } = edition;
  const [area, distance] = [figureOf(edition, feature, "area"), figureOf(edition, feature, "distance")];
  return {
    id: feature.id,
    href: ways.feature(feature.id),
    name: titleOf(edition, feature),
    names: others.map((tag) => nameIn(feature, tag)),
    kind: message(locale, `kind.${feature.kind}`),
    ...(area === undefined ? {} : { area }),
    ...(distance === undefined ? {} : { distance }),
    ...(isDisputed(content, feature) ? { administered: message(locale, "party.russia"), claimed: message(locale, "party.japan") } : {}),
    roles: feature.roles.map(({ dates, text, sources }) => ({
      dates: dates.map((date) => formatDate(lang, date)).join(message(locale, "list.comma")),
      // in the one file they stand on the card, and nothing is said twice
      ...(ways.oneFile ? {} : { words: wordsIn(edition, text) }),
      sources: marksOf(edition, sources),
    })),
  };
}

export function tableOf(edition: Edition): FeatureTableData {
  const { content, locale, lang } = edition;
  const others = languages(content.locales).filter(({ tag }) => tag !== lang);
  return {
    heads: {
      name: message(locale, "table.name"),
      kind: message(locale, "table.kind"),
      area: message(locale, "table.area"),
      distance: message(locale, "table.distance"),
      administered: message(locale, "stance.administeredBy"),
      claimed: message(locale, "stance.claimedBy"),
      roles: message(locale, "roles.title"),
    },
    languages: others,
    rows: content.features.map((feature) =>
      rowOf(
        edition,
        feature,
        others.map(({ tag }) => tag),
      ),
    ),
  };
}
