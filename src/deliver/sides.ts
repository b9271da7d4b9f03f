import type { Sides } from "../content/schema";
import { message } from "../i18n/message";
import type { SidesData } from "../reading/Sides";
import { type Edition, wordsIn } from "./edition";

/** The page's own language names the sides by the letter; in the language of one side that side comes first. */
export function sidesOf(edition: Edition, { japan, russia }: Sides): SidesData {
  const both = [
    { party: "japan", label: message(edition.locale, "side.japan"), words: wordsIn(edition, japan) },
    { party: "russia", label: message(edition.locale, "side.russia"), words: wordsIn(edition, russia) },
  ];
  return edition.lang === "ru" ? both.toReversed() : both;
}
