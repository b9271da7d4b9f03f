import type { Box } from "../atlas/sheet";
import { LOCATOR_GRID } from "../picture/Locator";

/** Where the big map is looking, on the small one. */
export function LocatorFrame({ box: [left, top, right, bottom] }: { box: Box }) {
  const [x, y] = [left / LOCATOR_GRID, top / LOCATOR_GRID];
  const width = Math.max(6, (right - left) / LOCATOR_GRID);
  const height = Math.max(6, (bottom - top) / LOCATOR_GRID);
  return <rect x={x} y={y} width={width} height={height} rx="1" vectorEffect="non-scaling-stroke" />;
}
