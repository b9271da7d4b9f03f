import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Page, shownBy } from "./data";
import { formatNumber } from "./i18n/format";
import { inTurns } from "./inTurns";
import { followLinks } from "./links";
import { LiveMap, type MapHandle } from "./map/LiveMap";
import { preparations } from "./map/prepare";
import { conventionIn, type Look, type Missing, Surroundings } from "./Surroundings";
import { markDate } from "./dated";
import { takeOver } from "./takeOver";
import { colouringOn } from "./time/colouring";
import { useMeasuring } from "./useMeasuring";
import type { Store } from "./view/store";
import { useView } from "./view/useStore";
import { isOn, type MapCamera, type ViewChange } from "./view/view";

/** Brings the chosen card or quote into view, without taking the focus from where the reader is. */
function showChosen(quote: string | undefined) {
  const target = quote === undefined ? document.querySelector("[data-panel]") : document.getElementById(`quote=${quote}`);
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  // in the next frame: now the browser would have to lay everything out twice
  requestAnimationFrame(() => target?.scrollIntoView({ block: "start", behavior: reduced ? "auto" : "smooth" }));
}

export function App({ page, store }: { page: Page; store: Store }) {
  const view = useView(store);
  const measuring = useMeasuring(page, store, view);
  const map = useRef<MapHandle>(null);
  const [ready, setReady] = useState(false);
  const [look, setLook] = useState<Look | null>(null);
  const [missing, setMissing] = useState<Missing>({ files: [], retry: () => undefined });

  const { feature, quote, date } = view;
  const drawn = conventionIn(page, view);
  const colouring = useMemo(() => colouringOn(page.time, date, drawn), [page, date, drawn]);
  const claims = isOn(view, "claims", false);
  const [legend, setLegend] = useState(false);
  useEffect(() => markDate(document, page, date), [page, date]);
  const lit = useMemo(() => {
    const ids = new Set(shownBy(page, feature, quote));
    return page.data.features.filter(({ id }) => ids.has(id));
  }, [page, feature, quote]);
  const choice = useMemo(
    () => ({ ...(feature && { chosen: feature }), lit: new Set(feature === undefined ? [] : lit.map(({ id }) => id)) }),
    [feature, lit],
  );

  const choose = useCallback(
    (change: ViewChange) => {
      const now = store.view();
      const shown = change.quote === undefined && change.feature !== undefined && map.current?.shows(change.feature) === true;
      const camera = shown && (now.map !== undefined || now.frame !== undefined) ? {} : { map: undefined, frame: undefined };
      store.choose({ ...change, ...camera });
      showChosen(change.quote);
    },
    [store],
  );
  useEffect(() => followLinks(store, page.known, choose), [store, page, choose]);
  const chooseFeature = useCallback((id: string) => choose({ feature: id, quote: undefined, view: "explore" }), [choose]);
  const move = useCallback((camera: MapCamera) => store.move({ map: camera, frame: undefined }), [store]);
  const onMissing = useCallback((files: readonly string[], retry: () => void) => setMissing({ files, retry }), []);
  const onReady = useCallback(() => {
    takeOver();
    const stage = document.querySelector("[data-map]") ?? document.body;
    // the first number that Intl writes takes longer than all others
    const works = [...preparations(page, stage), () => formatNumber(page.data.lang, 0)];
    inTurns(works).then(
      () => startTransition(() => setReady(true)),
      (error: unknown) => reportError(error),
    );
  }, [page]);

  return (
    <>
      <LiveMap
        page={page}
        view={view}
        choice={choice}
        colouring={colouring}
        claims={claims}
        lit={lit}
        along={measuring.along}
        line={measuring.line}
        pointing={measuring.pointing}
        crowded={ready}
        legend={legend}
        onChoose={measuring.open ? measuring.pick : chooseFeature}
        onMove={move}
        onLook={setLook}
        onMissing={onMissing}
        onReady={onReady}
        handle={map}
      />
      {ready && look !== null && (
        <Surroundings
          page={page}
          store={store}
          view={view}
          colouring={colouring}
          onLegend={setLegend}
          look={look}
          missing={missing}
          measuring={measuring}
          map={map}
        />
      )}
    </>
  );
}
