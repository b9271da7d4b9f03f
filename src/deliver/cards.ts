/** The cards of one language. */
import type { Feature } from "../content/schema";
import { formatDate } from "../i18n/format";
import { message, plural } from "../i18n/message";
import type { CardData } from "../reading/Card";
import { circle, type Edition, otherNames, sourced, titleOf } from "./edition";
import { factsDataOf } from "./facts";
import { areasOf, partiesOf } from "./stance";

/** What the articles have to do with it, where that is not plain from their words. */
function articleNote({ content, locale }: Edition, feature: Feature): string | undefined {
  const { articles, excerpts, features } = content;
  const speaks = (id: string) => excerpts.some(({ targets }) => targets.some((target) => target.feature === id));
  const inGroup = circle(content, feature).slice(1).some(speaks);
  if (speaks(feature.id) && feature.kind !== "group") return undefined;
  if (inGroup) return plural(locale, "article.member", articles.length);
  if (feature.kind !== "group") return plural(locale, "article.none", articles.length);
  const members = features.filter(({ memberOf }) => memberOf === feature.id);
  return members.some(({ id }) => speaks(id)) ? undefined : plural(locale, "article.groupNote", articles.length);
}

function stanceOf(edition: Edition, feature: Feature): CardData["stance"] {
  const { locale, content } = edition;
  const parties = partiesOf(content, feature);
  if (feature.stance === undefined || parties === undefined) return undefined;
  const { administration, claim } = feature.stance;
  return [
    {
      label: message(locale, "stance.administeredBy"),
      party: message(locale, `party.${parties.administrator}`),
      law: sourced(edition, administration),
    },
    { label: message(locale, "stance.claimedBy"), party: message(locale, `party.${parties.claimant}`), law: sourced(edition, claim) },
  ];
}

export function cardOf(edition: Edition, feature: Feature): CardData {
  const { locale, lang } = edition;
  const stance = stanceOf(edition, feature);
  const facts = factsDataOf(edition, feature);
  const note = articleNote(edition, feature);
  const areas = areasOf(edition.content, feature).join(" ");
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
    ...(areas === "" ? {} : { dated: { areas, today: message(locale, "stance.today") } }),
    roles: feature.roles.map((role) => ({
      dates: role.dates.map((date) => formatDate(lang, date)).join(message(locale, "list.comma")),
      fact: sourced(edition, role),
    })),
    ...(facts === undefined ? {} : { facts }),
    open: message(locale, "card.open", { name: titleOf(edition, feature) }),
    ...(feature.note === undefined ? {} : { note: sourced(edition, feature.note) }),
    ...(note === undefined ? {} : { articleNote: note }),
  };
}
