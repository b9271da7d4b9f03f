/** Any point of the map as a target: under a click, or under the cross in its middle. */
import type { LatLng } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

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
      container.dataset.pointing = "";
      container.setAttribute("role", "group");
      container.setAttribute("aria-label", name);
      return function leaveItAsItWas() {
        delete container.dataset.pointing;
        container.removeAttribute("role");
        container.removeAttribute("aria-label");
      };
    },
    [map, name],
  );
  useEffect(
    function pressWithEnter() {
      if (name === undefined) return;
      const container = map.getContainer();
      const listen = (event: KeyboardEvent) => {
        if (event.key !== "Enter" || event.target !== container) return;
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
