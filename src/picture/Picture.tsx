import type { BBox } from "geojson";
import type { ReactNode } from "react";
import type { Box } from "../atlas/sheet";
import { SEA } from "./colours";
import type { Colouring } from "../time/colouring";
import { Areas, Claimed } from "./Areas";
import type { Choice, Drawing } from "./drawing";
import { DeliveredFrame, STAGE_HEIGHT, STAGE_WIDTH } from "./fit";
import { Hatch, Islands, LitIslets } from "./Islands";
import { Labels } from "./Labels";
import { Land, Outlines } from "./Land";
import { Lines } from "./Lines";
import { Places } from "./Places";

interface SceneProps {
  drawing: Drawing;
  choice: Choice;
  colouring: Colouring;
  /** True where what is claimed is marked over its tint. */
  claims?: boolean;
  prefix: string;
  onChoose?: (id: string) => void;
  /** Lines over the land, under the names. */
  children?: ReactNode;
}

/** The drawing itself, for whichever home: stands inside a fit. */
export function Scene({ drawing, choice, colouring, claims = false, prefix, onChoose, children }: SceneProps) {
  const pressing = onChoose === undefined ? {} : { onChoose };
  return (
    <>
      <defs>
        <Outlines land={drawing.land} islands={drawing.islands} prefix={prefix} />
      </defs>
      <Land prefix={prefix} />
      <Areas areas={drawing.areas ?? []} colouring={colouring} prefix={prefix} />
      <Lines lines={drawing.lines} />
      <Islands islands={drawing.islands} prefix={prefix} choice={choice} colouring={colouring} {...pressing} />
      <Hatch islands={drawing.islands} prefix={prefix} choice={choice} colouring={colouring} />
      {claims && <Claimed islands={drawing.islands} colouring={colouring} prefix={prefix} />}
      <LitIslets islets={drawing.islets ?? []} choice={choice} />
      {children}
      {drawing.labels.length > 0 && <Labels labels={drawing.labels} />}
      <Places places={drawing.places} choice={choice} {...pressing} />
    </>
  );
}

interface PictureProps {
  drawing: Drawing;
  choice: Choice;
  colouring: Colouring;
  box: Box;
  area: BBox;
}

/**
 * The delivered picture: fits any container with no script, and wears its colours before the style sheet is there.
 * `area`: the land that it holds, [west, south, east, north] in degrees.
 */
export function Picture({ drawing, choice, colouring, box, area }: PictureProps) {
  return (
    <svg className="picture" data-area={area.join(",")} width={STAGE_WIDTH} height={STAGE_HEIGHT}>
      <rect className="sea" width="100%" height="100%" fill={SEA} />
      <DeliveredFrame box={box}>
        <Scene drawing={drawing} choice={choice} colouring={colouring} prefix="" />
      </DeliveredFrame>
    </svg>
  );
}
