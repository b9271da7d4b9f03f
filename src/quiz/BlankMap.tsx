/** The islands without their names: each has a number, and is called by where it lies. */
import type { Point } from "../atlas/sheet";
import type { Drawing } from "../picture/drawing";
import { FitProvider } from "../picture/fit";
import { Scene } from "../picture/Picture";
import type { Colouring } from "../time/colouring";

/** In px of its own; the page scales it up, its targets too. */
export const SIZE = { width: 360, height: 324 };

export interface Blank {
  drawing: Drawing;
  colouring: Colouring;
  /** Px per sheet unit, and the point of the sheet in the upper left corner. */
  scale: number;
  corner: Point;
  /** From west to east: the ids, and where each lies. */
  shapes: readonly { id: string; place: string }[];
}

interface BlankMapProps {
  blank: Blank;
  label: string;
  /** What each shape is called. */
  nameOf: (id: string) => string;
  lit: readonly string[];
  chosen?: string | undefined;
  /** Absent: there is nothing to press, and nothing to reach. */
  onChoose?: ((id: string) => void) | undefined;
}

/** The number stands in the water beside its shape. */
function numbered({ drawing, shapes, scale }: Blank, nameOf: (id: string) => string): Drawing {
  const labels = shapes.flatMap(({ id }, index) =>
    drawing.islands
      .filter((island) => island.id === id)
      .map(({ middle: [x, y] }) => {
        const text = String(index + 1);
        const at = [x + 26 / scale, y + 20 / scale] as const;
        return { id, kind: "island" as const, at, align: "middle" as const, size: 1, text, lines: [text], others: [] };
      }),
  );
  const order = (id: string) => shapes.findIndex((shape) => shape.id === id);
  const islands = drawing.islands.map((island) => ({ ...island, name: nameOf(island.id) })).toSorted((a, b) => order(a.id) - order(b.id));
  return { ...drawing, islands, labels };
}

export function BlankMap({ blank, label, nameOf, lit, chosen, onChoose }: BlankMapProps) {
  const [x, y] = blank.corner;
  return (
    <div className="quiz-map" inert={onChoose === undefined}>
      <svg role="group" aria-label={label} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
        <g transform={`scale(${blank.scale}) translate(${-x} ${-y})`}>
          <FitProvider value={{ kind: "live", scale: blank.scale }}>
            <Scene
              drawing={numbered(blank, nameOf)}
              choice={{ lit: new Set(lit), ...(chosen === undefined ? {} : { chosen }) }}
              colouring={blank.colouring}
              prefix="quiz-"
              {...(onChoose === undefined ? {} : { onChoose })}
            />
          </FitProvider>
        </g>
      </svg>
    </div>
  );
}
