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
import { ShareLoader } from "./ShareLoader";
import { MapControls, Scale } from "./picture/MapControls";
import { Notices } from "./Notices";
import { Room } from "./Room";
import { ArticleBar } from "./reading/ArticleBar";
import { DatedLegend, DrawnLegend } from "./picture/DatedLegend";
import type { Colouring } from "./time/colouring";
import type { Measuring } from "./useMeasuring";
import { slot } from "./slot";
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

/** The excerpts that are shown, in the order of the article. */
function useQuotes({ data }: Page, { feature, view }: View): string[] {
  return useMemo(() => {
    const circle = feature === undefined || view === "article" ? undefined : circleOf(data.features, feature);
    return data.references.filter(({ features }) => circle?.some((id) => features.includes(id)) ?? true).map(({ id }) => id);
  }, [data, feature, view]);
}

/** The quote that is read: an embed shows one at a time, the first until another is chosen. */
function quoteIn({ quote, embed }: View, quotes: readonly string[]): { current?: string } {
  const current = quote ?? (embed ? quotes[0] : undefined);
  return current === undefined ? {} : { current };
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
      <Room locale={locale} name="notice.room.controls">
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
      </Room>
      <Room locale={locale} name="notice.room.measure">
        {measuring.open && createPortal(<MeasureToolLoader page={page} locale={locale} measuring={measuring} />, slot("tool"))}
      </Room>
      <Room locale={locale} name="notice.room.legend">
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
      </Room>
      <Room locale={locale} name="notice.room.share">
        {!view.embed && createPortal(<ShareLoader page={page} locale={locale} store={store} />, slot("share"))}
      </Room>
      <Room locale={locale} name="notice.room.scale">
        {createPortal(<Scale look={look} locale={locale} />, slot("scale"))}
      </Room>
      <Room locale={locale} name="notice.room.locator">
        {createPortal(<LocatorFrame box={look.box} onGo={goTo} />, slot("locator-frame"))}
      </Room>
      {createPortal(
        <Notices locale={locale} problems={store.problems()} missing={missing.files} onRetry={missing.retry} />,
        slot("notices"),
      )}
      <Room locale={locale} name="notice.room.date">
        {view.date !== undefined &&
          !view.embed &&
          createPortal(<DatedEvents locale={locale} store={store} date={view.date} notices={slot("notices")} />, slot("on-date"))}
      </Room>
      <Room locale={locale} name="notice.room.article">
        {createPortal(
          <ArticleBar
            locale={locale}
            quotes={quotes}
            {...quoteIn(view, quotes)}
            inOrder={view.view === "article"}
            notes={isOn(view, "notes", true)}
            href={(quote) => store.href({ quote, feature: view.feature })}
            orderHref={store.href({ view: "article" })}
            onNotes={() => store.choose({ layers: switched(view, "notes", true) })}
          />,
          slot("article-bar"),
        )}
      </Room>
    </>
  );
}
