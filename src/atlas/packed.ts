/**
 * Geometry as the one file carries it, a quarter of the GeoJSON's size: as TopoJSON does, coordinates are whole numbers on a grid,
 * and each point of a ring is written as its distance from the one before. The files of the site stay GeoJSON.
 */
import type { MultiPolygon, Point, Polygon, Position } from "geojson";

/** Width and height of a cell in degrees, and where its counting begins: [longitude, latitude] each. */
export interface Grid {
  scale: readonly [number, number];
  translate: readonly [number, number];
}
type Land = Polygon | MultiPolygon;
interface Collection<Geometry> {
  clip?: readonly number[] | undefined;
  features: readonly { id: string; bbox: readonly number[]; geometry: Geometry }[];
}
/** `rings`: of each polygon (`;`) each ring (`|`), as steps (`written`). Points stay as they are. */
interface PackedFeature {
  id: string;
  bbox: readonly number[];
  type?: Land["type"];
  rings?: string;
  geometry?: Point;
}
export interface Packed {
  clip?: readonly number[];
  grid: Grid;
  features: readonly PackedFeature[];
}

/** A grid of so many decimal places of a degree. */
export const decimals = (places: number): Grid => ({ scale: [10 ** -places, 10 ** -places], translate: [0, 0] });

/** Nothing that a map shows is smaller than the seventh place of a degree: a centimetre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(7));

const polygonsOf = (land: Land): Position[][][] => (land.type === "Polygon" ? [land.coordinates] : land.coordinates);

/** Signs that JSON and HTML leave as they are, without the two that part rings. */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(33 + index)).filter((sign) => !'"&<\\;|'.includes(sign));
/** So many signs end a number; the others are digits before the last one. Most steps are small: one sign. */
const LAST = 60;
const BEFORE = SIGNS.length - LAST;

/** A whole number in few signs: 0, -1, 1, -2 ... count as 0, 1, 2, 3. */
function written(step: number): string {
  let count = step < 0 ? -2 * step - 1 : 2 * step;
  let text = "";
  for (; count >= LAST; count = Math.floor(count / BEFORE)) text += SIGNS[LAST + (count % BEFORE)];
  return text + SIGNS[count];
}

function read(text: string): number[] {
  const steps: number[] = [];
  let [count, unit] = [0, 1];
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    // what nobody has written is no number, and refused as such
    if (value < 0) return [Number.NaN, Number.NaN];
    if (value >= LAST) [count, unit] = [count + (value - LAST) * unit, unit * BEFORE];
    else {
      count += value * unit;
      steps.push(count % 2 === 1 ? -(count + 1) / 2 : count / 2);
      [count, unit] = [0, 1];
    }
  }
  return steps;
}

function packRing(ring: readonly Position[], { scale, translate }: Grid): string {
  const cells = ring.map(
    ([x = 0, y = 0]) => [Math.round((x - translate[0]) / scale[0]), Math.round((y - translate[1]) / scale[1])] as const,
  );
  const steps = cells.flatMap(([x, y], index) => {
    const [fromX, fromY] = cells[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  return steps.map(written).join("");
}

function unpackRing(text: string, { scale, translate }: Grid): Position[] {
  const steps = read(text);
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    x += steps[2 * index] ?? 0;
    y += steps[2 * index + 1] ?? 0;
    return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])];
  });
}

export const pack = ({ clip, features }: Collection<Land | Point>, grid: Grid): Packed => ({
  ...(clip === undefined ? {} : { clip }),
  grid,
  features: features.map(({ id, bbox, geometry }) => {
    if (geometry.type === "Point") return { id, bbox, geometry };
    const rings = polygonsOf(geometry).map((polygon) => polygon.map((ring) => packRing(ring, grid)).join("|"));
    return { id, bbox, type: geometry.type, rings: rings.join(";") };
  }),
});

/** The GeoJSON again, to be checked as such. @throws where it is nothing that was packed */
export const unpack = ({ clip, grid, features }: Packed) => ({
  type: "FeatureCollection",
  clip,
  features: features.map(({ id, bbox, type, rings = "", geometry }) => {
    const polygons = rings.split(";").map((polygon) => polygon.split("|").map((ring) => unpackRing(ring, grid)));
    return { type: "Feature", id, bbox, geometry: geometry ?? { type, coordinates: type === "Polygon" ? polygons[0] : polygons } };
  }),
});
