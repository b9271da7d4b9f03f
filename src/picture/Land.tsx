import { COAST, LAND, WATERLINE } from "./colours";
import type { IslandDrawing, LandDrawing } from "./drawing";
import { Scaled } from "./fit";

/** The old engraver's waterlines: soft lines along every coast, [width in px, opacity]. */
const WATERLINES = [
  [18, 0.28],
  [10, 0.34],
  [4, 0.5],
] as const;

/** Path data that other elements draw; `prefix` keeps the ids of two drawings on one page apart. */
export function Outlines({ land, islands, prefix }: { land: readonly LandDrawing[]; islands: readonly IslandDrawing[]; prefix: string }) {
  return (
    <>
      <g id={`${prefix}land`}>
        {land.map(({ id, fill }) => (
          <path key={id} d={fill} data-fill={id} />
        ))}
      </g>
      <g id={`${prefix}coast`}>
        {land.map(({ id, coast }) => (
          <path key={id} d={coast} data-coast={id} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      <g id={`${prefix}shapes`}>
        {islands.map(({ id, path }) => (
          <path key={id} id={`${prefix}shape-${id}`} d={path} data-shape={id} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
    </>
  );
}

/** Water's edge and undisputed land: one colour for every country. */
export function Land({ prefix }: { prefix: string }) {
  return (
    <Scaled>
      <g className="waterlines" fill="none" stroke={WATERLINE} strokeLinejoin="round">
        {WATERLINES.map(([width, opacity]) => (
          <g key={width} strokeWidth={width} opacity={opacity}>
            <use href={`#${prefix}coast`} />
            <use href={`#${prefix}shapes`} />
          </g>
        ))}
      </g>
      <use className="land" href={`#${prefix}land`} fill={LAND} />
      <use className="coast" href={`#${prefix}coast`} fill="none" stroke={COAST} />
    </Scaled>
  );
}
