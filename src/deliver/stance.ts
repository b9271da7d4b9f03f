import { message } from "../i18n/message";
import type { Edition } from "./edition";

/** "Administered by Russia, claimed by Japan": made in this one place. */
export const stanceLine = ({ locale }: Pick<Edition, "locale">): string =>
  message(locale, "stance", { administrator: message(locale, "party.russia"), claimant: message(locale, "party.japan") });
