import type { Locale } from "./schema";

/** A text of ours in one language, and where it stands in `content/`. */
export type OwnText = {
  readonly place: string;
  readonly language: string;
  readonly text: string;
  /** One of the two sides speaks in it, so it may take sides. */
  readonly attributed: boolean;
};

/** Every text in several languages that a file holds, however deep. Names of features are lists, so they are none. */
export function ownTexts(file: string, value: unknown): OwnText[] {
  return below(value, [], false).map(({ path, ...text }) => ({ ...text, place: `${file}, ${path.join(".")}` }));
}

type Found = Omit<OwnText, "place"> & { readonly path: readonly string[] };

function below(value: unknown, path: readonly string[], attributed: boolean): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  if ("en" in value && typeof value.en === "string") {
    return entries.flatMap(([language, text]) => (typeof text === "string" ? [{ path: [...path, language], language, text, attributed }] : []));
  }
  return entries.flatMap(([key, part]) => below(part, [...path, key], attributed || key === "sides"));
}

/** The messages of the interface. */
export function messageTexts({ language, messages }: Locale): OwnText[] {
  const { tag } = language;
  return Object.entries(messages).map(([key, text]) => ({ place: `content/locales/${tag}.json, ${key}`, language: tag, text, attributed: false }));
}

const quotation = /„[^“]*“|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/gu;

/** What a text says in our own voice: it without all that stands in quotation marks, of any language. */
export function ownVoice(text: string): string {
  return text.replace(quotation, "…");
}
