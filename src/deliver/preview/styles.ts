/** The page's own style sheet, as a drawing outside of a browser can wear it: light, with its values in place of its variables. */
import { readFileSync } from "node:fs";

const sheet = (file: string): string => readFileSync(new URL(`../../styles/${file}`, import.meta.url), "utf8");
const colours = sheet("colours.css");

/** `rgb(r g b / p%)` in the older form, which every renderer reads. */
const older = (value: string): string =>
  value.replace(/^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/, (_whole, r, g, b, percent) => `rgba(${r},${g},${b},${Number(percent) / 100})`);

/** The first rule of colours.css is the light palette. */
const light: ReadonlyMap<string, string> = new Map(
  [...colours.slice(0, colours.indexOf("}")).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, older(value)]),
);

/** A colour of the light palette by its name. */
export function colour(name: string): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`src/styles/colours.css has no --${name}.`);
  return value;
}

/** Rules without conditions and states, which a picture has not. */
export const drawingStyles: string = [
  ...sheet("map.css")
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "")
    .matchAll(/([^{}]+)\{([^{}]*)\}/g),
]
  .map(([, selector = "", rules = ""]) => ({ selector: selector.trim(), rules: rules.trim().replaceAll(/\s+/g, " ") }))
  .filter(({ selector, rules }) => !/:|\btext\b|\.others|\.locator/.test(selector) && /\b(fill|stroke)/.test(rules))
  .map(({ selector, rules }) => `${selector}{${rules.replaceAll(/var\(--([\w-]+)\)/g, (_whole, name: string) => colour(name))}}`)
  .join("\n");

/** Attributes that are light or dark are light here. */
export const lightOnly = (svg: string): string => svg.replaceAll(/light-dark\((#\w+),#\w+\)/g, "$1");
