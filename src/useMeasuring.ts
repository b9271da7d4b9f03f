import { useCallback, useEffect, useMemo, useState } from "react";
import { extentOf } from "./atlas/gazetteer";
import { type Box, boxOf } from "./atlas/sheet";
import type { Page } from "./data";
import { message } from "./i18n/message";
import { isKeyOf, MEASURE_KEYS } from "./keys/tables";
import type { MeasuredLine } from "./map/measured";
import type { Pointing } from "./map/usePointing";
import type { Store } from "./view/store";
import type { MeasureEnd, View } from "./view/view";

type Ends = NonNullable<View["measure"]>;

export interface Measuring {
  /** True while the tool is open: what is pressed on the map is then an end of a line, not a choice. */
  open: boolean;
  /** The first end, while the second one is awaited. */
  first: MeasureEnd | undefined;
  /** Both ends of the line in the address; the same object until they change. */
  ends: Ends | undefined;
  /** What the map has to show for it, on the sheet. */
  along: readonly Box[];
  /** The line, once the tool has measured it. */
  line: MeasuredLine | undefined;
  /** How any point of the map is picked, while the tool is open. */
  pointing: Pointing | undefined;
  start: () => void;
  pick: (end: MeasureEnd) => void;
  end: () => void;
  onLine: (line: MeasuredLine | undefined) => void;
}

/** Two lines with the same ends are one, whatever object holds them: every movement of the map reads the address anew. */
const keyOf = (ends: readonly MeasureEnd[]): string =>
  JSON.stringify(ends.map((end) => (typeof end === "string" ? end : { latitude: end.latitude, longitude: end.longitude })));
const endsIn = (key: string | undefined): Ends | undefined => key && JSON.parse(key);

/** As exactly as the address writes it. */
const degrees = (value: number): number => Number(value.toFixed(5));

/** Where an end lies. */
function boxOfEnd({ data }: Page, end: MeasureEnd): Box[] {
  if (typeof end !== "string") return [boxOf([end.longitude, end.latitude, end.longitude, end.latitude])];
  return data.features.flatMap((feature) => (feature.id === end ? [boxOf(extentOf(feature))] : []));
}

/** Calls back when the reader presses Escape, while `open`. */
function useEscape(open: boolean, end: () => void) {
  useEffect(
    function endWithEscape() {
      if (!open) return;
      const listen = (event: KeyboardEvent) => {
        if (isKeyOf(MEASURE_KEYS, "end", event) && !event.defaultPrevented) end();
      };
      document.addEventListener("keydown", listen);
      return function stopListening() {
        document.removeEventListener("keydown", listen);
      };
    },
    [open, end],
  );
}

/** The measuring tool. A finished line stands in the address, as a choice; a first end alone is nobody else's affair. */
export function useMeasuring(page: Page, store: Store, { measure }: View): Measuring {
  const key = measure && keyOf(measure);
  const [started, setStarted] = useState(false);
  /** The first end, and the line that stood in the address when it was picked: another line puts it aside. */
  const [pending, setPending] = useState<{ end: MeasureEnd; during: string | undefined }>();
  /** The line that the reader has made on the map: its ends are where they look already. */
  const [made, setMade] = useState<string>();
  const [line, onLine] = useState<MeasuredLine>();
  const open = started || key !== undefined;
  const first = open && pending?.during === key ? pending?.end : undefined;

  const start = useCallback(() => setStarted(true), []);
  const pick = useCallback(
    (end: MeasureEnd) => {
      if (first === undefined) return setPending({ end, during: key });
      if (keyOf([first]) === keyOf([end])) return;
      const both = [first, end] as const;
      setPending(undefined);
      setStarted(true);
      setMade(keyOf(both));
      store.choose({ measure: both });
    },
    [store, first, key],
  );
  const end = useCallback(() => {
    // the focus must not go with the tool
    if (document.activeElement?.closest(".measuring")) document.querySelector<HTMLElement>("[data-tool=measure]")?.focus();
    setStarted(false);
    setPending(undefined);
    store.choose({ measure: undefined });
  }, [store]);
  useEscape(open, end);

  const ends = useMemo(() => endsIn(key), [key]);
  const along = useMemo(() => (key === made ? [] : (ends ?? []).flatMap((one) => boxOfEnd(page, one))), [page, ends, key, made]);
  const pointing = useMemo<Pointing | undefined>(() => {
    if (!open) return undefined;
    const { lang, messages } = page.data;
    return {
      name: message({ language: { tag: lang }, messages }, "measure.tool.cross"),
      onPoint: ([longitude, latitude]) => pick({ longitude: degrees(longitude), latitude: degrees(latitude) }),
    };
  }, [open, page, pick]);
  return { open, first, ends, along, line, pointing, start, pick, end, onLine };
}
