import { metresPerPixel } from "../atlas/sheet";
import type { FrameEntry } from "../atlas/gazetteer";
import { message, type Messages } from "../i18n/message";
import { FRAMES, type ViewChange } from "../view/view";
import { LayersMenu, type LayersMenuProps } from "./LayersMenu";

const NAUTICAL_MILE_KM = 1.852;
const LENGTHS_KM = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1];
/** The scale bar's greatest length in px. */
const MAX_BAR = 100;

interface Look {
  zoom: number;
  latitude: number;
}

/** The longest round length that fits the bar, in km and px. */
export function scaleBar({ zoom, latitude }: Look): { km: number; px: number } {
  const kmPerPixel = metresPerPixel(zoom, latitude) / 1000;
  const km = LENGTHS_KM.find((length) => length / kmPerPixel <= MAX_BAR) ?? 0.1;
  return { km, px: km / kmPerPixel };
}

/** Three figures at the most: the bar is no ruler. */
const nauticalMiles = (km: number): number => Number((km / NAUTICAL_MILE_KM).toPrecision(2));

/** The length of a round number of km in the map's middle. */
export function Scale({ look, locale }: { look: Look; locale: Messages }) {
  const { km, px } = scaleBar(look);
  return (
    <p className="scale" data-obstacle="" title={message(locale, "scale.name")}>
      <svg width={px} height="6" aria-hidden="true">
        <path d={`M.5 0V5.5H${px - 0.5}V0`} fill="none" stroke="currentColor" />
      </svg>
      {message(locale, "scale", { km, nmi: nauticalMiles(km) })}
    </p>
  );
}

interface MapControlsProps extends LayersMenuProps {
  frames: readonly FrameEntry[];
  href: (change: ViewChange) => string;
  onZoom: (steps: number) => void;
  measuring: boolean;
  onMeasure: () => void;
}

/** Parts of the map, zoom, a ruler, and what the map shows. */
export function MapControls({ frames, href, onZoom, measuring, onMeasure, ...layers }: MapControlsProps) {
  const { locale, view } = layers;
  const known = frames.flatMap((frame) => FRAMES.filter((id) => id === frame.id).map((id) => ({ id, name: frame.name })));
  return (
    <>
      <nav className="frames" data-obstacle="" aria-label={message(locale, "frames.title")}>
        {known.map(({ id, name }) => (
          <a key={id} href={href({ frame: id, map: undefined })} aria-current={view.frame === id ? "true" : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <div className="zoom" data-obstacle="">
        <button type="button" aria-label={message(locale, "zoom.in")} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" aria-label={message(locale, "zoom.out")} onClick={() => onZoom(-1)}>
          –
        </button>
        <button
          type="button"
          aria-label={message(locale, "measure.tool")}
          title={message(locale, "measure.tool")}
          aria-pressed={measuring}
          data-tool="measure"
          onClick={onMeasure}
        >
          <svg width="20" height="20" aria-hidden="true">
            <path d="M2.5 13.5l11-11 4 4-11 11zM5 11l1.8 1.8M7.8 8.2l2.6 2.6M10.6 5.4l1.8 1.8" fill="none" stroke="currentColor" />
          </svg>
        </button>
      </div>
      <LayersMenu {...layers} />
    </>
  );
}
