import type { Language } from "./format";

/** A thing said in several languages, English always. */
export type Translated<Said> = { readonly en: Said } & { readonly [language: Language]: Said };

/** What is said in this language, or in English where it is not; `language` says which, for the `lang` attribute. */
export function inLanguage<Said>(translated: Translated<Said>, language: Language): { readonly said: Said; readonly language: Language } {
  const own = Object.hasOwn(translated, language) ? translated[language] : undefined;
  return own === undefined ? { said: translated.en, language: "en" } : { said: own, language };
}
