import { useEffect } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { PageData } from "../atlas/gazetteer";
import { message } from "../i18n/message";

/** The map itself as a stop of the keyboard, where arrows move it: named, and one with what is pressed between its features. */
export function useMapStop({ lang, messages }: Pick<PageData, "lang" | "messages">): void {
  const map = useMap();
  useEffect(
    function nameTheMapItself() {
      const container = map.getContainer();
      container.setAttribute("role", "group");
      container.setAttribute("aria-label", message({ language: { tag: lang }, messages }, "map.move"));
    },
    [map, lang, messages],
  );
  useMapEvents({
    // a press on open water gives the focus to the drawing, which no key answers
    click: () => {
      if (document.activeElement?.matches(".scene") === true) map.getContainer().focus({ preventScroll: true });
    },
  });
}
