/** The map on paper: the live map's scene at a scale of its own, its names placed anew. */
import { memo, useMemo } from "react";
import { type Camera, fitBox } from "./atlas/fit";
import { type Box, fromSheet, scaleOf } from "./atlas/sheet";
import { drawingIn, type Page } from "./data";
import type { Messages } from "./i18n/message";
import { boxFor, MAX_ZOOM } from "./map/camera";
import { type Pane, placed, soughtOn, withLabels } from "./map/labels";
import type { LiveMapProps } from "./map/LiveMap";
import { MeasureLine } from "./map/MeasureLine";
import { FitProvider, viewBoxOf } from "./picture/fit";
import { Scale } from "./picture/MapControls";
import { Scene } from "./picture/Picture";
import { shownLines } from "./picture/shownLines";
import { UNSAID } from "./view/layers";
import { isOn } from "./view/view";

/** In px: as wide as the sheet, in styles/print.css. */
const SIZE = { width: 700, height: 372 };
const PADS = { top: 24, right: 24, bottom: 24, left: 24 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

export interface PrintedMap extends Pick<LiveMapProps, "view" | "choice" | "colouring" | "claims" | "lit" | "along" | "line"> {
  page: Page;
  /** Where the live map looks, on the sheet. */
  looked: Box;
}

/** What the view asks for; where the reader has moved the map, what it shows. */
function cameraOn({ page, view, lit, along, looked }: PrintedMap): Camera {
  if (view.map !== undefined) return fitBox(looked, SIZE, NONE, MAX_ZOOM);
  const { box, maxZoom } = boxFor(view, lit, page.frames, along);
  return fitBox(box, SIZE, PADS, maxZoom);
}

function paneAt({ zoom, centre: [x, y] }: Camera): Pane & { box: Box; scale: number } {
  const scale = scaleOf(zoom);
  const [left, top] = [x - SIZE.width / 2 / scale, y - SIZE.height / 2 / scale];
  return {
    size: SIZE,
    zoom,
    scale,
    box: [left, top, left + SIZE.width / scale, top + SIZE.height / scale],
    at: ([sheetX, sheetY]) => [(sheetX - left) * scale, (sheetY - top) * scale],
    under: ([pixelX, pixelY]) => [pixelX / scale + left, pixelY / scale + top],
    obstacles: () => [],
  };
}

/** The drawing with its names, as the layers have it. */
function drawingAt(pane: Pane, { page, view, choice, line }: PrintedMap) {
  const { data } = page;
  const scene = document.querySelector(".live .scene");
  const all = scene === null ? page.drawing : drawingIn(scene, data);
  const lines = shownLines(data, view);
  const drawn = { ...all, lines: all.lines.filter(({ id }) => lines.some((shown) => shown.id === id)) };
  const { features, names } = data;
  const labels = isOn(view, "labels", UNSAID.labels) ? placed(soughtOn(pane, { features, names, lines, drawing: drawn, line })) : [];
  return withLabels(drawn, labels, choice.lit);
}

function Drawn({ locale, ...map }: PrintedMap & { locale: Messages }) {
  const { page, choice, colouring, claims, line } = map;
  const pane = paneAt(cameraOn(map));
  const { box, scale, zoom } = pane;
  // placing names takes long, and the sheet is drawn several times until all of it fits
  // oxlint-disable-next-line react/exhaustive-deps -- the page's own drawing is read once, for this view
  const drawing = useMemo(() => drawingAt(pane, map), [page, map.view]);
  return (
    <figure className="sheet-map">
      <div inert>
        <svg className="scene" viewBox={viewBoxOf(box)} width={SIZE.width} height={SIZE.height} aria-hidden="true">
          <rect className="sea" x={box[0]} y={box[1]} width={box[2] - box[0]} height={box[3] - box[1]} />
          <FitProvider value={{ kind: "live", scale }}>
            <Scene drawing={drawing} choice={choice} colouring={colouring} claims={claims} prefix="sheet-">
              {line !== undefined && <MeasureLine line={line} />}
            </Scene>
          </FitProvider>
        </svg>
      </div>
      <Scale look={{ zoom, latitude: fromSheet([0, (box[1] + box[3]) / 2])[1] }} locale={locale} />
    </figure>
  );
}

export const PrintMap = memo(Drawn);
