/** One rem in px: the reader's own text size. */
export const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
