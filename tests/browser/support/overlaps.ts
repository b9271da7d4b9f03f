/** What lies over what on the map: labels, the page's controls, and the outlines of the four islands. */
import type { Page } from "@playwright/test";

/** Runs in the page. Every sentence is a fault; an empty list is a map that can be read. */
function faultsInPage(pairs: Readonly<Record<string, string>>): string[] {
  interface Rect {
    name: string;
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const stage = document.querySelector("[data-map]")?.getBoundingClientRect() ?? new DOMRect();
  /** Less than this is the rounding of fonts and of Leaflet's whole px. */
  const tolerance = 0.75;
  const rectOf = (element: Element, name: string): Rect => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name, left, top, right, bottom };
  };
  const touch = (a: Rect, b: Rect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
  const size = ({ left, top, right, bottom }: Rect) =>
    `${Math.round(left)},${Math.round(top)} to ${Math.round(right)},${Math.round(bottom)}`;
  const whole: Rect = { name: "map", left: stage.left, top: stage.top, right: stage.right, bottom: stage.bottom };

  /** The letters of a label: its lines' boxes are higher than what is written in them. */
  const labels = [...document.querySelectorAll("[data-map] [data-label]")].flatMap((label) => {
    const text = label.querySelector("text");
    return text === null ? [] : [{ label, text, rect: rectOf(text, `label ${label.getAttribute("data-label")}`) }];
  });
  const controls = [...document.querySelectorAll("[data-obstacle]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => rectOf(element, `control ${element.className}`))
    .filter((rect) => touch(rect, whole));
  const boxes = [...labels.map(({ rect }) => rect), ...controls];
  const faults: string[] = [];

  for (const { text, rect } of labels) {
    const letters = [text, ...text.querySelectorAll(".others")].map((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    if (Math.min(...letters) < 11.99) faults.push(`${rect.name} has letters of ${Math.min(...letters)} px, smaller than 12`);
  }
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (touch(box, other)) faults.push(`${box.name} (${size(box)}) and ${other.name} (${size(other)}) overlap`);
    }
  }

  /** The rings of an outline, in px of the window: path data as the build writes it, moved by what the drawing moves it by. */
  const ringsOf = (shape: SVGGraphicsElement): [number, number][][] => {
    const path = document.querySelector(shape.getAttribute("href") ?? "#none");
    const matrix = shape.getScreenCTM();
    const data = path?.getAttribute("d") ?? "";
    if (matrix === null || data === "") return [];
    return data
      .split("M")
      .slice(1)
      .map((ring) => {
        const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        let [x, y] = [0, 0];
        const points: [number, number][] = [];
        for (let at = 0; at + 1 < numbers.length; at += 2) {
          x += numbers[at] ?? 0;
          y += numbers[at + 1] ?? 0;
          points.push([matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f]);
        }
        return points;
      });
  };
  /** True where the segment runs through the box (clipping after Liang and Barsky). */
  const runsThrough = ([ax, ay]: [number, number], [bx, by]: [number, number], box: Rect): boolean => {
    let [enter, leave] = [0, 1];
    for (const [p, q] of [
      [ax - bx, ax - box.left - tolerance],
      [bx - ax, box.right - tolerance - ax],
      [ay - by, ay - box.top - tolerance],
      [by - ay, box.bottom - tolerance - ay],
    ] as const) {
      if (p === 0 && q < 0) return false;
      if (p < 0) enter = Math.max(enter, q / p);
      if (p > 0) leave = Math.min(leave, q / p);
    }
    return enter < leave;
  };
  const isInside = ([x, y]: [number, number], ring: [number, number][]): boolean =>
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1;
  for (const shape of document.querySelectorAll<SVGGraphicsElement>("[data-map] [data-feature] .shape")) {
    const id = shape.closest("[data-feature]")?.getAttribute("data-feature") ?? "";
    const rings = ringsOf(shape);
    if (pairs[id] !== undefined && rings.length === 0) faults.push(`${id} has no outline`);
    for (const box of boxes) {
      const covered = rings.some(
        (ring) =>
          ring.some((point, at) => runsThrough(point, ring[(at + 1) % ring.length] ?? point, box)) ||
          isInside([(box.left + box.right) / 2, (box.top + box.bottom) / 2], ring),
      );
      if (covered) faults.push(`${box.name} (${size(box)}) lies over ${id}`);
    }
  }

  for (const [id, pair] of Object.entries(pairs)) {
    const found = labels.find(({ label }) => label.getAttribute("data-label") === id);
    if (found === undefined) {
      faults.push(`${id} has no label`);
      continue;
    }
    const said = (found.text.textContent ?? "").replace(/\s/g, "");
    if (!said.startsWith(pair.replace(/\s/g, ""))) faults.push(`${id} is labelled “${said}”`);
  }
  for (const { rect } of labels) {
    const inside =
      rect.left >= stage.left - 1 && rect.top >= stage.top - 1 && rect.right <= stage.right + 1 && rect.bottom <= stage.bottom + 1;
    if (!inside) faults.push(`${rect.name} (${size(rect)}) is cut off`);
  }
  return faults;
}

/** `pairs`: what each label must say, at the least. */
export const faultsOfMap = (page: Page, pairs: Readonly<Record<string, string>>): Promise<string[]> => page.evaluate(faultsInPage, pairs);
