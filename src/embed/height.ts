/**
 * The height that an embed wishes for, from its width alone: asked of its present height, a host that follows would
 * be led round in circles. The same numbers stand in embed.css.
 */

/** The map is 16:10, between these heights in px. */
const MAP = { least: 220, most: 720, share: 0.625 } as const;
/** From this width (in rem) on, what stands under the map needs so many rem of height; the widest first. */
const UNDER = [
  { from: 48, rem: 18 },
  { from: 30, rem: 21 },
  { from: 0, rem: 27 },
] as const;

/** @param width of the frame, in px @param rem in px @returns px */
export function wishedHeight(width: number, rem: number): number {
  const map = Math.min(Math.max(width * MAP.share, MAP.least), MAP.most);
  const under = UNDER.find(({ from }) => width >= from * rem) ?? UNDER[2];
  return Math.ceil(map + under.rem * rem);
}
