import { formatNumber } from "./format";
import type { MessageKey, PluralKey } from "./keys";

export type Params = Readonly<Record<string, string | number>>;

/** What of a locale file the functions here need. */
export type Messages = {
  readonly language: { readonly tag: string };
  readonly messages: Readonly<Record<string, string>>;
};

/** The words of a message, with its {placeholders} filled in. A number is written as the language writes it. */
export function message(locale: Messages, key: MessageKey, params: Params = {}): string {
  return filled(locale, written(locale, key), params);
}

/** The form of a message that goes with a number; `{count}` stands for it. */
export function plural(locale: Messages, key: PluralKey, count: number, params: Params = {}): string {
  const rule = new Intl.PluralRules(locale.language.tag).select(count);
  const words = locale.messages[`${key}.${rule}`] ?? written(locale, `${key}.other`);
  return filled(locale, words, { ...params, count });
}

function filled(locale: Messages, words: string, params: Params): string {
  return words.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(locale.language.tag, value) : value;
  });
}

function written(locale: Messages, key: string): string {
  const words = locale.messages[key];
  if (words === undefined)
    throw new Error(`"${key}" has no words in ${locale.language.tag}: add it to content/locales/${locale.language.tag}.json`);
  return words;
}
