/** Geometry by need: the delivered outlines first, finer and wider ones when the view asks for them. */
import type { BBox } from "geojson";
import { useCallback, useEffect, useRef, useState } from "react";
import { outlineOf, pathOf } from "../atlas/outline";
import { type Box, boxOf, metresPerPixel } from "../atlas/sheet";
import type { Drawing, LandDrawing } from "../picture/drawing";
import { holds } from "./camera";
import { CollectionError, type FeatureCollection, loadCollection } from "./collection";

/** How far the delivered outlines may lie from the fine ones, in metres: their tolerance and the sheet's grid. */
const LIGHT_ERROR_M = 127;
/** The largest error that a reader may see, in device pixels. */
const VISIBLE_ERROR = 0.75;
const WIDE_FILES = ["region.geojson", "kurils.geojson", "world.geojson"] as const;

/** True where the delivered outlines would show their coarseness. */
export const needsFine = (zoom: number, latitude: number, pixelRatio: number): boolean =>
  LIGHT_ERROR_M / (metresPerPixel(zoom, latitude) / pixelRatio) > VISIBLE_ERROR;

export interface Look {
  zoom: number;
  /** Latitude of the map's middle, in degrees. */
  latitude: number;
  /** What is in view, on the sheet. */
  box: Box;
}

export interface Geometry {
  drawing: Drawing;
  /** Files that could not be had. */
  missing: readonly string[];
  retry: () => void;
}

/** The edge of the world map is a cut as well: at 180 degrees there is no coast. */
const WORLD: BBox = [-180, -90, 180, 90];

const landOf = (file: string, { clip, features }: FeatureCollection): LandDrawing => ({
  id: file.replace(".geojson", ""),
  ...outlineOf(
    features.map(({ geometry }) => geometry),
    clip === undefined ? [WORLD] : [clip, WORLD],
  ),
});

function withFine(drawing: Drawing, fine: FeatureCollection): Drawing {
  const paths = new Map(fine.features.map(({ id, geometry }) => [id, pathOf(geometry, 1)]));
  return { ...drawing, islands: drawing.islands.map((island) => ({ ...island, path: paths.get(island.id) ?? island.path })) };
}

const withLand = (drawing: Drawing, land: LandDrawing): Drawing => ({
  ...drawing,
  land: [...drawing.land.filter(({ id }) => id !== land.id), land],
});

const withIslets = (drawing: Drawing, { features }: FeatureCollection): Drawing => ({
  ...drawing,
  islets: features.map(({ id, geometry }) => ({ id, path: pathOf(geometry, 1) })),
});

interface GeometryNeeds {
  /** The drawing that came with the page. */
  first: Drawing;
  /** The area whose land came with it, in degrees. */
  area: BBox;
  look: Look;
  /** True where a single islet is chosen. */
  islets: boolean;
  /** From the page to the folder of the site. */
  root: string;
}

/** The drawing, as fine and as wide as the look needs. */
export function useGeometry({ first, area, look, islets, root }: GeometryNeeds): Geometry {
  const [drawing, setDrawing] = useState(first);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const asked = useRef(new Set<string>());

  const load = useCallback(
    (file: string, apply: (collection: FeatureCollection) => (drawing: Drawing) => Drawing) => {
      if (asked.current.has(file)) return;
      asked.current.add(file);
      loadCollection(file, root).then(
        (collection) => {
          setDrawing(apply(collection));
          setMissing((files) => files.filter((other) => other !== file));
        },
        (error: unknown) => {
          if (!(error instanceof CollectionError)) throw error;
          setMissing((files) => [...new Set([...files, file])]);
        },
      );
    },
    [root],
  );

  const fine = needsFine(look.zoom, look.latitude, window.devicePixelRatio);
  const wide = !holds(boxOf(area), look.box);
  const need = useCallback(() => {
    if (fine) load("islands.geojson", (collection) => (now) => withFine(now, collection));
    if (islets) load("islets.geojson", (collection) => (now) => withIslets(now, collection));
    if (wide) {
      for (const file of WIDE_FILES) {
        load(file, (collection) => (now) => withLand(now, landOf(file, collection)));
      }
    }
  }, [fine, wide, islets, load]);
  useEffect(need, [need]);

  const retry = useCallback(() => {
    for (const file of missing) asked.current.delete(file);
    setMissing([]);
    need();
  }, [missing, need]);
  return { drawing, missing, retry };
}
