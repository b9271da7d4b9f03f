/** Saves the picture of the map: what it says of itself stands in it. */
import type { Caption } from "./caption";
import { captionRuler, paintPicture } from "./paintPicture";
import { withDensity } from "./pngDensity";
import { readPicture } from "./readPicture";
import { writeSvg } from "./writeSvg";

const DPI = 300;

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // by then the browser has taken it
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const stage = (): Element => document.querySelector("[data-map]") ?? document.body;

export function saveSvg(caption: Caption): void {
  save(new Blob([writeSvg(readPicture(stage()), caption, captionRuler())], { type: "image/svg+xml" }), "four-islands.svg");
}

/** @param width in px */
export async function savePng(caption: Caption, width: number): Promise<void> {
  const canvas = paintPicture(readPicture(stage()), caption, width);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("The picture is too large.");
  save(new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), DPI)], { type: "image/png" }), "four-islands.png");
}
