/** The drawing inside Leaflet: an SVG overlay that pans and zooms with the map. */
import { useMemo } from "react";
import { SVGOverlay } from "react-leaflet";
import { latLngBounds } from "leaflet";
import type { Box } from "../atlas/sheet";
import type { Choice, Drawing } from "../picture/drawing";
import type { Colouring } from "../time/colouring";
import { FitProvider, viewBoxOf } from "../picture/fit";
import { Scene } from "../picture/Picture";
import { latLngOf } from "./engine";
import type { MeasuredLine } from "./measured";
import { MeasureLine } from "./MeasureLine";

export interface LiveSceneProps {
  box: Box;
  drawing: Drawing;
  choice: Choice;
  colouring: Colouring;
  claims: boolean;
  scale: number;
  line: MeasuredLine | undefined;
  onChoose: (id: string) => void;
}

export function LiveScene({ box, drawing, choice, colouring, claims, scale, line, onChoose }: LiveSceneProps) {
  const bounds = useMemo(() => latLngBounds(latLngOf([box[0], box[1]]), latLngOf([box[2], box[3]])), [box]);
  // React listens to it, for which browsers make it a stop of the keyboard: it is none
  const attributes = useMemo(() => ({ viewBox: viewBoxOf(box), class: "scene", tabindex: "-1" }), [box]);
  const fit = useMemo(() => ({ kind: "live" as const, scale }), [scale]);
  return (
    <SVGOverlay bounds={bounds} attributes={attributes}>
      <FitProvider value={fit}>
        <Scene drawing={drawing} choice={choice} colouring={colouring} claims={claims} prefix="live-" onChoose={onChoose}>
          {line !== undefined && <MeasureLine line={line} />}
        </Scene>
      </FitProvider>
    </SVGOverlay>
  );
}
