import type { Content } from "../content/content";
import type { Feature } from "../content/schema";
import { administrationOn, rivalOn } from "../time/administration";
import { type Area, AREAS, FOUR, isParty, type Party } from "../time/areas";
import { type Colouring, colouringOn, type TimeData } from "../time/colouring";
import { stanceOn } from "../time/stance";
import { inLanguage } from "../i18n/inLanguage";
import type { Edition } from "./edition";

type Said = Pick<Edition, "locale" | "content">;

/** What is to be said of the four on a date (YYYY, YYYY-MM or YYYY-MM-DD), today where there is none. */
export const stanceLine = ({ locale, content }: Said, date?: string): string => stanceOn(locale, content.administration, FOUR, date);

/** The table as the page carries it: no words but the areas' names. */
export function timeDataOf({ content: { administration }, lang }: Pick<Edition, "content" | "lang">): TimeData {
  const { areas, spans, claims, overlays, named } = administration;
  const lasting = ({ areas: of, from, to }: { areas: readonly Area[]; from: string; to?: string | undefined }) => ({
    areas: of,
    from,
    ...(to === undefined ? {} : { to }),
  });
  const bare = (area: Area) =>
    spans[area].map(({ from, administrator, because }) => ({ from, administrator, ...(because === undefined ? {} : { because }) }));
  return {
    areas: areas.map(({ id, name, shapes }) => ({ id, name: inLanguage(name, lang).said, shapes })),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each area
    spans: Object.fromEntries(AREAS.map((area) => [area, bare(area)])) as Record<Area, ReturnType<typeof bare>>,
    claims: claims.map((claim) => ({ ...lasting(claim), claimant: claim.claimant })),
    overlays: overlays.map((overlay) => ({ ...lasting(overlay), kind: overlay.kind, holder: overlay.holder })),
    named: named.map(lasting),
  };
}

/** What the delivered picture shows: today, in neutral colours. */
export const colouringOf = (edition: Pick<Edition, "content" | "lang">): Colouring => colouringOn(timeDataOf(edition), undefined);

/** The areas of the table that a feature is, is part of, or is made of; none for what lies elsewhere. */
export function areasOf(content: Content, feature: Feature): readonly Area[] {
  const own = AREAS.filter((area) => area === feature.id);
  if (own.length > 0) return own;
  const group = AREAS.filter((area) => area === feature.memberOf);
  if (group.length > 0) return group;
  const members = content.features.filter(({ memberOf }) => memberOf === feature.id).map(({ id }) => id);
  return AREAS.filter((area) => members.includes(area));
}

/** Who administers a disputed feature today, and who claims it; undefined where either is nobody. */
export function partiesOf(content: Content, feature: Feature): { administrator: Party; claimant: Party } | undefined {
  const [area] = areasOf(content, feature);
  if (area === undefined) return undefined;
  const administrator = administrationOn(content.administration, area, undefined)?.administrator;
  const claimant = rivalOn(content.administration, area, undefined);
  return administrator === undefined || !isParty(administrator) || claimant === undefined ? undefined : { administrator, claimant };
}
