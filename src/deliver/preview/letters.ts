/** Words as outlines: the pictures look the same on every machine, whatever fonts it has. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "opentype.js";

export type Face = "bold" | "regular" | "italic";
export interface Style {
  face: Face;
  /** Font size in px. */
  size: number;
  /** Room between the letters, in em. */
  spacing?: number;
}

const require = createRequire(import.meta.url);

const LATIN = {
  bold: require.resolve("@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf"),
  regular: require.resolve("@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf"),
  italic: require.resolve("@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf"),
};
const JAPANESE = {
  bold: require.resolve("@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf"),
  regular: require.resolve("@expo-google-fonts/biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf"),
};

/** The files of each face, in the order in which a letter is looked for: Latin and Cyrillic first, then Japanese, which has no italics. */
const FILES: Record<Face, readonly string[]> = {
  bold: [LATIN.bold, JAPANESE.bold],
  regular: [LATIN.regular, JAPANESE.regular],
  italic: [LATIN.italic, JAPANESE.regular],
};

const fonts = new Map<string, Font>();

/** Read when a letter is first looked for in it: a page in English needs no Japanese font. */
function fontIn(file: string): Font {
  const known = fonts.get(file);
  if (known !== undefined) return known;
  // a package in CommonJS, whose types know no default export
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { parse } = require("opentype.js") as typeof import("opentype.js");
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  fonts.set(file, font);
  return font;
}

/** @throws Error where no font has the letter: a picture shows no empty box */
function fontOf(letter: string, face: Face, text: string): Font {
  for (const file of FILES[face]) {
    const font = fontIn(file);
    if (font.charToGlyphIndex(letter) !== 0) return font;
  }
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  throw new Error(
    `The preview pictures cannot write “${letter}” (U+${code}) in “${text}”: none of their fonts has it. Write it with another letter, or add a font in src/deliver/preview/letters.ts.`,
  );
}

/** The text in pieces that one font can write. */
function runsOf(text: string, face: Face): { font: Font; letters: string }[] {
  const runs: { font: Font; letters: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const font = fontOf(letter, face, text);
    const last = runs.at(-1);
    if (last?.font === font) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return runs;
}

const optionsOf = ({ spacing = 0 }: Style) => ({ kerning: true, letterSpacing: spacing });

/** Width of a line in px. @throws Error as `outlineOf` */
export const widthOf = (text: string, style: Style): number =>
  runsOf(text, style.face).reduce((sum, { font, letters }) => sum + font.getAdvanceWidth(letters, style.size, optionsOf(style)), 0);

/** Path data of a line that begins at `x` and stands on `y`, in px. @throws Error where no font has one of its letters */
export function outlineOf(text: string, style: Style, x: number, y: number): string {
  let [left, outline] = [x, ""];
  for (const { font, letters } of runsOf(text, style.face)) {
    outline += font.getPath(letters, left, y, style.size, optionsOf(style)).toPathData(2);
    left += font.getAdvanceWidth(letters, style.size, optionsOf(style));
  }
  return outline;
}
