import type { Content } from "../content/content";
import type { Feature } from "../content/schema";
import { administrationOn, rivalOn } from "../time/administration";
import { type Area, AREAS, FOUR, isParty, type Party } from "../time/areas";
import { stanceOn } from "../time/stance";
import type { Edition } from "./edition";

type Said = Pick<Edition, "locale" | "content">;

/** What is to be said of the four on a date (YYYY, YYYY-MM or YYYY-MM-DD), today where there is none. */
export const stanceLine = ({ locale, content }: Said, date?: string): string => stanceOn(locale, content.administration, FOUR, date);

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
