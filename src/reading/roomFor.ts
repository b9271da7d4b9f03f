import type { ExcerptData } from "./Excerpt";

/** Rows of 10rem that the style sheet knows. */
const MOST = 8;

/**
 * How tall an excerpt stands on a narrow page, in rows of 10rem, rather too tall than too short: the room that is kept for it
 * (`data-room`) until it comes into view and is laid out.
 */
export function roomFor({ before, exact, after, notes }: ExcerptData): number {
  const noted = notes.flatMap(({ label, fact, sides }) => [
    label,
    fact.words.text,
    ...(sides ?? []).flatMap((side) => [side.label, side.words.text]),
  ]);
  // a Japanese letter is nearly twice as wide
  const letters = [before, exact, after, ...noted].join("").replaceAll(/[\u3000-\u9FFF]/g, "mm").length;
  return Math.min(MOST, Math.ceil((letters + 300) / 220));
}
