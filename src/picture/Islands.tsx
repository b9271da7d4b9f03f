import type { KeyboardEvent } from "react";
import { FEATURE_KEYS, isKeyOf } from "../keys/tables";
import type { Colouring } from "../time/colouring";
import { areaOf, tileOf, Tiles } from "./Areas";
import { DISPUTED, DISPUTED_EDGE, HATCH } from "./colours";
import type { Choice, Drawing, IslandDrawing } from "./drawing";
import { Pinned, Scaled, useFit } from "./fit";

/** Half the least size of a target, in px; map.css makes it 22 where the pointer is a finger. */
const REACH = 12;
/** Side of a tile of the hatch, in px. */
const TILE = 8;
/**
 * The target around a feature's middle: as large as a target should be. `reach`: how far around the middle a pointer finds it,
 * in px, where another feature's middle is near.
 */
export function Target({ reach }: { reach?: number | undefined }) {
  return (
    <>
      <circle className="reach" r={REACH} fillOpacity="0" stroke="none" />
      <circle className={reach === undefined ? "hit free" : "hit"} r={reach ?? REACH} fillOpacity="0" stroke="none" />
    </>
  );
}

/** Enter and Space press, as on every button; Space must not scroll the page, nor the arrows of the map pan it. */
export function pressedBy(press: () => void) {
  return (event: KeyboardEvent) => {
    if (!isKeyOf(FEATURE_KEYS, "press", event)) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
}

function Shape({ island, prefix }: { island: IslandDrawing; prefix: string }) {
  return (
    <>
      <Scaled>
        <use className="halo" href={`#${prefix}shape-${island.id}`} fill="none" />
        <use className={island.islets ? "shape islets" : "shape"} href={`#${prefix}shape-${island.id}`} />
      </Scaled>
      <Pinned at={island.middle}>
        <Target reach={island.reach} />
      </Pinned>
    </>
  );
}

interface IslandsProps {
  islands: readonly IslandDrawing[];
  prefix: string;
  choice: Choice;
  colouring: Colouring;
  /** Absent in the delivered page: there a shape is a link. */
  onChoose?: (id: string) => void;
}

function colourOf(colouring: Colouring, id: string) {
  const area = areaOf(id);
  return area === undefined ? undefined : colouring[area];
}

/** The disputed islands: administered by one side, claimed by the other, hatched for that reason alone. */
export function Islands({ islands, prefix, choice, colouring, onChoose }: IslandsProps) {
  return (
    <g className="islands" fill={DISPUTED} stroke={DISPUTED_EDGE} strokeWidth="1.4" strokeLinejoin="round">
      {islands.map((island) => {
        const colour = colourOf(colouring, island.id);
        const marks = {
          "data-feature": island.id,
          "data-lit": choice.lit.has(island.id) || undefined,
          "data-administration": colour?.administrator,
          "data-side": colour?.side,
        };
        return onChoose === undefined ? (
          <a
            key={island.id}
            href={`#feature=${island.id}`}
            aria-label={island.name}
            aria-current={choice.chosen === island.id || undefined}
            {...marks}
          >
            <Shape island={island} prefix={prefix} />
          </a>
        ) : (
          <g
            key={island.id}
            role="button"
            tabIndex={island.away === true ? -1 : 0}
            aria-label={island.name}
            aria-pressed={choice.chosen === island.id}
            onKeyDown={pressedBy(() => onChoose(island.id))}
            {...marks}
          >
            <Shape island={island} prefix={prefix} />
          </g>
        );
      })}
    </g>
  );
}

/** The one islet of a group that is chosen: the group's shape lies under it and stays the button. */
export function LitIslets({ islets, choice }: { islets: NonNullable<Drawing["islets"]>; choice: Choice }) {
  return (
    <g pointerEvents="none" data-lit="">
      {islets
        .filter(({ id }) => choice.lit.has(id))
        .map(({ id, path }) => (
          <path key={id} className="shape islets" d={path} vectorEffect="non-scaling-stroke" />
        ))}
    </g>
  );
}

/** One tile of the hatch, in px: lines at 45 degrees. */
function HatchTile({ id, scale, className }: { id: string; scale: number; className: string }) {
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={TILE}
      height={TILE}
      {...(scale === 1 ? {} : { patternTransform: `scale(${1 / scale})` })}
    >
      <path className={className} d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke={HATCH} strokeWidth="1.1" fill="none" />
    </pattern>
  );
}

/** The hatch keeps its size in px: laid over the islands through a mask where the browser does the fitting, as a fill where the scale is known. */
export function Hatch({ islands, prefix, choice, colouring }: Omit<IslandsProps, "onChoose">) {
  const fit = useFit();
  if (fit.kind === "live") {
    const fill = (id: string) => {
      const side = colourOf(colouring, id)?.side;
      return side === undefined ? `url(#${prefix}hatch${choice.lit.has(id) ? "-lit" : ""})` : (tileOf(prefix, side) ?? "none");
    };
    return (
      <g className="hatch" pointerEvents="none" stroke="none">
        <HatchTile id={`${prefix}hatch`} scale={fit.scale} className="hatch-lines" />
        <HatchTile id={`${prefix}hatch-lit`} scale={fit.scale} className="hatch-lines lit" />
        <Tiles prefix={prefix} scale={fit.scale} />
        {islands.map(({ id }) => (
          <use key={id} data-hatch={id} href={`#${prefix}shape-${id}`} fill={fill(id)} />
        ))}
      </g>
    );
  }
  return (
    <g className="hatch" pointerEvents="none">
      <HatchTile id={`${prefix}hatch`} scale={1} className="hatch-lines" />
      <mask id={`${prefix}mask`} maskUnits="userSpaceOnUse" x="-100%" y="-100%" width="200%" height="200%">
        <Scaled>
          <use href={`#${prefix}shapes`} fill="#fff" />
        </Scaled>
      </mask>
      <rect x="-100%" y="-100%" width="200%" height="200%" fill={`url(#${prefix}hatch)`} mask={`url(#${prefix}mask)`} />
    </g>
  );
}
