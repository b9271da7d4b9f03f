/** The preview pictures of the delivered pages, as PNG. Runs at build time only. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { renderToStaticMarkup } from "react-dom/server";
import { previewPath } from "../addresses";
import { mapEditions, type Site } from "../editions";
import { readWideLand } from "./look";
import { Preview, type PreviewProps } from "./Preview";
import { lightOnly } from "./styles";

let started: Promise<void> | undefined;
/** The renderer may be started once. */
const start = (): Promise<void> =>
  (started ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"))));

/** One picture as SVG: without text, without fonts, without light and dark. */
export const svgOf = (props: PreviewProps): string => lightOnly(renderToStaticMarkup(<Preview {...props} />));

export async function pngOf(svg: string): Promise<Uint8Array> {
  await start();
  const renderer = new Resvg(svg);
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}

/** The picture of every page, with its path in the site's folder. @throws Error where one cannot be drawn, in a sentence */
export async function previewsOf(site: Site, geometryFolder: string): Promise<{ path: string; png: Uint8Array }[]> {
  const wideLand = readWideLand(geometryFolder);
  const drawn = mapEditions(site).map(async (edition) => ({
    path: previewPath(edition.lang, edition.about?.id),
    png: await pngOf(svgOf({ edition, wideLand })),
  }));
  return Promise.all(drawn);
}
