import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Pictures that a text stands on, decided by hand: it reads on them as on the ground around them.
 * Whatever else axe leaves undecided is measured: a name on the map on its halo, a text that something else covers in part
 * (a strip that stays while the page scrolls) or that is too short for axe on the nearest ground of its own.
 */
const GROUNDS: Record<string, string> = {
  ".strip li": "a line as thin as a hair, above the year",
};

interface Undecided {
  target: string;
  html: string;
}

/** Runs in the page: what has less contrast than WCAG asks for, or stands on a picture that nobody has decided. */
function tooFaint({ nodes, grounds }: { nodes: readonly Undecided[]; grounds: readonly string[] }): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const colourOf = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    const whole = text.startsWith("color(srgb") ? 255 : 1;
    return [red * whole, green * whole, blue * whole, alpha];
  };
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
    red * alpha + below[0] * (1 - alpha),
    green * alpha + below[1] * (1 - alpha),
    blue * alpha + below[2] * (1 - alpha),
    1,
  ];
  /** What an element stands on; a picture that is not listed is returned as its name. */
  const groundOf = (element: Element | null): Colour | string => {
    if (element === null) return [255, 255, 255, 1];
    const { stroke, strokeWidth, paintOrder, backgroundColor, backgroundImage } = getComputedStyle(element);
    if (element instanceof SVGElement && stroke !== "none" && Number.parseFloat(strokeWidth) > 1 && paintOrder.startsWith("stroke"))
      return colourOf(stroke);
    if (backgroundImage !== "none" && !grounds.some((selector) => element.matches(selector)))
      return `a picture on ${element.outerHTML.slice(0, 80)}`;
    const own = colourOf(backgroundColor);
    if (own[3] === 1) return own;
    const below = groundOf(element.parentElement);
    return typeof below === "string" ? below : over(own, below);
  };
  return nodes.flatMap(({ target, html }) => {
    const element = document.querySelector(target);
    if (element === null) return [];
    const { color, fill, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const ground = groundOf(element);
    if (typeof ground === "string") return [`undecided contrast: ${html} on ${ground}`];
    const [red, green, blue, alpha] = colourOf(element instanceof SVGElement ? fill : color);
    const [text, back] = [luminance(over([red, green, blue, alpha * Number(opacity)], ground)), luminance(ground)];
    const ratio = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
    const size = Number.parseFloat(fontSize);
    const wanted = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return ratio < wanted ? [`contrast ${ratio.toFixed(2)}, not ${wanted}: ${target} ${html}`] : [];
  });
}

/** What axe finds on the page as it stands: its violations (A to 2.2 AA and best practice), and what it leaves undecided and is too faint. */
export async function examine(page: Page): Promise<string[]> {
  // what a frame shows is a page of its own, and examined as one
  const { violations, incomplete } = await new AxeBuilder({ page })
    .exclude("iframe")
    .options({ resultTypes: ["violations", "incomplete"] })
    .analyze();
  const nodes = incomplete
    .filter(({ id }) => id.startsWith("color-contrast"))
    .flatMap((rule) => rule.nodes.map(({ target, html }) => ({ target: target.join(" "), html: html.slice(0, 120) })));
  const faint = await page.evaluate(tooFaint, { nodes, grounds: Object.keys(GROUNDS) });
  return [...violations.map((rule) => `${rule.id}: ${rule.nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`), ...faint];
}
