/** Sizes of labels in px, measured with the fonts that draw them. */
import type { ForeignWords, GazetteerEntry, LineEntry, SeaOrLand } from "../atlas/gazetteer";
import { extentsOf } from "../picture/extents";
import { SERIF } from "../i18n/fonts";
import { FACES, FONT_REM, LINE_EM } from "../picture/Labels";
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

/** Widths that were measured once, in px: measuring takes long, and the words are few. */
const measured = new Map<string, number>();

/** Made with the first word that is measured: that alone takes long. */
let context: CanvasRenderingContext2D | null | undefined;

/** How much room the words of a label take, at each degree of detail. */
export type Ruler = (words: LabelWords) => Record<Detail, Extent>;

/** A ruler for labels, at the reader's text size. */
export function createRuler(): Ruler {
  const rem = remInPx();
  const width = (text: string, kind: keyof typeof FONT_REM): number => {
    const size = FONT_REM[kind] * rem;
    const face = FACES[kind];
    const font = `${face.fontStyle ?? "normal"} ${face.fontWeight ?? 400} ${size}px ${face.fontFamily ?? SERIF}`;
    const key = `${font} ${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    if (context === undefined) context = document.createElement("canvas").getContext("2d");
    if (context === null) return text.length * size * 0.6;
    context.font = font;
    const extra = Number.parseFloat(face.letterSpacing ?? "0") * size * text.length;
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
