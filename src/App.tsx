import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { circleOf, membersOf } from "./atlas/gazetteer";
import type { Page } from "./data";
import { message, type Messages } from "./i18n/message";
import { followLinks } from "./links";
import { LiveMap, type MapHandle } from "./map/LiveMap";
import { LocatorFrame } from "./map/LocatorFrame";
import { MapControls, Scale } from "./map/MapControls";
import { Notices } from "./Notices";
import { ArticleBar } from "./reading/ArticleBar";
import { takeOver } from "./takeOver";
import type { Store } from "./view/store";
import { useView } from "./view/useStore";
import type { MapCamera, ViewChange } from "./view/view";
import type { Box } from "./atlas/sheet";

const slot = (name: string): Element => document.querySelector(`[data-slot=${name}]`) ?? document.body;

interface Look {
  box: Box;
  zoom: number;
  latitude: number;
}

/** Brings the chosen card or quote into view, without taking the focus from where the reader is. */
function showChosen(quote: string | undefined) {
  const target = quote === undefined ? document.querySelector("[data-panel]") : document.getElementById(`quote=${quote}`);
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  target?.scrollIntoView({ block: "start", behavior: reduced ? "auto" : "smooth" });
}

export function App({ page, store }: { page: Page; store: Store }) {
  const { data, known, drawing } = page;
  const view = useView(store);
  const map = useRef<MapHandle>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [missing, setMissing] = useState<{ files: readonly string[]; retry: () => void }>({ files: [], retry: () => undefined });
  const locale: Messages = useMemo(() => ({ language: { tag: data.lang }, messages: data.messages }), [data]);

  const lit = useMemo(() => {
    const words = view.quote === undefined ? undefined : known.quote(view.quote)?.features;
    return (words ?? (view.feature === undefined ? ["four-islands"] : [view.feature])).flatMap((id) => membersOf(data.features, id));
  }, [view.feature, view.quote, data, known]);
  const litFeatures = useMemo(() => data.features.filter(({ id }) => lit.includes(id)), [lit, data]);
  const choice = useMemo(
    () => ({
      ...(view.feature === undefined ? {} : { chosen: view.feature }),
      lit: new Set(view.feature === undefined && view.quote === undefined ? [] : lit),
    }),
    [view.feature, view.quote, lit],
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
  useEffect(() => followLinks(store, choose), [store, choose]);
  const chooseFeature = useCallback((id: string) => choose({ feature: id, quote: undefined, view: "explore" }), [choose]);
  const move = useCallback((camera: MapCamera) => store.move({ map: camera, frame: undefined }), [store]);
  const go = useCallback(
    ([longitude, latitude]: [number, number]) => store.choose({ map: { zoom: look?.zoom ?? 5, longitude, latitude }, frame: undefined }),
    [store, look?.zoom],
  );
  const onMissing = useCallback((files: readonly string[], retry: () => void) => setMissing({ files, retry }), []);

  const quotes = useMemo(() => {
    const circle = view.feature === undefined || view.view === "article" ? undefined : circleOf(data.features, view.feature);
    return data.references.filter(({ features }) => circle?.some((id) => features.includes(id)) ?? true).map(({ id }) => id);
  }, [data, view.feature, view.view]);

  return (
    <>
      <LiveMap
        data={data}
        first={drawing}
        box={page.box}
        frames={page.frames}
        area={page.area}
        view={view}
        choice={choice}
        lit={litFeatures}
        name={message(locale, "map.name")}
        onChoose={chooseFeature}
        onMove={move}
        onLook={setLook}
        onMissing={onMissing}
        onReady={takeOver}
        handle={map}
      />
      {createPortal(
        <MapControls locale={locale} frames={data.frames} view={view} href={store.href} onZoom={(steps) => map.current?.zoomBy(steps)} />,
        slot("controls"),
      )}
      {look !== null && createPortal(<Scale look={look} locale={locale} />, slot("scale"))}
      {look !== null && createPortal(<LocatorFrame box={look.box} onGo={go} />, slot("locator-frame"))}
      {createPortal(
        <Notices locale={locale} problems={store.problems()} missing={missing.files} onRetry={missing.retry} />,
        slot("notices"),
      )}
      {createPortal(
        <ArticleBar
          locale={locale}
          quotes={quotes}
          {...(view.quote === undefined ? {} : { current: view.quote })}
          inOrder={view.view === "article"}
          href={(quote) => store.href({ quote, ...(view.feature === undefined ? {} : { feature: view.feature }) })}
          orderHref={store.href({ view: "article" })}
        />,
        slot("article-bar"),
      )}
    </>
  );
}
