import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { afterPaint } from "./afterPaint";
import { type Page, shownBy } from "./data";
import { inTurns } from "./inTurns";
import { followLinks } from "./links";
import { LiveMap, type MapHandle } from "./map/LiveMap";
import { preparations } from "./map/prepare";
import { Failed, Room } from "./Room";
import { conventionIn, type Look, type Missing, Surroundings } from "./Surroundings";
import { markDate } from "./dated";
import { useAssistance } from "./useAssistance";
import { showChosen } from "./showChosen";
import { slot } from "./slot";
import { giveBack, takeOver } from "./takeOver";
import { colouringOn } from "./time/colouring";
import { useMeasuring } from "./useMeasuring";
import type { Store } from "./view/store";
import { useView } from "./view/useStore";
import { isOn, type MapCamera, type ViewChange } from "./view/view";

export function App({ page, store }: { page: Page; store: Store }) {
  const view = useView(store, afterPaint);
  const measuring = useMeasuring(page, store, view);
  const map = useRef<MapHandle>(null);
  const [ready, setReady] = useState(false);
  const [crowded, setCrowded] = useState(false);
  const [look, setLook] = useState<Look | null>(null);
  const [missing, setMissing] = useState<Missing>({ files: [], retry: () => undefined });

  const { feature, quote, date } = view;
  const drawn = conventionIn(page, view);
  const colouring = useMemo(() => colouringOn(page.time, date, drawn), [page, date, drawn]);
  const claims = isOn(view, "claims", false);
  const [legend, setLegend] = useState(false);
  const { assisted, load } = useAssistance(ready);
  const locale = useMemo(() => ({ language: { tag: page.data.lang }, messages: page.data.messages }), [page]);
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
      // whoever makes a lesson goes on choosing what its steps show
      store.choose({ ...change, ...camera, ...(now.view === "author" ? { view: "author" } : {}) });
      showChosen(change.quote);
    },
    [store],
  );
  useEffect(() => followLinks(store, page.known, choose), [store, page, choose]);
  const chooseFeature = useCallback((id: string) => choose({ feature: id, quote: undefined, view: "explore" }), [choose]);
  const move = useCallback(
    (camera: MapCamera) => {
      // under the sheet for printing the map is in nobody's hands
      if (document.documentElement.dataset.sheet === undefined) store.move({ map: camera, frame: undefined });
    },
    [store],
  );
  const onMissing = useCallback((files: readonly string[], retry: () => void) => setMissing({ files, retry }), []);
  const onReady = useCallback(() => {
    takeOver(() =>
      inTurns(preparations(page)).then(
        () => startTransition(() => setReady(true)),
        (error: unknown) => reportError(error),
      ),
    );
  }, [page]);

  const onMapFailed = useCallback(() => {
    giveBack();
    // what stands around the map needs one to have looked somewhere
    setLook((now) => now ?? { box: page.box, zoom: 7, latitude: 44 });
    setReady(true);
  }, [page]);

  useEffect(
    function makeRoom() {
      // in a task of its own: controls first, then the names that make room for them
      if (ready) startTransition(() => setCrowded(true));
    },
    [ready],
  );

  return (
    <>
      <Room locale={locale} name="notice.room.map" onFailed={onMapFailed}>
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
          crowded={crowded}
          legend={legend}
          onChoose={measuring.open ? measuring.pick : chooseFeature}
          onMove={move}
          onLook={setLook}
          onMissing={onMissing}
          onReady={onReady}
          handle={map}
        />
      </Room>
      {assisted === "failed" && createPortal(<Failed locale={locale} name="notice.room.help" onRetry={load} />, slot("notices"))}
      {assisted !== undefined && assisted !== "failed" && look !== null && (
        <Room locale={locale} name="notice.room.help">
          <assisted.View
            page={page}
            store={store}
            view={view}
            choice={choice}
            colouring={colouring}
            claims={claims}
            lit={lit}
            along={measuring.along}
            line={measuring.line}
            look={look}
          />
        </Room>
      )}
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
