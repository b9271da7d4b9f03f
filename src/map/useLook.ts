import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { fromSheet, scaleOf } from "../atlas/sheet";
import { pixelsOf } from "./engine";
import type { Look } from "./useGeometry";

/** Where a map looks now. */
function lookOf(map: LeafletMap): Look & { scale: number } {
  const { x, y } = map.getSize();
  const { under } = pixelsOf(map);
  const [left, top] = under([0, 0]);
  const [right, bottom] = under([x, y]);
  const zoom = map.getZoom();
  return { zoom, scale: scaleOf(zoom), latitude: fromSheet([0, (top + bottom) / 2])[1], box: [left, top, right, bottom] };
}

/** Where the map looks, kept up to date when a movement has ended; the container's size counts too. */
export function useLook(): Look & { scale: number } {
  const map = useMap();
  const [look, setLook] = useState(() => lookOf(map));
  useMapEvents({
    moveend: () => setLook(lookOf(map)),
    resize: () => setLook(lookOf(map)),
  });
  useEffect(
    function followTheContainer() {
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
      observer.observe(map.getContainer());
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [map],
  );
  return look;
}
