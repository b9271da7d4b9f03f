import type { BBox } from "geojson";
import type { ReactNode } from "react";
import type { Box } from "../atlas/sheet";
import { SEA } from "./colours";
import type { Choice, Drawing } from "./drawing";
import { DeliveredFrame, STAGE_HEIGHT, STAGE_WIDTH } from "./fit";
import { Hatch, Islands, LitIslets } from "./Islands";
import { Labels } from "./Labels";
import { Land, Outlines } from "./Land";
import { Places } from "./Places";

interface SceneProps {
  drawing: Drawing;
  choice: Choice;
  prefix: string;
  onChoose?: (id: string) => void;
  /** Lines over the land, under the names. */
  children?: ReactNode;
}

/** The drawing itself, for whichever home: stands inside a fit. */
export function Scene({ drawing, choice, prefix, onChoose, children }: SceneProps) {
  const pressing = onChoose === undefined ? {} : { onChoose };
  return (
    <>
      <defs>
        <Outlines land={drawing.land} islands={drawing.islands} prefix={prefix} />
      </defs>
      <Land prefix={prefix} />
      <Islands islands={drawing.islands} prefix={prefix} choice={choice} {...pressing} />
      <Hatch islands={drawing.islands} prefix={prefix} choice={choice} />
      <LitIslets islets={drawing.islets ?? []} choice={choice} />
      {children}
      <Labels labels={drawing.labels} />
      <Places places={drawing.places} choice={choice} {...pressing} />
    </>
  );
}

/**
 * The delivered picture: fits any container with no script, and wears its colours before the style sheet is there.
 * `area`: the land that it holds, [west, south, east, north] in degrees.
 */
export function Picture({ drawing, choice, box, area }: { drawing: Drawing; choice: Choice; box: Box; area: BBox }) {
  return (
    <svg
      className="picture"
      data-area={area.join(",")}
      width={STAGE_WIDTH}
      height={STAGE_HEIGHT}
      fontFamily='Georgia,"Times New Roman","Noto Serif","Noto Serif JP","Yu Mincho","Hiragino Mincho ProN",serif'
    >
      <rect className="sea" width="100%" height="100%" fill={SEA} />
      <DeliveredFrame box={box}>
        <Scene drawing={drawing} choice={choice} prefix="" />
      </DeliveredFrame>
    </svg>
  );
}
