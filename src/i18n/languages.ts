import type { Language } from "./format";

type Named = { readonly language: { readonly tag: Language; readonly name: string; readonly dir: "ltr" | "rtl" } };

/** The languages there are files for, English first, then by tag. */
export function languages<Locale extends Named>(locales: readonly Locale[]): Locale["language"][] {
  return locales
    .map(({ language }) => language)
    .toSorted((a, b) => Number(b.tag === "en") - Number(a.tag === "en") || (a.tag < b.tag ? -1 : 1));
}
