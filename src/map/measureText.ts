/** Sizes of labels in px, measured with the fonts that draw them. */
import type { SeaOrLand, ForeignWords } from "../atlas/gazetteer";
import { brokenLines } from "../picture/brokenLines";
import { FONT_REM, LINE_EM } from "../picture/Labels";
import type { LabelDrawing } from "../picture/drawing";
import type { Detail, Extent } from "../picture/placeOne";
import { remInPx } from "./rem";

/** What is measured: the words of one label. */
export interface LabelWords {
  kind: LabelDrawing["kind"];
  text: string;
  others: readonly ForeignWords[];
}
export const wordsOf = (name: SeaOrLand): LabelWords => ({ kind: name.kind, text: name.text, others: [] });

/** Room beside the letters for the paper halo around them, in px. */
const HALO = 3;
const STYLES = { island: "bold", place: "bold", sea: "italic", land: "normal", others: "normal" } as const;

/** Widths that were measured once, in px: measuring takes long, and the words are few. */
const measured = new Map<string, number>();

/** A ruler for labels, at the container's fonts and the reader's text size. */
export function createRuler(container: Element): (words: LabelWords) => Record<Detail, Extent> {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(container).fontFamily;
  const rem = remInPx();
  const spacing: Partial<Record<LabelDrawing["kind"], number>> = { sea: 0.08, land: 0.12 };
  const width = (text: string, kind: keyof typeof FONT_REM): number => {
    const size = FONT_REM[kind] * rem;
    if (context === null) return text.length * size * 0.6;
    const font = `${STYLES[kind]} ${size}px ${kind === "others" ? "system-ui, sans-serif" : family}`;
    const key = `${font} ${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const extra = kind === "others" ? 0 : (spacing[kind] ?? 0) * size * text.length;
    const found = context.measureText(text).width + extra;
    measured.set(key, found);
    return found;
  };
  return ({ kind, text, others }) => {
    const line = FONT_REM[kind] * rem * LINE_EM;
    const under = others.map((other) => other.text).join(" · ");
    const broken = brokenLines(text);
    const first = line + 2 * HALO;
    const pair = { width: width(text, kind) + 2 * HALO, height: first, first };
    return {
      pair,
      full: under === "" ? pair : { width: Math.max(pair.width, width(under, "others") + 2 * HALO), height: 2 * line + 2 * HALO, first },
      broken: { width: Math.max(...broken.map((part) => width(part, kind))) + 2 * HALO, height: broken.length * line + 2 * HALO, first },
    };
  };
}
