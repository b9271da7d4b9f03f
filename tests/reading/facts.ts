import type { SourcedText } from "../../src/reading/Sources";

/** A statement borne by one source, number 7. */
export const fact = (text: string, lang = "en"): SourcedText => ({
  words: { text, lang },
  sources: [{ id: "LAW", number: 7, label: "Source 7", href: "sources/index.html#LAW" }],
});
