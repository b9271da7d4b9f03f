/** Words of views that a page loads when they are asked for: a file of their own in each language, so that no page carries them. */
import type { LateWords } from "../i18n/lateWords";
import type { Edition } from "./edition";
import { sourceNumbers } from "./sources";
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";

/** The messages that only such views say. */
const LATE = /^(keys|print)\.|^(action\.close|footer\.source)$/;

/** From the folder of the site. */
export const lateWordsFile = (lang: string): string => `words/${lang}.json`;

/** A source in one line: title, publisher, date. */
function sourceLine({ content, locale, lang }: Edition, id: string): string {
  const source = content.bibliography[id];
  if (source === undefined) return "";
  const { title, publisher, date } = source;
  return [title, publisher, date && formatDate(lang, date)].filter((part) => part !== undefined).join(message(locale, "list.comma"));
}

export function lateWordsOf(edition: Edition): LateWords {
  const { content, locale } = edition;
  return {
    language: { tag: locale.language.tag, name: locale.language.name },
    messages: Object.fromEntries(Object.entries(locale.messages).filter(([key]) => LATE.test(key))),
    sources: Object.fromEntries([...sourceNumbers(content)].map(([id, number]) => [id, { number, line: sourceLine(edition, id) }])),
  };
}
