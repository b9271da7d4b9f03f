import { checkLocale } from "./checkLocale";
import { readFolder, type Named, type Report } from "./files";
import { Locale } from "./schema";

/** Every language of `locales/`, English first. Where a message is missing English stands in, and it is reported. */
export function readLocales(folder: string, report: Report): Locale[] {
  const named = readFolder(folder, "locales", Locale, report);
  const english = named.find(({ name }) => name === "en")?.value;
  if (english === undefined) {
    report("content/locales/en.json is missing or broken; it is what the other languages fall back to");
    return named.map(({ value }) => value);
  }
  for (const one of named) checkLocale(one, english, report);
  return named.toSorted(englishFirst).map(({ value }) => withEnglish(value, english));
}

function withEnglish({ language, messages }: Locale, english: Locale): Locale {
  return { language, messages: { ...english.messages, ...messages } };
}

function englishFirst(a: Named<Locale>, b: Named<Locale>): number {
  return Number(b.name === "en") - Number(a.name === "en") || (a.name < b.name ? -1 : 1);
}
