/** What is drawn: path data and points in sheet units. */
import type { Point } from "../atlas/sheet";
import type { ForeignWords } from "../atlas/gazetteer";
import type { Area } from "../time/areas";

/** Land that nobody disputes: the fill, and the coast without the cuts of a clip box. */
export interface LandDrawing {
  id: string;
  fill: string;
  coast: string;
}

export interface IslandDrawing {
  id: string;
  path: string;
  /** The middle of its box: a pointer that goes there finds the island. */
  middle: Point;
  /** How far around its middle a pointer finds it, in px, where another feature is near; else as far as a target should reach. */
  reach?: number;
  /** Out of view: Tab goes past it, since it would have to move the map. */
  away?: boolean;
  /** What assistive technology calls it. */
  name: string;
  islets: boolean;
}

/** Land that the table of administration speaks of and nobody disputes. */
export interface AreaDrawing {
  id: Area;
  path: string;
}

export interface PlaceDrawing {
  id: string;
  at: Point;
  name: string;
  /** As of an island. */
  reach?: number;
  away?: boolean;
  /** Always shown when in view; others only with their name, where there is room for it. */
  main: boolean;
}

/** A line of control, of a treaty or of a claim: dashed, never solid. */
export interface LineDrawing {
  id: string;
  path: string;
  /** What assistive technology calls it. */
  name: string;
  /** It came with the page, and is not shown until it is asked for. */
  off?: boolean;
}

export interface LabelDrawing {
  id: string;
  kind: "island" | "place" | "sea" | "land" | "line";
  at: Point;
  /** How far from the point the text begins, in px. */
  dx?: number;
  align: "start" | "middle" | "end";
  /** Font size as a share of the full size. */
  size: number;
  /** The paired name; never half of it. */
  text: string;
  /** Its line breaks, where the pair does not fit on one line. */
  lines: readonly string[];
  others: readonly ForeignWords[];
  /** It stands outside the frame of the islands: in the delivered picture for broad containers only. */
  beside?: boolean;
  /** The point of its feature, where the label stands too far away to be understood without a line. */
  leader?: Point;
}

export interface Drawing {
  land: readonly LandDrawing[];
  islands: readonly IslandDrawing[];
  lines: readonly LineDrawing[];
  places: readonly PlaceDrawing[];
  /** Once a date or a way of drawing asks for their colours. */
  areas?: readonly AreaDrawing[];
  /** Single islets of a group, once one of them has been chosen. */
  islets?: readonly { id: string; path: string }[];
  labels: readonly LabelDrawing[];
}

/** What the reader has chosen, and what the marked words refer to. */
export interface Choice {
  chosen?: string;
  lit: ReadonlySet<string>;
}
export const NO_CHOICE: Choice = { lit: new Set() };
