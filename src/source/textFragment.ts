import type { Quote } from "./anchor";

/**
 * An address that opens the source at the quoted words (WICG text fragments:
 * `#:~:text=prefix-,exact,-suffix`). A browser that does not know them opens the page.
 */
export function textFragment(url: string, { exact, prefix, suffix }: Quote): string {
  const [page = url] = url.split("#");
  const before = prefix.trim() === "" ? "" : `${encoded(prefix.trim())}-,`;
  const after = suffix.trim() === "" ? "" : `,-${encoded(suffix.trim())}`;
  return `${page}#:~:text=${before}${encoded(exact.trim())}${after}`;
}

/** A bare hyphen would read as the mark of a prefix or suffix, and encodeURIComponent leaves it (and `!'()*`). */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
