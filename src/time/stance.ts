/** "Administered by Russia, claimed by Japan": made here alone, from the table and the messages `stance.*`. */
import { type Messages, message } from "../i18n/message";
import { administrationOn, overlaysOn, rivalOn, type Table } from "./administration";
import { type Area, isParty } from "./areas";

/** Areas of which the same is to be said. */
export type Stance = { readonly areas: readonly Area[]; readonly phrase: string };

/** What is to be said of these areas on a date (undefined: today), those of which the same is said together. */
export function stancesOn(locale: Messages, table: Table, areas: readonly Area[], date: string | undefined): Stance[] {
  const phrases = new Map<string, Area[]>();
  for (const area of areas) {
    const phrase = phraseFor(locale, table, area, date);
    phrases.set(phrase, [...(phrases.get(phrase) ?? []), area]);
  }
  return Array.from(phrases, ([phrase, same]) => ({ areas: same, phrase }));
}

/** One phrase for these areas; where they differ it says just that, and `stancesOn` says how. */
export function stanceOn(locale: Messages, table: Table, areas: readonly Area[], date: string | undefined): string {
  const [first, ...others] = stancesOn(locale, table, areas, date);
  return first === undefined || others.length > 0 ? message(locale, "stance.mixed") : first.phrase;
}

function phraseFor(locale: Messages, table: Table, area: Area, date: string | undefined): string {
  const span = administrationOn(table, area, date);
  if (span === undefined || span.administrator === "uncertain") return message(locale, `stance.${span?.because ?? "unknown"}`);
  if (!isParty(span.administrator)) return message(locale, `stance.${span.administrator}`);
  const administrator = message(locale, `stance.by.${span.administrator}`);
  const [overlay] = overlaysOn(table, area, date);
  if (overlay !== undefined)
    return message(locale, "stance.held", { administrator, troops: message(locale, `stance.troops.${overlay.holder}`) });
  const rival = rivalOn(table, area, date);
  if (rival === undefined) return message(locale, "stance.administered", { administrator });
  return message(locale, "stance", { administrator, claimant: message(locale, `stance.by.${rival}`) });
}
