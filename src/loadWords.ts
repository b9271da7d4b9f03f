/** The words of a view that is loaded when asked for, in the page's language; of the one file they are a part. */
import * as v from "valibot";
import { fileOf } from "./i18n/fileOf";
import type { LateWords } from "./i18n/lateWords";
import type { Messages } from "./i18n/message";
import type { Page } from "./data";

const known = new Map<string, Promise<LateWords>>();

/** The sources as the one file has them: its list of sources is a part of it, and stands there once. */
function sourcesWithin(): LateWords["sources"] {
  const entries = [...document.querySelectorAll(".source-list > li")];
  return Object.fromEntries(
    entries.map((entry, index) => {
      const [title, publisher] = [entry.querySelector(".source-title"), entry.querySelector("dd")];
      return [entry.id, { number: index + 1, line: [title, publisher].map((part) => part?.textContent.trim() ?? "").join(", ") }];
    }),
  );
}

const WordsFile = v.object({
  language: v.object({ tag: v.string(), name: v.string() }),
  messages: v.record(v.string(), v.string()),
  sources: v.optional(v.record(v.string(), v.object({ number: v.number(), line: v.string() }))),
});

function read(text: string): LateWords {
  const words = v.parse(WordsFile, JSON.parse(text));
  return { ...words, sources: words.sources ?? sourcesWithin() };
}

/** Asked for once; what could not be had is asked for again. */
export async function loadWords({ data: { lang, root } }: Pick<Page, "data">): Promise<LateWords> {
  const file = `words/${lang}.json`;
  const words = known.get(file) ?? fileOf(file, root).then(read);
  known.set(file, words);
  words.catch(() => known.delete(file));
  return words;
}

/** What the page says and what was loaded, as one. */
export const withWords = ({ data }: Pick<Page, "data">, words: LateWords): Messages => ({
  language: words.language,
  messages: { ...data.messages, ...words.messages },
});
