import type { Excerpt } from "./content";
import { readFolder, type Named, type Report } from "./files";
import { type Translation, TranslationFile } from "./schema";

/** Our translations of the excerpts, one file a language; a language may have none. What is missing in a file is reported; the page then shows the article's words alone. */
export function readTranslations(folder: string, excerpts: readonly Excerpt[], report: Report): Translation[] {
  const named = readFolder(folder, "translations", TranslationFile, report);
  for (const one of named) checkTranslation(one, excerpts, report);
  return named.map(({ value }) => value);
}

function checkTranslation({ name, value }: Named<Translation>, excerpts: readonly Excerpt[], report: Report): void {
  const path = `content/translations/${name}.json`;
  if (value.language !== name) report(`${path}: its language is "${value.language}"; give file and language the same name`);
  const known = new Set(excerpts.map(({ id }) => id));
  for (const id of known) {
    const [translated, said] = [Object.hasOwn(value.excerpts, id), value.untranslated.includes(id)];
    if (!translated && !said) report(`${path}: ${id} is not translated; translate all of its sentences, or list it as untranslated`);
    if (translated && said) report(`${path}: ${id} is translated and listed as untranslated; keep one`);
  }
  for (const id of [...Object.keys(value.excerpts), ...value.untranslated]) {
    if (!known.has(id)) report(`${path}: there is no excerpt "${id}"; remove it, or correct its spelling`);
  }
}
