/** The steps of the page's layout, at 56.25 and at 75 rem of the window (layout.css), as lengths that need no style sheet. */

export const fromTwoColumns = (length: string): string => `clamp(0px,(100vw - 56.245rem)*9999,${length})`;
export const fromWide = (length: string): string => `clamp(0px,(100vw - 74.995rem)*9999,${length})`;

/** The same attribute in a layout without these steps, as an embed's. */
export const withoutSteps = (value: string): string => value.replaceAll("(100vw - ", "(0px - ");
