/** The live map: the only part of the page that knows Leaflet. */
import type { BBox } from "geojson";
import type { LatLng } from "leaflet";
import { memo, type Ref, startTransition, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { MapContainer, useMap, useMapEvents } from "react-leaflet";
import type { Pads } from "../atlas/fit";
import { extentOf, type GazetteerEntry, type PageData } from "../atlas/gazetteer";
import { type Box, boxOf } from "../atlas/sheet";
import type { Choice, Drawing } from "../picture/drawing";
import { firstLabels } from "../picture/firstLabels";
import type { Colouring, TimeData } from "../time/colouring";
import { shownLines } from "../picture/shownLines";
import { UNSAID } from "../view/layers";
import { isOn, type MapCamera, type View } from "../view/view";
import { boxFor, cameraFor, type FrameBox, MAX_ZOOM } from "./camera";
import { paneOf, roomOf, soughtOn } from "./labels";
import { latLngOf, pixelsOf, SHEET_CRS } from "./engine";
import type { MeasuredLine } from "./measured";
import { useGestures } from "./useGestures";
import { NamedScene } from "./NamedScene";
import { remInPx } from "./rem";
import { useCamera } from "./useCamera";
import { type Look, useGeometry } from "./useGeometry";
import { useLook } from "./useLook";
import { useMapStop } from "./useMapStop";
import { type Pointing, positionOf, usePointing } from "./usePointing";

/** What the page's other rooms may ask of the map. */
export interface MapHandle {
  /** True where the feature is in view and large enough to be seen. */
  shows(id: string): boolean;
  zoomBy(steps: number): void;
  focus(): void;
}

/** What the map draws at first, as it came with the page. */
export interface MapPage {
  data: PageData;
  time: TimeData;
  drawing: Drawing;
  /** The box of the delivered picture's frame, on the sheet. */
  box: Box;
  /** The first one is the delivered picture's. */
  frames: readonly FrameBox[];
  /** The area whose land came with the page, in degrees. */
  area: BBox;
}

export interface LiveMapProps {
  page: MapPage;
  view: View;
  choice: Choice;
  colouring: Colouring;
  claims: boolean;
  /** What must be in view for this choice. */
  lit: readonly GazetteerEntry[];
  /** What else must be in view, on the sheet. */
  along: readonly Box[];
  /** A measured line. */
  line: MeasuredLine | undefined;
  /** Present while any point of the map may be picked. */
  pointing: Pointing | undefined;
  /** True once controls stand over the map: labels make room for them. */
  crowded: boolean;
  /** True while the legend of a coloured map stands there: it is larger. */
  legend: boolean;
  onChoose: (id: string) => void;
  onMove: (camera: MapCamera) => void;
  onLook: (look: Look) => void;
  onMissing: (missing: readonly string[], retry: () => void) => void;
  onReady: () => void;
  handle: Ref<MapHandle>;
}

/** The padding that the layout asks for, in px: a custom property of the stage, in rem. */
function padsOf(container: Element): Pads {
  const style = getComputedStyle(container);
  const rem = remInPx();
  const px = (name: string) => (Number.parseFloat(style.getPropertyValue(name)) || 0) * rem;
  return { top: px("--pad-top"), bottom: px("--pad-bottom"), left: px("--pad-x") / 2, right: px("--pad-x") / 2 };
}

function Drawn(props: LiveMapProps) {
  const {
    page,
    view,
    choice,
    colouring,
    claims,
    lit,
    along,
    line,
    pointing,
    crowded,
    legend,
    onChoose,
    onMove,
    onLook,
    onMissing,
    onReady,
    handle,
  } = props;
  const { data, time, drawing: first, box, frames, area } = page;
  const map = useMap();
  const look = useLook();
  const geometry = useGeometry({
    first,
    area,
    look,
    islets: lit.some(({ kind }) => kind === "islet"),
    coloured: Object.values(colouring).some(({ side }) => side !== undefined),
    shapes: time.areas,
    root: data.root,
  });

  useCamera(
    () => cameraFor(view, lit, frames, { width: map.getSize().x, height: map.getSize().y }, padsOf(map.getContainer()), along),
    [view.map, view.frame, lit, along],
    onMove,
  );
  const press = useCallback(
    (target: EventTarget | null, point: LatLng) => {
      const shape = target instanceof Element ? target.closest("[data-feature],[data-label]") : null;
      const id = shape?.getAttribute("data-feature") ?? shape?.getAttribute("data-label");
      if (id !== undefined && id !== null && data.features.some((feature) => feature.id === id)) onChoose(id);
      else pointing?.onPoint(positionOf(point));
    },
    [data, onChoose, pointing],
  );
  useMapEvents({
    click: ({ originalEvent, latlng }) => {
      // the second click of two zooms
      if (originalEvent.detail < 2) press(originalEvent.target, latlng);
    },
  });
  useMapStop(data);
  useGestures(view.embed, view.scrollWheelZoom === true);
  usePointing(
    pointing,
    useCallback(() => {
      const { left, top, width, height } = map.getContainer().getBoundingClientRect();
      press(document.elementFromPoint(left + width / 2, top + height / 2), map.getCenter());
    }, [map, press]),
  );
  useImperativeHandle(handle, () => ({
    zoomBy: (steps) => void map.zoomIn(steps),
    focus: () => map.getContainer().focus({ preventScroll: true }),
    shows: (id) => {
      const feature = data.features.find((candidate) => candidate.id === id);
      if (feature === undefined) return false;
      const [left, top, right, bottom] = boxOf(extentOf(feature));
      const { at } = pixelsOf(map);
      const [x0, y0] = at([left, top]);
      const [x1, y1] = at([right, bottom]);
      const size = map.getSize();
      const large = feature.at !== undefined || Math.max(x1 - x0, y1 - y0) >= 24;
      return large && x0 >= 0 && y0 >= 0 && x1 <= size.x && y1 <= size.y;
    },
  }));

  const { date } = view;
  // every change of the address makes a new list: names are not to be placed anew for a list that says the same
  const layers = view.layers.join(",");
  const lines = useMemo(() => shownLines(data, { layers: layers.split(","), ...(date && { date }) }), [data, layers, date]);
  const lined = useMemo(
    () => ({ ...geometry.drawing, lines: geometry.drawing.lines.filter(({ id }) => lines.some((shown) => shown.id === id)) }),
    [geometry.drawing, lines],
  );
  const named = isOn(view, "labels", UNSAID.labels);
  const atHome = view.map === undefined && boxFor(view, lit, frames, along).box === box;
  const names = useMemo(() => {
    if (!named) return [];
    const { features, names: others } = data;
    const pane = paneOf(map);
    return crowded || !atHome
      ? soughtOn(pane, { features, names: others, lines, drawing: lined, line })
      : firstLabels({ features, names: others, lines }, roomOf(pane));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what stands over the map is read from the page
  }, [named, map, look, crowded, legend, line, atHome, data, lines, lined]);

  useEffect(() => onLook(look), [look, onLook]);
  useEffect(() => onMissing(geometry.missing, geometry.retry), [geometry.missing, geometry.retry, onMissing]);
  const told = useRef(false);
  useEffect(
    function tellOfTheFirstFrame() {
      if (told.current) return;
      told.current = true;
      requestAnimationFrame(() => requestAnimationFrame(onReady));
    },
    [onReady],
  );

  return (
    <NamedScene
      box={box}
      drawing={lined}
      names={names}
      look={look}
      choice={choice}
      colouring={colouring}
      claims={claims}
      scale={look.scale}
      line={line}
      onChoose={onChoose}
    />
  );
}

/** Lets the map itself be there first: its drawing comes in a slice of work of its own. */
function Inside(props: LiveMapProps) {
  const [begun, setBegun] = useState(false);
  useEffect(function beginToDraw() {
    startTransition(() => setBegun(true));
  }, []);
  return begun ? <Drawn {...props} /> : null;
}

function Live(props: LiveMapProps) {
  const {
    view,
    lit,
    along,
    page: { frames },
  } = props;
  // once: a map that stands there follows its camera, and to measure the stage makes the browser lay it out
  const [start] = useState(() => {
    const stage = document.querySelector("[data-map]") ?? document.body;
    const { clientWidth: width, clientHeight: height } = stage;
    return cameraFor(view, lit, frames, { width, height }, padsOf(stage), along);
  });
  return (
    <MapContainer
      className="live"
      crs={SHEET_CRS}
      center={latLngOf(start.centre)}
      zoom={start.zoom}
      maxZoom={MAX_ZOOM}
      minZoom={0}
      zoomSnap={0}
      zoomDelta={1}
      wheelPxPerZoomLevel={90}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={view.scrollWheelZoom ?? !view.embed}
    >
      <Inside {...props} />
    </MapContainer>
  );
}

/** Drawn anew only when what it shows has changed: where it looks is its own affair. */
export const LiveMap = memo(Live);
