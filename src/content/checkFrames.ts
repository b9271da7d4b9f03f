import type { Report } from "./files";
import type { Frames, MapLabels } from "./schema";

/** Ids once each, boxes the right way round, labels in frames that exist. */
export function checkFrames(frames: Frames, labels: MapLabels, report: Report): void {
  for (const { id, bbox } of frames) {
    const [west, south, east, north] = bbox;
    if (west >= east || south >= north) report(`content/frames.json, ${id}: its bbox is empty; write [west, south, east, north]`);
  }
  checkTwice("frames.json", frames, report);
  checkTwice("map-labels.json", labels, report);
  for (const label of labels) {
    if (label.at.length === 0) report(`content/map-labels.json, ${label.id}: it has no position; add one`);
    for (const frame of label.frames.filter((name) => !frames.some(({ id }) => id === name))) {
      report(`content/map-labels.json, ${label.id}: there is no frame "${frame}"; name one of content/frames.json`);
    }
  }
}

function checkTwice(file: string, entries: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) report(`content/${file}, ${id}: this id stands twice; give one of them another`);
    seen.add(id);
  }
}
