/** The picture in pixels, for print: Canvas 2D from the same marks, since an image made of them would be a blob. */
import { SERIF } from "../i18n/fonts";
import { type Caption, captionLines, MARGIN } from "./caption";
import type { MapPicture, Mark, Tile } from "./readPicture";

function contextOf(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser has no canvas.");
  return { canvas, context };
}

/** Widths of caption text, as the canvas writes it. */
export function captionRuler(): (text: string, size: number) => number {
  const { context } = contextOf(1, 1);
  return (text, size) => {
    context.font = `${size}px ${SERIF}`;
    return context.measureText(text).width;
  };
}

/** A tile as a pattern, drawn as fine as the picture. */
function patternOf(context: CanvasRenderingContext2D, tile: Tile, density: number): CanvasPattern | string {
  const side = Math.max(1, Math.round(tile.size * density));
  const fine = side / tile.size;
  const { canvas, context: small } = contextOf(side, side);
  small.scale(fine, fine);
  small.strokeStyle = tile.stroke;
  small.lineWidth = tile.width;
  small.stroke(new Path2D(tile.d));
  const pattern = context.createPattern(canvas, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(tile.scale / fine));
  return pattern ?? tile.stroke;
}

function paint(context: CanvasRenderingContext2D, mark: Mark, density: number): void {
  const { fill, stroke, width, fixed, dash, alpha } = mark;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = mark.matrix;
  context.save();
  context.globalAlpha = alpha;
  context.lineJoin = "round";
  context.lineWidth = width;
  context.setLineDash([...dash]);
  if (stroke !== undefined) context.strokeStyle = stroke;
  if (fill !== undefined) context.fillStyle = typeof fill === "string" ? fill : patternOf(context, fill, density);
  if (mark.kind === "text") {
    context.transform(a, b, c, d, e, f);
    context.font = `${mark.font.style} ${mark.font.weight} ${mark.font.size}px ${mark.font.family}`;
    if (stroke !== undefined) context.strokeText(mark.text, mark.x, mark.y);
    if (fill !== undefined) context.fillText(mark.text, mark.x, mark.y);
  } else {
    const path = new Path2D(mark.d);
    context.save();
    context.transform(a, b, c, d, e, f);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no list
    if (fill !== undefined) context.fill(path);
    if (stroke !== undefined && !fixed) context.stroke(path);
    context.restore();
    if (stroke !== undefined && fixed) {
      const moved = new Path2D();
      moved.addPath(path, new DOMMatrix([a, b, c, d, e, f]));
      context.stroke(moved);
    }
  }
  context.restore();
}

/** @param wide of the whole picture, in px */
export function paintPicture(picture: MapPicture, caption: Caption, wide: number): HTMLCanvasElement {
  const { width, height, sea, marks } = picture;
  const { lines, height: under } = captionLines(caption, width, captionRuler());
  const density = wide / width;
  const { canvas, context } = contextOf(wide, Math.round((height + under) * density));
  context.scale(density, density);
  context.fillStyle = sea;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paint(context, mark, density);
  context.fillStyle = caption.paper;
  context.fillRect(0, height, width, under);
  context.fillStyle = caption.ink;
  for (const { text, size, y } of lines) {
    context.font = `${size}px ${SERIF}`;
    context.fillText(text, MARGIN, height + y);
  }
  return canvas;
}
