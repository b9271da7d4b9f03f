/**
 * Leaflet, set up for the sheet: its pixel origin is the sheet's origin at every zoom, and it does not round,
 * so that the live map's first frame is the delivered picture to the pixel.
 */
import {
  CRS,
  extend,
  type LatLng,
  type LatLngExpression,
  latLng,
  Map as LeafletMap,
  type Point as LeafletPoint,
  Projection,
  Transformation,
} from "leaflet";
import { fromSheet, ORIGIN, type Point, SHEET_ZOOM, scaleOf } from "../atlas/sheet";

const at = Projection.SphericalMercator.project(latLng(ORIGIN[1], ORIGIN[0]));
/** Web Mercator maps the world's half width (in projected metres) to half of the unit square. */
const UNIT = 0.5 / (Math.PI * 6378137);

/** Web Mercator with the sheet's origin at (0, 0). */
export const SHEET_CRS: CRS = extend({}, CRS.EPSG3857, {
  transformation: new Transformation(UNIT, -UNIT * at.x, -UNIT, UNIT * at.y),
});

// Leaflet rounds every projected point to whole pixels: outlines would move by half a pixel at takeover.
LeafletMap.include({
  latLngToLayerPoint(this: LeafletMap, position: LatLngExpression): LeafletPoint {
    return this.project(latLng(position)).subtract(this.getPixelOrigin());
  },
});

// Leaflet ends a zoom by a timer that it does not clear: on a map removed meanwhile, that throws.
LeafletMap.addInitHook(function endNoZoomOfARemovedMap(this: LeafletMap) {
  this.on("unload", () => Object.assign(this, { _animatingZoom: false }));
});

/** A point of the sheet as Leaflet writes positions. */
export const latLngOf = (point: Point): LatLng => {
  const [longitude, latitude] = fromSheet(point);
  return latLng(latitude, longitude);
};

/** What Leaflet calls a position, on the sheet. */
export const sheetOf = (map: LeafletMap, position: LatLng): Point => {
  const { x, y } = map.project(position, SHEET_ZOOM);
  return [x, y];
};

/** Between the sheet and the container's pixels, as the map stands now. */
export function pixelsOf(map: LeafletMap): { at: (point: Point) => Point; under: (pixel: Point) => Point } {
  const scale = scaleOf(map.getZoom());
  const { x: left, y: top } = map.getPixelOrigin().subtract(map.layerPointToContainerPoint([0, 0]));
  return {
    at: ([x, y]) => [x * scale - left, y * scale - top],
    under: ([x, y]) => [(x + left) / scale, (y + top) / scale],
  };
}
