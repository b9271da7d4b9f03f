/** Geometry by need: the delivered outlines first, finer and wider ones when the view asks for them. */
import type { BBox } from "geojson";
import { useCallback, useEffect, useRef, useState } from "react";
import { outlineOf, pathOf } from "../atlas/outline";
import { type Box, boxOf, metresPerPixel } from "../atlas/sheet";
import type { AreaDrawing, Drawing, LandDrawing } from "../picture/drawing";
import { FOUR } from "../time/areas";
import type { TimeData } from "../time/colouring";
import { holds } from "./camera";
import { CollectionError, type FeatureCollection, loadCollection } from "./collection";

/** How far the delivered outlines may lie from the fine ones, in metres: their tolerance and the sheet's grid. */
const LIGHT_ERROR_M = 127;
/** The largest error that a reader may see, in device pixels. */
const VISIBLE_ERROR = 0.75;
/** The Kurils and Sakhalin, by their shapes. */
const AREAS_FILE = "kurils.geojson";
const WIDE_FILES = ["region.geojson", AREAS_FILE, "world.geojson"] as const;

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

/** The areas beside the four, each of its shapes. */
function withAreas(drawing: Drawing, { features }: FeatureCollection, areas: TimeData["areas"]): Drawing {
  const pathOfArea = (shapes: readonly string[]) =>
    features.flatMap(({ id, geometry }) => (shapes.includes(id) ? [pathOf(geometry)] : [])).join("");
  const drawn = areas.filter(({ id }) => !FOUR.includes(id)).map(({ id, shapes }): AreaDrawing => ({ id, path: pathOfArea(shapes) }));
  return { ...drawing, areas: drawn };
}

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
  /** True where areas have colours. */
  coloured: boolean;
  shapes: TimeData["areas"];
  /** From the page to the folder of the site. */
  root: string;
}

/** The drawing, as fine and as wide as the look needs. */
export function useGeometry({ first, area, look, islets, coloured, shapes, root }: GeometryNeeds): Geometry {
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
    const land = (file: string) =>
      load(file, (collection) => (now) => {
        const all = withLand(now, landOf(file, collection));
        return file === AREAS_FILE ? withAreas(all, collection, shapes) : all;
      });
    if (wide) for (const file of WIDE_FILES) land(file);
    if (coloured) land(AREAS_FILE);
  }, [fine, wide, islets, coloured, shapes, load]);
  useEffect(need, [need]);

  const retry = useCallback(() => {
    for (const file of missing) asked.current.delete(file);
    setMissing([]);
    need();
  }, [missing, need]);
  return { drawing, missing, retry };
}
