/**
 * The fonts of the drawing, which stands before the style sheet is there and is measured by its own words.
 * The same lists as in `styles/layout.css`; a test compares them. A browser asks for each family that its machine lacks at each
 * size and weight anew, which on Linux takes longer than the layout: there the first of each list is installed, and has all
 * letters of the page but the Japanese ones, which have Linux's name before the others.
 */
export const SERIF = '"Noto Serif", Georgia, "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", "Hiragino Mincho ProN", serif';
export const SANS = '"Noto Sans", system-ui, "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", sans-serif';
