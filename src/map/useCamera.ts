import { useEffect, useLayoutEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Camera } from "../atlas/fit";
import type { MapCamera } from "../view/view";
import { fromSheet } from "../atlas/sheet";
import { sameCamera } from "./camera";
import { latLngOf, sheetOf } from "./engine";

const reducedMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** False while the map has no room, as on paper that shows something else: where it looks is then nobody's wish. */
const isSeen = ({ x, y }: { x: number; y: number }): boolean => x > 0 && y > 0;

/**
 * Brings the map into line with the camera that the view asks for, and tells of movements that the reader made.
 * The map is not moved while the reader holds it.
 */
export function useCamera(camera: () => Camera, when: readonly unknown[], onMove: (camera: MapCamera) => void): void {
  const map = useMap();
  const wanted = useRef<Camera | null>(null);
  const ask = useRef(camera);
  useLayoutEffect(function keepTheQuestion() {
    ask.current = camera;
  });
  /** Cameras that were asked for and may still be under way: Leaflet finishes a zoom before it hears of another. */
  const underWay = useRef<Camera[]>([]);
  const look = (animate: boolean) => {
    const target = ask.current();
    wanted.current = target;
    underWay.current.push(target);
    const now = { zoom: map.getZoom(), centre: sheetOf(map, map.getCenter()) };
    if (!sameCamera(now, target)) map.setView(latLngOf(target.centre), target.zoom, { animate: animate && !reducedMotion() });
  };
  const first = useRef(true);
  useEffect(function lookWhereTheViewSays() {
    look(!first.current);
    first.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the camera depends on
  }, when);
  useMapEvents({
    resize: () => {
      if (isSeen(map.getSize())) look(false);
    },
    moveend: () => {
      if (!isSeen(map.getSize())) return;
      const zoom = map.getZoom();
      const centre = sheetOf(map, map.getCenter());
      const now = { zoom, centre };
      const overtaken = underWay.current.some((asked) => sameCamera(now, asked));
      const arrived = wanted.current !== null && sameCamera(now, wanted.current);
      // asked once more and no oftener: a camera that cannot be had must not be asked for for ever
      underWay.current = [];
      if (arrived) return;
      if (overtaken) return look(true);
      wanted.current = now;
      const [longitude, latitude] = fromSheet(centre);
      onMove({ zoom, longitude, latitude });
    },
  });
}
