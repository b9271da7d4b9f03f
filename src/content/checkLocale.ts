import type { Named, Report } from "./files";
import type { Locale } from "./schema";

type Messages = Locale["messages"];

/** A translation has the messages of English, its own plural forms, and the same {placeholders}. */
export function checkLocale({ name, value: { language, messages } }: Named<Locale>, english: Locale, report: Report): void {
  const path = `content/locales/${name}.json`;
  if (language.tag !== name) report(`${path}: its language is "${language.tag}"; give file and tag the same name`);
  const wanted = wantedKeys(english.messages, language.tag);
  for (const [key, model] of wanted) {
    const words = messages[key];
    if (words === undefined) report(`${path}: "${key}" is missing; say in ${language.name}: ${model}`);
    else if (words.trim() === "") report(`${path}, ${key}: is empty; say in ${language.name}: ${model}`);
    else checkPlaceholders(path, key, { model, words }, report);
  }
  for (const key of Object.keys(messages)) {
    if (!wanted.has(key)) report(`${path}, ${key}: nobody asks for this message; remove it, or correct its spelling`);
  }
}

/** The keys a language needs, each with the English words it says again. */
function wantedKeys(english: Messages, tag: string): Map<string, string> {
  const classes = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return new Map(
    Object.entries(english).flatMap(([key, words]): [string, string][] => {
      const base = key.replace(/\.(one|other)$/, "");
      if (!(`${base}.one` in english && `${base}.other` in english)) return [[key, words]];
      return key.endsWith(".other") ? classes.map((rule) => [`${base}.${rule}`, words]) : [];
    }),
  );
}

function checkPlaceholders(path: string, key: string, { model, words }: { model: string; words: string }, report: Report): void {
  const wanted = placeholders(model);
  const found = placeholders(words);
  for (const name of wanted.filter((one) => !found.includes(one))) report(`${path}, ${key}: {${name}} is missing; English has it`);
  for (const name of found.filter((one) => !wanted.includes(one))) report(`${path}, ${key}: {${name}} is never filled in; English does not have it`);
}

function placeholders(words: string): string[] {
  return Array.from(words.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}
