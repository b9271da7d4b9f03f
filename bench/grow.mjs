/** Copies of content and geometry with more in them: how does the page grow? Deterministic, so that two runs are alike. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/commands.mjs";

/** A point between two, off their line in turn by a third of a step: a coast that is finer, not rougher. */
function between([ax, ay], [bx, by], part, times, index) {
  const off = (index % 2 === 0 ? 1 : -1) / (3 * times);
  const [dx, dy] = [bx - ax, by - ay];
  // an edge along a parallel or a meridian is a cut, and stays straight: beyond it there may be no world
  const [sx, sy] = dx === 0 || dy === 0 ? [0, 0] : [-dy * off, dx * off];
  return [ax + dx * part + sx, ay + dy * part + sy];
}

const denser = (times) => (ring) =>
  ring.flatMap((point, index) => {
    const next = ring[index + 1];
    if (next === undefined) return [point];
    return [point, ...Array.from({ length: times - 1 }, (_, step) => between(point, next, (step + 1) / times, times, step))];
  });

function grown(geometry, times) {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.map(denser(times)) };
  if (geometry.type === "MultiPolygon")
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(denser(times))) };
  return geometry;
}

/** The geometry with so many times its vertices. */
export function grownGeometry(folder, times) {
  const from = join(root, "public/geojson");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith(".geojson"))) {
    const collection = JSON.parse(readFileSync(join(from, file), "utf8"));
    const features = collection.features.map((feature) => ({ ...feature, geometry: grown(feature.geometry, times) }));
    writeFileSync(join(folder, file), JSON.stringify({ ...collection, features }));
  }
  return folder;
}

/** The content with a made-up article of so many paragraphs, an excerpt each, beside the real one. */
export function grownContent(folder, excerpts) {
  cpSync(join(root, "content"), folder, { recursive: true });
  const id = "made-up";
  const source = readdirSync(join(folder, "sources")).find((name) => name.endsWith(".json"));
  const model = JSON.parse(readFileSync(join(folder, "sources", source), "utf8"));
  const paragraphs = Array.from(
    { length: excerpts },
    (_, index) => `Sentence number ${index + 1} of a made-up text speaks of town number ${index + 1} alone.`,
  );
  const text = `A made-up text\nMade up\n${paragraphs.join("\n")}\n`;
  const record = {
    ...model,
    id,
    file: `${id}.txt`,
    sha256: createHash("sha256").update(text).digest("hex"),
    title: "A made-up text",
    lines: { headline: 1, dateline: 2, body: [3, excerpts + 2], chrome: [] },
  };
  const annotations = paragraphs.map((_, index) => ({
    id: `p${index + 1}-made-up`,
    type: "Annotation",
    motivation: "linking",
    target: { source: id, selector: { type: "TextQuoteSelector", exact: `town number ${index + 1} alone` } },
    body: [{ type: "SpecificResource", source: "four-islands", purpose: "linking", relation: "all-four" }],
  }));
  writeFileSync(join(folder, "sources", record.file), text);
  writeFileSync(join(folder, "sources", `${id}.json`), JSON.stringify(record));
  writeFileSync(join(folder, "annotations", `${id}.json`), JSON.stringify({ "@context": "http://www.w3.org/ns/anno.jsonld", annotations }));
  for (const file of readdirSync(join(folder, "translations"))) {
    const translations = JSON.parse(readFileSync(join(folder, "translations", file), "utf8"));
    const untranslated = [...(translations.untranslated ?? []), ...annotations.map((annotation) => annotation.id)];
    writeFileSync(join(folder, "translations", file), JSON.stringify({ ...translations, untranslated }));
  }
  return folder;
}
