/** Shortest lines on the WGS84 ellipsoid (Karney 2013). They are exact to far less than a metre: what limits a measure is the drawn coast. */
import geographicLib from "geographiclib-geodesic";
import type { Position } from "geojson";

const { Geodesic } = geographicLib;
const { WGS84 } = Geodesic;

/** The length of the shortest line between two points ([longitude, latitude] in degrees), in km. */
export function geodesicKm([fromLongitude = 0, fromLatitude = 0]: Position, [toLongitude = 0, toLatitude = 0]: Position): number {
  const { s12 = 0 } = WGS84.Inverse(fromLatitude, fromLongitude, toLatitude, toLongitude, Geodesic.DISTANCE);
  return s12 / 1000;
}

/** The shortest line between two points: where it is at each share (0 to 1) of its length. Longitudes run on over 180 degrees, so that neighbours are near. */
export function geodesicBetween(
  [fromLongitude = 0, fromLatitude = 0]: Position,
  [toLongitude = 0, toLatitude = 0]: Position,
): (share: number) => Position {
  const line = WGS84.InverseLine(fromLatitude, fromLongitude, toLatitude, toLongitude);
  return (share) => {
    const { lon2 = 0, lat2 = 0 } = line.Position(share * line.s13, Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL);
    return [lon2, lat2];
  };
}

/** The area within a closed ring of [longitude, latitude] in degrees, in km2, whichever way it runs; its sides are shortest lines. */
export function ringKm2(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [longitude = 0, latitude = 0] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  const { area = 0 } = polygon.Compute(false, true);
  return Math.abs(area) / 1e6;
}
