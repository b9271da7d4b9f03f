/** In an embed the page's own gestures stay the page's: the map takes the wheel after a click into it, and two fingers. */
import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** How long a hint stands, in ms. */
const HINT_MS = 1600;

export function useGestures(embedded: boolean, wheelFromStart: boolean): void {
  const map = useMap();
  useEffect(
    function leaveThePageItsGestures() {
      if (!embedded) return undefined;
      const container = map.getContainer();
      const stage = container.closest<HTMLElement>("[data-map]") ?? container;
      const way = new AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const hint = (kind: "touch" | "wheel") => {
        stage.dataset["hint"] = kind;
        clearTimeout(timer);
        timer = setTimeout(() => delete stage.dataset["hint"], HINT_MS);
      };
      const on = (type: string, listener: (event: Event) => void) =>
        container.addEventListener(type, listener, { signal: way.signal, passive: true });
      const leave = (event: Event) => {
        if (event instanceof PointerEvent && event.pointerType === "touch") map.dragging.disable();
        else map.dragging.enable();
      };
      // before Leaflet hears of it: a finger does not drag, a mouse does
      container.addEventListener("pointerdown", leave, { signal: way.signal, passive: true, capture: true });
      on("touchmove", (event) => {
        if (event instanceof TouchEvent && event.touches.length === 1) hint("touch");
      });
      if (!wheelFromStart) {
        on("wheel", () => {
          if (!map.scrollWheelZoom.enabled()) hint("wheel");
        });
        on("click", () => map.scrollWheelZoom.enable());
        on("pointerleave", () => map.scrollWheelZoom.disable());
      }
      // by CSS the browser decides before any script: one finger scrolls the page
      container.classList.add("two-fingers");
      return function takeThemBack() {
        way.abort();
        clearTimeout(timer);
      };
    },
    [map, embedded, wheelFromStart],
  );
}
