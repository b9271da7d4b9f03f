/**
 * The map as it stands on the screen, read from its drawing into a list of marks: a picture leaves the page with what the reader
 * sees, names where they stand. Both writers, of SVG and of pixels, take the same list.
 */

/** A tile that fills a shape: its own drawing, in px of the shape's own space. */
export interface Tile {
  id: string;
  size: number;
  d: string;
  stroke: string;
  width: number;
  /** Px of the tile to the shape's units. */
  scale: number;
}

interface Painted {
  /** To px of the picture: a, b, c, d, e, f. */
  matrix: readonly number[];
  fill: string | Tile | undefined;
  stroke: string | undefined;
  /** Of the line, in px of the picture where `fixed`, else in the mark's own units. */
  width: number;
  fixed: boolean;
  dash: readonly number[];
  alpha: number;
}
export interface PathMark extends Painted {
  kind: "path";
  d: string;
}
export interface TextMark extends Painted {
  kind: "text";
  text: string;
  x: number;
  y: number;
  /** As canvas and CSS write it. */
  font: { size: number; family: string; weight: string; style: string };
}
export type Mark = PathMark | TextMark;

export interface MapPicture {
  width: number;
  height: number;
  sea: string;
  marks: readonly Mark[];
}

/** What is there to be hit, not to be seen; and the drawing that others refer to. */
const UNSEEN = "defs, pattern, mask, .reach, .hit";

const colourOf = (paint: string): string | undefined => (paint === "none" || paint === "" ? undefined : paint);

function tileOf(paint: string): Tile | undefined {
  const id = /url\("?#([^")]+)"?\)/.exec(paint)?.[1];
  const pattern = id === undefined ? null : document.getElementById(id);
  const path = pattern?.querySelector("path");
  if (!(pattern instanceof SVGPatternElement) || !path) return undefined;
  const style = getComputedStyle(path);
  return {
    id: pattern.id,
    size: pattern.width.baseVal.value,
    d: path.getAttribute("d") ?? "",
    stroke: style.stroke,
    width: Number.parseFloat(style.strokeWidth),
    scale: pattern.patternTransform.baseVal.consolidate()?.matrix.a ?? 1,
  };
}

/** How much of an element is seen, with all that it stands in. */
function alphaOf(element: Element, root: Element): number {
  let alpha = 1;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) alpha *= Number(getComputedStyle(at).opacity);
  return alpha;
}

function paintedBy(element: SVGGraphicsElement, root: Element, origin: DOMRect): Painted {
  const style = getComputedStyle(element);
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = element.getScreenCTM() ?? {};
  const stroke = colourOf(style.stroke);
  return {
    matrix: [a, b, c, d, e - origin.left, f - origin.top],
    fill: tileOf(style.fill) ?? colourOf(style.fill),
    stroke: Number(style.strokeOpacity) === 0 ? undefined : stroke,
    width: Number.parseFloat(style.strokeWidth),
    fixed: style.vectorEffect === "non-scaling-stroke",
    dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map((length) => Number.parseFloat(length)),
    alpha: alphaOf(element, root),
  };
}

const circlePath = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The paths that a `use` shows, in its own units. */
function usedBy(use: SVGUseElement): SVGPathElement[] {
  const goal = document.getElementById(use.getAttribute("href")?.slice(1) ?? "");
  if (goal instanceof SVGPathElement) return [goal];
  return goal === null ? [] : [...goal.querySelectorAll("path")];
}

function pathsOf(element: SVGGraphicsElement): { d: string; fixed: boolean }[] {
  if (element instanceof SVGCircleElement) return [{ d: circlePath(element.r.baseVal.value), fixed: false }];
  const paths = element instanceof SVGUseElement ? usedBy(element) : [element];
  return paths.map((path) => ({
    d: path.getAttribute("d") ?? "",
    fixed: getComputedStyle(path).vectorEffect === "non-scaling-stroke",
  }));
}

/** Each run of words, where its first letter stands. */
function textsOf(text: SVGTextElement, root: Element, origin: DOMRect): TextMark[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const marks: TextMark[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent ?? "";
    const around = node.parentElement;
    if (words.trim() !== "" && around instanceof SVGGraphicsElement && at < text.getNumberOfChars()) {
      const { x, y } = text.getStartPositionOfChar(at);
      const { fontSize, fontFamily, fontWeight, fontStyle } = getComputedStyle(around);
      const font = { size: Number.parseFloat(fontSize), family: fontFamily, weight: fontWeight, style: fontStyle };
      marks.push({ kind: "text", text: words, x, y, font, ...paintedBy(around, root, origin), fixed: false });
    }
    at += words.length;
  }
  return marks;
}

/** Marks of the drawing, the lowest first. @param stage the map as it stands in the page */
export function readPicture(stage: Element): MapPicture {
  const root = stage.querySelector("svg.scene") ?? stage.querySelector("svg.picture");
  if (root === null) throw new Error("There is no map to make a picture of.");
  const origin = stage.getBoundingClientRect();
  const marks = [...root.querySelectorAll<SVGGraphicsElement>("path, use, circle, text")]
    .filter((element) => element.closest(UNSEEN) === null && element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element): Mark[] => {
      if (element instanceof SVGTextElement) return textsOf(element, root, origin);
      const painted = paintedBy(element, root, origin);
      if (painted.fill === undefined && painted.stroke === undefined) return [];
      return pathsOf(element).map(({ d, fixed }) => ({ kind: "path", ...painted, d, fixed: fixed || painted.fixed }));
    });
  return { width: Math.round(origin.width), height: Math.round(origin.height), sea: getComputedStyle(stage).backgroundColor, marks };
}
