import { useEffect, useRef } from "react";
import { type Box, fromSheet, type Point } from "../atlas/sheet";
import { LOCATOR_GRID } from "../picture/Locator";

interface LocatorFrameProps {
  /** What the big map shows, on the sheet. */
  box: Box;
  /** Takes the big map to a place, [longitude, latitude] in degrees. */
  onGo: (position: [longitude: number, latitude: number]) => void;
}

/** The point of the sheet under a pointer on the small map. */
function underPointer(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Point | undefined {
  const matrix = svg.getScreenCTM()?.inverse();
  if (matrix === undefined) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
  return [x * LOCATOR_GRID, y * LOCATOR_GRID];
}

/** Where the big map is looking, on the small one; a click there takes the big map there. */
export function LocatorFrame({ box: [left, top, right, bottom], onGo }: LocatorFrameProps) {
  const rect = useRef<SVGRectElement>(null);
  useEffect(
    function goWhereTheReaderPoints() {
      const svg = rect.current?.ownerSVGElement;
      const go = (event: MouseEvent) => {
        const onPlace = event.target instanceof Element && event.target.closest("a") !== null;
        const point = svg && !onPlace ? underPointer(svg, event) : undefined;
        if (point !== undefined) onGo(fromSheet(point));
      };
      svg?.addEventListener("click", go);
      return function stopGoing() {
        svg?.removeEventListener("click", go);
      };
    },
    [onGo],
  );
  const [x, y] = [left / LOCATOR_GRID, top / LOCATOR_GRID];
  // a frame of a few px would be a speck
  const [width, height] = [Math.max(6, (right - left) / LOCATOR_GRID), Math.max(6, (bottom - top) / LOCATOR_GRID)];
  return <rect ref={rect} x={x} y={y} width={width} height={height} rx="1" vectorEffect="non-scaling-stroke" />;
}
