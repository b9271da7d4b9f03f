/** Sizes of labels in px, measured with the fonts that draw them. */
import type { ForeignWords, GazetteerEntry, LineEntry, SeaOrLand } from "../atlas/gazetteer";
import { extentsOf } from "../picture/extents";
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
export const wordsOfName = ({ kind, text }: SeaOrLand): LabelWords => ({ kind, text, others: [] });
export const wordsOfLine = ({ short }: LineEntry): LabelWords => ({ kind: "line", text: short, others: [] });
/** Islands have the other scripts under their name, dots have not. */
export const wordsOfFeature = ({ kind, title, others }: Pick<GazetteerEntry, "kind" | "title" | "others">): LabelWords =>
  kind === "island" || kind === "islets" ? { kind: "island", text: title, others } : { kind: "place", text: title, others: [] };

const STYLES = { island: "bold", place: "bold", sea: "italic", land: "normal", line: "italic", others: "normal" } as const;

/** Widths that were measured once, in px: measuring takes long, and the words are few. */
const measured = new Map<string, number>();

/** Made with the first word that is measured: that alone takes long. */
let context: CanvasRenderingContext2D | null | undefined;

/** How much room the words of a label take, at each degree of detail. */
export type Ruler = (words: LabelWords) => Record<Detail, Extent>;

/** A ruler for labels, at the container's fonts and the reader's text size. */
export function createRuler(container: Element): Ruler {
  const family = getComputedStyle(container).fontFamily;
  const rem = remInPx();
  const spacing: Partial<Record<LabelDrawing["kind"], number>> = { sea: 0.08, land: 0.12 };
  const width = (text: string, kind: keyof typeof FONT_REM): number => {
    const size = FONT_REM[kind] * rem;
    const font = `${STYLES[kind]} ${size}px ${kind === "others" || kind === "line" ? "system-ui, sans-serif" : family}`;
    const key = `${font} ${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    if (context === undefined) context = document.createElement("canvas").getContext("2d");
    if (context === null) return text.length * size * 0.6;
    context.font = font;
    const extra = kind === "others" ? 0 : (spacing[kind] ?? 0) * size * text.length;
    const found = context.measureText(text).width + extra;
    measured.set(key, found);
    return found;
  };
  return ({ kind, text, others }) => {
    const under = others.map((other) => other.text).join(" · ");
    return extentsOf(text, {
      line: FONT_REM[kind] * rem * LINE_EM,
      width: (words) => width(words, kind),
      under: under === "" ? 0 : width(under, "others"),
    });
  };
}
