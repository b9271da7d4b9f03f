import { isAnchored, type NotAnchored, type Quote } from "../source/anchor";
import type { Span } from "../source/sentences";
import type { ArticleText } from "./readArticles";

/** Why a quotation does not anchor, and what to do about it. */
export function notAnchored({ article, text, body }: ArticleText, quote: Quote, place: Span | NotAnchored): string {
  const file = `content/sources/${article.file}`;
  const words = `"${quote.exact.replace(/\s+/g, " ")}"`;
  if (isAnchored(place)) return `${words} runs over the end of a paragraph; take words of one paragraph only`;
  if (place.reason === "ambiguous") return `${words} occurs ${place.count} times in the article; add a prefix or suffix that only one of them has`;
  if (body.includes(quote.exact)) return `${words} is in the article, but not between this prefix and suffix; copy both exactly from ${file}`;
  if (text.includes(quote.exact)) return `${words} stands outside the article's body (headline, dateline or the site's own lines); quote the body only`;
  return `${words} occurs 0 times in the article; copy the words exactly from ${file}`;
}
