/** Geometry files: fetched, or taken from the one file. */
import type { parseFeatures } from "../atlas/collection";

export type FeatureCollection = ReturnType<typeof parseFeatures>;

/** An answer that never comes is one that failed. */
const PATIENCE_MS = 12_000;

/** A geometry file that is missing, broken, or not what it should be; `cause` says which. */
export class CollectionError extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file} could not be read`, { cause });
    this.name = "CollectionError";
    this.file = file;
  }
}

async function textOf(file: string, root: string): Promise<string> {
  const answer = await fetch(`${root}geojson/${file}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}

/** The islets' file holds a point as well: a rock that no outline shows. */
const WITH_POINTS = "islets.geojson";

/** @throws CollectionError */
export async function loadCollection(file: string, root: string): Promise<FeatureCollection> {
  try {
    const inline = document.getElementById(`data:${file}`)?.textContent;
    // the first look needs no file, and so nothing to check one with
    const [check, text] = await Promise.all([import("../atlas/collection"), inline ?? textOf(file, root)]);
    if (inline !== undefined) return check.parsePacked(text);
    return file === WITH_POINTS ? check.parseFeatures(text) : check.parseLand(text);
  } catch (cause) {
    throw new CollectionError(file, cause);
  }
}
