/** The drawing inside Leaflet: an SVG overlay that pans and zooms with the map. */
import { useMemo } from "react";
import { SVGOverlay } from "react-leaflet";
import { latLngBounds } from "leaflet";
import type { Box } from "../atlas/sheet";
import type { Choice, Drawing } from "../picture/drawing";
import { FitProvider, viewBoxOf } from "../picture/fit";
import { Scene } from "../picture/Picture";
import { latLngOf } from "./engine";

interface LiveSceneProps {
  box: Box;
  drawing: Drawing;
  choice: Choice;
  scale: number;
  onChoose: (id: string) => void;
}

export function LiveScene({ box, drawing, choice, scale, onChoose }: LiveSceneProps) {
  const bounds = useMemo(() => latLngBounds(latLngOf([box[0], box[1]]), latLngOf([box[2], box[3]])), [box]);
  const attributes = useMemo(() => ({ viewBox: viewBoxOf(box), class: "scene" }), [box]);
  const fit = useMemo(() => ({ kind: "live" as const, scale }), [scale]);
  return (
    <SVGOverlay bounds={bounds} attributes={attributes}>
      <FitProvider value={fit}>
        <Scene drawing={drawing} choice={choice} prefix="live-" onChoose={onChoose} />
      </FitProvider>
    </SVGOverlay>
  );
}
