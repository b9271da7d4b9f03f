/** The picture as a file of SVG: shapes are shapes and names are text, so that it can be worked on. */
import { SERIF } from "../i18n/fonts";
import { type Caption, captionLines, MARGIN } from "./caption";
import type { MapPicture, Mark, Tile } from "./readPicture";

const SVG = "http://www.w3.org/2000/svg";
type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, ...children: (Element | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const patternOf = ({ id, size, d, stroke, width, scale }: Tile): Element =>
  element(
    "pattern",
    { id, patternUnits: "userSpaceOnUse", width: size, height: size, patternTransform: `scale(${scale})` },
    element("path", { d, fill: "none", stroke, "stroke-width": width }),
  );

function markOf(mark: Mark): Element {
  const { matrix, fill, stroke, width, fixed, dash, alpha } = mark;
  const paint: Attributes = {
    transform: `matrix(${matrix.map((value) => Number(value.toFixed(5))).join(" ")})`,
    fill: fill === undefined ? "none" : typeof fill === "string" ? fill : `url(#${fill.id})`,
    stroke,
    "stroke-width": stroke === undefined ? undefined : width,
    "stroke-linejoin": "round",
    "stroke-dasharray": dash.length > 0 ? dash.join(" ") : undefined,
    "vector-effect": fixed ? "non-scaling-stroke" : undefined,
    opacity: alpha === 1 ? undefined : alpha,
  };
  if (mark.kind === "path") return element("path", { ...paint, d: mark.d });
  const { font, x, y, text } = mark;
  const words = { "font-size": font.size, "font-family": font.family, "font-weight": font.weight, "font-style": font.style };
  return element("text", { ...paint, ...words, x, y, "paint-order": "stroke", "xml:space": "preserve" }, text);
}

export function writeSvg(picture: MapPicture, caption: Caption, widthOf: (text: string, size: number) => number): string {
  const { width, height, sea, marks } = picture;
  const { lines, height: under } = captionLines(caption, width, widthOf);
  const tiles = new Map(marks.flatMap(({ fill }) => (typeof fill === "object" ? [[fill.id, fill] as const] : [])));
  const root = element(
    "svg",
    { width, height: height + under, viewBox: `0 0 ${width} ${height + under}` },
    element("title", {}, caption.title),
    element("desc", {}, caption.paragraphs.join(" ")),
    element("defs", {}, ...[...tiles.values()].map(patternOf)),
    element("rect", { width, height: height + under, fill: caption.paper }),
    element("svg", { width, height, overflow: "hidden" }, element("rect", { width, height, fill: sea }), ...marks.map(markOf)),
    element(
      "g",
      { fill: caption.ink, "font-family": SERIF },
      ...lines.map(({ text, size, y }) => element("text", { x: MARGIN, y: height + y, "font-size": size }, text)),
    ),
  );
  return `${new XMLSerializer().serializeToString(root)}\n`;
}
