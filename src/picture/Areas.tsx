/** Tints and patterns of those who administered: told apart without colour too. */
import { type Area, AREAS } from "../time/areas";
import type { Colouring, Side } from "../time/colouring";
import type { AreaDrawing, IslandDrawing } from "./drawing";

/** What fills a tile of 8 px: dots, lines, both, or crosses where it is uncertain. */
const TILES = {
  japan: "M1.4 2h1.2M5.4 6h1.2",
  russia: "M0 2h8M0 6h8",
  joint: "M0 2h8M1.4 6h1.2M5.4 6h1.2",
  uncertain: "M2.5 2.5l3 3M5.5 2.5l-3 3",
} as const satisfies Partial<Record<Side, string>>;
/** Claimed or held by a state that does not administer it: wide lines at 45 degrees, over whatever is under them. */
const CLAIM = "M-3 3l6-6M0 14l14-14M11 17l6-6";

function Tile({ id, size, scale, d, className }: { id: string; size: number; scale: number; d: string; className: string }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={size} height={size} patternTransform={`scale(${1 / scale})`}>
      <path className={className} d={d} fill="none" />
    </pattern>
  );
}

export const tileOf = (prefix: string, side: Side): string | undefined => (side in TILES ? `url(#${prefix}side-${side})` : undefined);
const claimOf = (prefix: string): string => `url(#${prefix}claim)`;

/** The patterns, as large on every zoom level. */
export function Tiles({ prefix, scale }: { prefix: string; scale: number }) {
  return (
    <>
      {Object.entries(TILES).map(([side, d]) => (
        <Tile key={side} id={`${prefix}side-${side}`} size={8} scale={scale} d={d} className={`tile ${side}`} />
      ))}
      <Tile id={`${prefix}claim`} size={14} scale={scale} d={CLAIM} className="tile claim" />
    </>
  );
}

/** The areas of the table that are not in dispute: they have a colour where a date or a way of drawing gives them one. */
export function Areas({ areas, colouring, prefix }: { areas: readonly AreaDrawing[]; colouring: Colouring; prefix: string }) {
  return (
    <g className="areas" pointerEvents="none" aria-hidden="true">
      {areas.map(({ id, path }) => {
        const { administrator, side, held } = colouring[id];
        if (side === undefined) return null;
        const tile = tileOf(prefix, side);
        return (
          <g key={id} data-area={id} data-administration={administrator} data-side={side} data-held={held}>
            <path className="area" d={path} />
            {tile !== undefined && <path d={path} fill={tile} />}
            {held !== undefined && <path d={path} fill={claimOf(prefix)} />}
          </g>
        );
      })}
    </g>
  );
}

/** What is claimed by a state that does not administer it, and what the Declaration of 1956 names. */
export function Claimed({ islands, colouring, prefix }: { islands: readonly IslandDrawing[]; colouring: Colouring; prefix: string }) {
  return (
    <g className="claims" pointerEvents="none" aria-hidden="true" stroke="none">
      {islands.map(({ id }) => {
        const area = areaOf(id);
        if (area === undefined || colouring[area].rival === undefined) return null;
        const { rival, named } = colouring[area];
        const shape = `#${prefix}shape-${id}`;
        return (
          <g key={id} data-claim={id} data-claimant={rival} data-named={named || undefined}>
            <use href={shape} fill={claimOf(prefix)} />
            {named && <use className="named" href={shape} fill="none" />}
          </g>
        );
      })}
    </g>
  );
}

/** The area that an island of the drawing is. */
export const areaOf = (id: string): Area | undefined => AREAS.find((area) => area === id);
