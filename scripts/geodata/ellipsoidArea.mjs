/** Areas on the WGS 84 ellipsoid; a sphere would be 0.2 % short at these latitudes. */

const SEMI_MAJOR = 6_378_137;
const ECCENTRICITY = Math.sqrt(0.00669437999014);

/** Area in square kilometres of polygons given as arrays of rings; holes count as missing. */
export function ellipsoidArea(polygons) {
  return polygons.reduce((sum, [outer, ...holes]) => sum + ringArea(outer) - holes.reduce((lost, hole) => lost + ringArea(hole), 0), 0);
}

/** The cylindrical equal-area projection keeps areas, so the plain formula for a polygon is exact in it. */
function ringArea(ring) {
  const [east] = ring[0];
  const projected = ring.map(([longitude, latitude]) => [toRadians(longitude - east) * SEMI_MAJOR, authalicNorthing(latitude)]);
  let sum = 0;
  for (let i = 1; i < projected.length; i++) {
    sum += projected[i - 1][0] * projected[i][1] - projected[i][0] * projected[i - 1][1];
  }
  return Math.abs(sum) / 2e6;
}

/** Snyder, Map Projections (1987), equations 3-12 and 10-15. */
function authalicNorthing(latitude) {
  const sine = Math.sin(toRadians(latitude));
  const e = ECCENTRICITY;
  const q = (1 - e * e) * (sine / (1 - (e * sine) ** 2) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
  return (SEMI_MAJOR * q) / 2;
}

function toRadians(degrees) {
  return (degrees * Math.PI) / 180;
}
