import { formatNumber, type Language } from "./format";
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
    return typeof value === "number" ? (inFigures(locale, value) ?? formatNumber(locale.language.tag, value)) : value;
  });
}

/** Under this key a page may have the ten figures of its language, from nought to nine. */
const FIGURES = "figures";
export const figuresOf = (language: Language): Record<string, string> => ({
  [FIGURES]: Array.from({ length: 10 }, (_, figure) => formatNumber(language, figure)).join(""),
});

/** A whole number that no language parts, without Intl: the first that it writes takes longer than all that stands around the map. */
function inFigures({ messages }: Messages, value: number): string | undefined {
  const figures = messages[FIGURES];
  if (figures === undefined || !Number.isInteger(value) || value < 0 || value > 999) return undefined;
  return String(value).replace(/\d/g, (digit) => figures.charAt(Number(digit)));
}

function written(locale: Messages, key: string): string {
  const words = locale.messages[key];
  if (words === undefined)
    throw new Error(`"${key}" has no words in ${locale.language.tag}: add it to content/locales/${locale.language.tag}.json`);
  return words;
}
