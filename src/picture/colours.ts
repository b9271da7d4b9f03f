/**
 * Colours that the drawing wears before the style sheet is there, light and dark at once.
 * The same values as in `styles/colours.css`; a test compares them.
 */
const both = (light: string, dark: string): string => `light-dark(${light},${dark})`;

export const SEA = both("#d3e2e8", "#14222c");
export const LAND = both("#f1eee5", "#2a3238");
export const COAST = both("#93a1a6", "#5d6b72");
export const WATERLINE = both("#ffffff", "#2f5266");
export const LINE = both("#5c6a72", "#a3b1b8");
export const DISPUTED = both("#cfbd9f", "#6d5c3f");
export const DISPUTED_EDGE = both("#5f4a26", "#d9c396");
export const HATCH = both("#8a7450", "#a8926a");
export const INK = both("#1b2731", "#eef2f3");
export const PAPER = both("#fbfaf6", "#12191f");
