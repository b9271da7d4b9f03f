import type { Span } from "./sentences";

/** W3C TextQuoteSelector; an empty prefix or suffix asks for nothing. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

export type NotAnchored = { readonly reason: "absent" | "ambiguous"; readonly count: number };

/**
 * Where the quoted words stand in the text. Exact, byte for byte: a quotation that is
 * nearly right is wrong. More than one place is as much an error as none.
 */
export function anchor(text: string, quote: Quote): Span | NotAnchored {
  const places = occurrences(text, quote);
  const [first] = places;
  if (first === undefined) return { reason: "absent", count: 0 };
  return places.length === 1 ? first : { reason: "ambiguous", count: places.length };
}

export function isAnchored(result: Span | NotAnchored): result is Span {
  return "start" in result;
}

function occurrences(text: string, { exact, prefix, suffix }: Quote): Span[] {
  const found: Span[] = [];
  const whole = prefix + exact + suffix;
  if (exact === "") return found;
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    found.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return found;
}
