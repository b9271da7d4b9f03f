/** A measured line as the map draws it. */
import type { Point } from "../atlas/sheet";

export interface MeasuredLine {
  /** Path data, in sheet units. */
  path: string;
  /** Where it begins and ends, on the sheet; the beginning alone while the end is awaited. */
  ends: readonly Point[];
}
