/** Writes a collection as compact JSON, one feature a line, so that a change shows as a change of that line. */
import { writeFileSync } from "node:fs";

export function writeCollection(file, { features, ...head }) {
  const opening = JSON.stringify(head).slice(0, -1);
  const lines = features.map((feature) => JSON.stringify(feature));
  writeFileSync(file, `${opening},"features":[\n${lines.join(",\n")}\n]}\n`);
}
