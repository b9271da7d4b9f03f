/** Any point of the map as a target: under a click, or under the cross in its middle. */
import type { LatLng } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { isKeyOf, MEASURE_KEYS } from "../keys/tables";

export interface Pointing {
  /** What assistive technology calls the map while points of it are picked. */
  name: string;
  /** [longitude, latitude] in degrees. */
  onPoint: (position: [longitude: number, latitude: number]) => void;
}

/** A position on the one world that is drawn. */
export function positionOf(point: LatLng): [longitude: number, latitude: number] {
  const { lng, lat } = point.wrap();
  return [lng, Math.max(-90, Math.min(90, lat))];
}

/** Names the map as a target for the keyboard while `pointing`; Enter on the map itself presses what lies in its middle. */
export function usePointing(pointing: Pointing | undefined, pressMiddle: () => void): void {
  const map = useMap();
  const name = pointing?.name;
  useEffect(
    function nameTheMapAsTarget() {
      if (name === undefined) return;
      const container = map.getContainer();
      const before = container.getAttribute("aria-label") ?? "";
      container.dataset.pointing = "";
      container.setAttribute("aria-label", name);
      return function leaveItAsItWas() {
        delete container.dataset.pointing;
        container.setAttribute("aria-label", before);
      };
    },
    [map, name],
  );
  useEffect(
    function pressWithEnter() {
      if (name === undefined) return;
      const container = map.getContainer();
      const listen = (event: KeyboardEvent) => {
        if (!isKeyOf(MEASURE_KEYS, "point", event) || event.target !== container) return;
        event.preventDefault();
        pressMiddle();
      };
      container.addEventListener("keydown", listen);
      return function stopListening() {
        container.removeEventListener("keydown", listen);
      };
    },
    [map, name, pressMiddle],
  );
}
