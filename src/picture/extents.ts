/** How much room the words of a label take, whoever measures them. */
import { brokenLines } from "./brokenLines";
import type { Detail, Extent } from "./placeOne";

/** Room beside the letters for the paper halo around them, in px. */
const HALO = 3;

interface Measuring {
  /** Height of a line, in px. */
  line: number;
  /** Width of some words of the name itself, in px. */
  width: (words: string) => number;
  /** Width of what stands under the name in the other scripts, in px; 0 where nothing does. */
  under?: number;
}

/** The extents of a name in every detail, at full size. */
export function extentsOf(text: string, { line, width, under = 0 }: Measuring): Record<Detail, Extent> {
  const extent = (widest: number, lines: number): Extent => ({
    width: widest + 2 * HALO,
    height: lines * line + 2 * HALO,
    first: line + 2 * HALO,
  });
  const whole = width(text);
  const broken = brokenLines(text);
  return {
    pair: extent(whole, 1),
    full: under === 0 ? extent(whole, 1) : extent(Math.max(whole, under), 2),
    broken: extent(Math.max(...broken.map(width)), broken.length),
  };
}
