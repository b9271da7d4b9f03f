/**
 * How the drawing is fitted into its container. One drawing, two homes:
 * in the delivered page the browser fits it, whatever the container's size, with `viewBox` and `calc()`
 * and no script; in the live map Leaflet gives the scale. `Scaled` holds what grows with the map,
 * `Pinned` what keeps its size in px at a point of the sheet.
 */
import { createContext, type ReactNode, useContext } from "react";
import type { Box, Point } from "../atlas/sheet";
import { fromTwoColumns, fromWide } from "./steps";

export type Fit = { kind: "delivered"; box: Box } | { kind: "live"; scale: number };

const FitContext = createContext<Fit | null>(null);
export const FitProvider = FitContext.Provider;

export function useFit(): Fit {
  const fit = useContext(FitContext);
  if (fit === null) throw new Error("Scaled and Pinned stand inside a FitProvider, which says how large a sheet unit is.");
  return fit;
}

/** Sheet units in one em of the pins' font size. */
const UNITS_PER_EM = 1000;

/** The layout's numbers: browsers do not take the width and height of an inner `svg` from a style sheet, so they stand here alone. */
export const STAGE_WIDTH = "min(100vw,max(100vw - clamp(20rem,36vw,27rem),(56.245rem - 100vw)*9999))";
export const STAGE_HEIGHT = "min(100vh,max(52vh,(100vw - 56.245rem)*9999))";
const WIDTH = `var(--stage-w,${STAGE_WIDTH})`;
const HEIGHT = `var(--stage-h,${STAGE_HEIGHT})`;
/** What the padding takes of the width and of the height, and how far its middle lies below the container's. */
const PAD_X = `(1.5rem + ${fromTwoColumns("1rem")})`;
const PAD_Y = `(4.5rem + ${fromTwoColumns("14.5rem")} - ${fromWide("5.5rem")})`;
const DOWN = `(1.25rem + ${fromTwoColumns("0.75rem")} - ${fromWide("1.75rem")})`;

export const viewBoxOf = ([left, top, right, bottom]: Box): string => `${left} ${top} ${right - left} ${bottom - top}`;

/** The frame of a delivered drawing: its origin in the middle of what the padding leaves free, an em as long as so many sheet units. */
export function DeliveredFrame({ box, children }: { box: Box; children: ReactNode }) {
  const [left, top, right, bottom] = box;
  const perEm = (length: number) => Number((UNITS_PER_EM / length).toFixed(6));
  const em = `calc(min((${WIDTH} - ${PAD_X})*${perEm(right - left)},(${HEIGHT} - ${PAD_Y})*${perEm(bottom - top)}))`;
  return (
    <FitProvider value={{ kind: "delivered", box }}>
      <svg className="mid" x="50%" y={`calc(50% + ${DOWN})`} overflow="visible" fontSize={em}>
        {children}
      </svg>
    </FitProvider>
  );
}

export function Scaled({ children }: { children: ReactNode }) {
  const fit = useFit();
  if (fit.kind === "live") return <>{children}</>;
  return (
    <svg
      className="fit"
      x={`calc(-50% + ${PAD_X}/2)`}
      y={`calc(-50% + ${PAD_Y}/2)`}
      width={`calc(100% - ${PAD_X})`}
      height={`calc(100% - ${PAD_Y})`}
      viewBox={viewBoxOf(fit.box)}
      overflow="visible"
    >
      {children}
    </svg>
  );
}

const em = (units: number): string => `${Number((units / UNITS_PER_EM).toFixed(4))}em`;

/** A point as an attribute, to a hundredth of a px where the map is nearest: there and back from px, it is the same and nothing is drawn anew. */
const exactly = (units: number): number => Number(units.toFixed(4));

export function Pinned({ at: [x, y], children }: { at: Point; children: ReactNode }) {
  const fit = useFit();
  if (fit.kind === "live") return <g transform={`translate(${exactly(x)} ${exactly(y)}) scale(${1 / fit.scale})`}>{children}</g>;
  return (
    <svg x={em(x)} y={em(y)} overflow="visible">
      {children}
    </svg>
  );
}
