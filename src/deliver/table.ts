/** All features as rows of a table, in the page's language: what the map shows, for who does not see it. */
import type { Content } from "../content/content";
import type { Feature } from "../content/schema";
import { formatDate } from "../i18n/format";
import { languages } from "../i18n/languages";
import { message } from "../i18n/message";
import type { FeatureRow, FeatureTableData } from "../reading/FeatureTable";
import { type Edition, marksOf, titleOf, wordsIn } from "./edition";
import { figureOf } from "./figures";
import { partiesOf } from "./stance";

/** What lies within the dispute is one of the islands, an islet of theirs, or a settlement on one: which; undefined elsewhere. */
function disputedAround(content: Content, feature: Feature): Feature | undefined {
  if (feature.stance !== undefined) return feature;
  const around = content.features.find(({ id }) => id === (feature.memberOf ?? feature.within));
  return around === undefined ? undefined : disputedAround(content, around);
}

function stanceOf({ content, locale }: Edition, feature: Feature): Pick<FeatureRow, "administered" | "claimed"> {
  const disputed = disputedAround(content, feature);
  const parties = disputed && partiesOf(content, disputed);
  if (parties === undefined) return {};
  return { administered: message(locale, `party.${parties.administrator}`), claimed: message(locale, `party.${parties.claimant}`) };
}

function nameIn({ names }: Feature, lang: string): FeatureRow["names"][number] {
  const own = names[lang];
  if (own === undefined) return undefined;
  const { forms, reading } = own;
  return { text: lang === "en" ? forms.join(" / ") : (forms[0] ?? ""), lang, ...(reading === undefined ? {} : { reading }) };
}

function rowOf(edition: Edition, feature: Feature, others: readonly string[]): FeatureRow {
  const { locale, lang, ways } = edition;
  const [area, distance] = [figureOf(edition, feature, "area"), figureOf(edition, feature, "distance")];
  return {
    id: feature.id,
    href: ways.feature(feature.id),
    name: titleOf(edition, feature),
    names: others.map((tag) => nameIn(feature, tag)),
    kind: message(locale, `kind.${feature.kind}`),
    ...(area === undefined ? {} : { area }),
    ...(distance === undefined ? {} : { distance }),
    ...stanceOf(edition, feature),
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
