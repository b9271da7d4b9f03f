/** Natural Earth's rings in world-atlas run on across 180 degrees; GeoJSON wants them cut there. */
import { bboxClip, polygon } from "@turf/turf";
import { polygonsOf } from "./collection.mjs";

/** Polygons as they are, or in two halves where they cross; the cut runs exactly along 180 degrees. */
export function cutAntimeridian([outer, ...holes]) {
  const unrolled = unroll(outer);
  const longitudes = unrolled.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (west >= -180 && east <= 180) return [[outer, ...holes]];

  const turn = east > 180 ? 360 : -360;
  const inside = ([longitude]) => longitude > west && longitude < east;
  const moved = holes.map((hole) => (inside(hole[0]) ? hole : shiftRing(hole, turn)));
  const whole = polygon([unrolled, ...moved]);
  return [...clipTurn(whole, 0), ...clipTurn(whole, turn)];
}

/** The part that lies in one turn of the globe, moved back by it. */
function clipTurn(whole, turn) {
  const clipped = bboxClip(whole, [turn - 180, -90, turn + 180, 90]);
  return polygonsOf([clipped]).map((rings) => rings.map((ring) => shiftRing(ring, -turn)));
}

function shiftRing(ring, shift) {
  return ring.map(([longitude, latitude]) => [longitude + shift, latitude]);
}

/** The ring without jumps, so that neighbours are never more than 180 degrees apart. */
function unroll(ring) {
  let shift = 0;
  return ring.map(([longitude, latitude], index) => {
    const step = index === 0 ? 0 : longitude - ring[index - 1][0];
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [longitude + shift, latitude];
  });
}
