/** Straight lines through the ellipsoid: cheap to compare, and for neighbours as long as the way over it. */
import type { Position } from "geojson";

/** Earth-centred coordinates on WGS84, in km. */
export type Vector = readonly [x: number, y: number, z: number];

const EQUATOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
const RADIAN = Math.PI / 180;

/** [longitude, latitude] in degrees, as a vector. */
export function vectorOf([longitude = 0, latitude = 0]: Position): Vector {
  const sine = Math.sin(latitude * RADIAN);
  const normal = EQUATOR_KM / Math.sqrt(1 - ECCENTRICITY_2 * sine * sine);
  const across = normal * Math.cos(latitude * RADIAN);
  return [across * Math.cos(longitude * RADIAN), across * Math.sin(longitude * RADIAN), normal * (1 - ECCENTRICITY_2) * sine];
}

export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const along = (a: Vector, way: Vector, share: number): Vector => [
  a[0] + way[0] * share,
  a[1] + way[1] * share,
  a[2] + way[2] * share,
];

/** The straight distance of two vectors, in km. `Math.hypot` would take ten times as long. */
export const straight = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2);
