/** The small world map: where the leaders met, and where the big map is looking. */
import type { Point } from "../atlas/sheet";

/** Sheet units in one unit of the small map. */
export const LOCATOR_GRID = 512;

export interface LocatorPlace {
  id: string;
  at: Point;
  name: string;
  side: "left" | "right";
  caption: string;
  /** True where it was a venue in December 2016. */
  venue: boolean;
}
export interface LocatorDrawing {
  land: string;
  /** Great circles between the places. */
  circles: readonly string[];
  /** left, top, width, height of what the small map shows, in its own units. */
  view: readonly [number, number, number, number];
  places: readonly LocatorPlace[];
}

function Dot({ place: { id, at, name, side, venue } }: { place: LocatorPlace }) {
  const [x, y] = [at[0] / LOCATOR_GRID, at[1] / LOCATOR_GRID];
  return (
    <a href={`#feature=${id}`} aria-label={name} data-place={id} className={venue ? "venue" : undefined}>
      <rect className="hit" x={side === "left" ? x - 28 : x - 3} y={y - 22} width="31" height="44" fillOpacity="0" />
      <circle className="dot" cx={x} cy={y} r="4" />
      <text x={side === "left" ? x - 8 : x + 8} y={y} dy=".35em" textAnchor={side === "left" ? "end" : "start"}>
        {name}
      </text>
    </a>
  );
}

export function Locator({ drawing, title }: { drawing: LocatorDrawing; title: string }) {
  return (
    <figure className="locator" data-obstacle="">
      <svg viewBox={drawing.view.join(" ")} role="group" aria-label={title}>
        <path className="land" d={drawing.land} />
        {drawing.circles.map((circle) => (
          <path key={circle} className="circle" d={circle} fill="none" vectorEffect="non-scaling-stroke" />
        ))}
        {/* the live page's root listens here, for which browsers make it a stop of the keyboard: it is none */}
        <g data-slot="locator-frame" className="frame" fill="none" tabIndex={-1} />
        {drawing.places.map((place) => (
          <Dot key={place.id} place={place} />
        ))}
      </svg>
      <figcaption>
        {drawing.places.map(({ id, name, caption }) => (
          <span key={id}>
            <b>{name}</b> {caption}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
