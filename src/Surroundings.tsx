/** What stands around the live map: controls, scale, the small map's frame, messages, the way through the excerpts. */
import { type RefObject, useLayoutEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { circleOf } from "./atlas/gazetteer";
import type { Box } from "./atlas/sheet";
import type { Page } from "./data";
import { DatedEvents } from "./DatedEvents";
import type { Messages } from "./i18n/message";
import type { MapHandle } from "./map/LiveMap";
import { LocatorFrame } from "./map/LocatorFrame";
import { MeasureToolLoader } from "./MeasureToolLoader";
import { MapControls, Scale } from "./picture/MapControls";
import { Notices } from "./Notices";
import { ArticleBar } from "./reading/ArticleBar";
import { DatedLegend, DrawnLegend } from "./picture/DatedLegend";
import type { Colouring } from "./time/colouring";
import type { Measuring } from "./useMeasuring";
import type { Store } from "./view/store";
import { conventionOf } from "./view/layers";
import { isOn, switched, type View } from "./view/view";

/** Where the map looks: the box in view, on the sheet, the zoom level, and the latitude of its middle in degrees. */
export interface Look {
  box: Box;
  zoom: number;
  latitude: number;
}
/** Geometry files that could not be had, and another try. */
export interface Missing {
  files: readonly string[];
  retry: () => void;
}

interface SurroundingsProps {
  page: Page;
  store: Store;
  view: View;
  colouring: Colouring;
  /** Called when the legend of a coloured map comes and goes. */
  onLegend: (stands: boolean) => void;
  look: Look;
  missing: Missing;
  measuring: Measuring;
  map: RefObject<MapHandle | null>;
}

/** How one side draws the map, where the reader asks for it. */
export function conventionIn({ data }: Pick<Page, "data">, view: View) {
  const asked = conventionOf(view);
  return data.conventions.find(({ id }) => id === asked);
}

const slot = (name: string): Element => document.querySelector(`[data-slot=${name}]`) ?? document.body;

/** The excerpts that are shown, in the order of the article. */
function useQuotes({ data }: Page, { feature, view }: View): string[] {
  return useMemo(() => {
    const circle = feature === undefined || view === "article" ? undefined : circleOf(data.features, feature);
    return data.references.filter(({ features }) => circle?.some((id) => features.includes(id)) ?? true).map(({ id }) => id);
  }, [data, feature, view]);
}

export function Surroundings({ page, store, view, colouring, onLegend, look, missing, measuring, map }: SurroundingsProps) {
  const { data } = page;
  const locale: Messages = useMemo(() => ({ language: { tag: data.lang }, messages: data.messages }), [data]);
  const quotes = useQuotes(page, view);
  const convention = conventionIn(page, view);
  useLayoutEffect(function replaceWhatCameWithThePage() {
    for (const element of document.querySelectorAll("[data-delivered]")) element.remove();
  }, []);
  const goTo = ([longitude, latitude]: [number, number]) =>
    store.choose({ map: { zoom: look.zoom, longitude, latitude }, frame: undefined });
  const startMeasuring = () => {
    measuring.start();
    // from here Tab leads to the features, and arrows move the map under the cross
    map.current?.focus();
  };
  return (
    <>
      {createPortal(
        <MapControls
          locale={locale}
          frames={data.frames}
          view={view}
          href={store.href}
          onZoom={(steps) => map.current?.zoomBy(steps)}
          lines={data.lines}
          conventions={data.conventions}
          onLayers={(layers) => store.choose({ layers })}
          measuring={measuring.open}
          onMeasure={measuring.open ? measuring.end : startMeasuring}
        />,
        slot("controls"),
      )}
      {measuring.open && createPortal(<MeasureToolLoader page={page} locale={locale} measuring={measuring} />, slot("tool"))}
      {convention !== undefined &&
        createPortal(
          <DrawnLegend locale={locale} time={page.time} colouring={colouring} name={convention.name} onStands={onLegend} />,
          slot("legend"),
        )}
      {convention === undefined &&
        view.date !== undefined &&
        createPortal(
          <DatedLegend
            locale={locale}
            time={page.time}
            colouring={colouring}
            date={view.date}
            onStands={onLegend}
            claims={isOn(view, "claims", false)}
          />,
          slot("legend"),
        )}
      {createPortal(<Scale look={look} locale={locale} />, slot("scale"))}
      {createPortal(<LocatorFrame box={look.box} onGo={goTo} />, slot("locator-frame"))}
      {createPortal(
        <Notices locale={locale} problems={store.problems()} missing={missing.files} onRetry={missing.retry} />,
        slot("notices"),
      )}
      {view.date !== undefined &&
        createPortal(<DatedEvents locale={locale} store={store} date={view.date} notices={slot("notices")} />, slot("on-date"))}
      {createPortal(
        <ArticleBar
          locale={locale}
          quotes={quotes}
          {...(view.quote && { current: view.quote })}
          inOrder={view.view === "article"}
          notes={isOn(view, "notes", true)}
          href={(quote) => store.href({ quote, feature: view.feature })}
          orderHref={store.href({ view: "article" })}
          onNotes={() => store.choose({ layers: switched(view, "notes", true) })}
        />,
        slot("article-bar"),
      )}
    </>
  );
}
