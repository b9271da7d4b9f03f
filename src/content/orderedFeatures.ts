import type { Feature } from "./schema";

const kinds: readonly Feature["kind"][] = ["group", "island", "islets", "islet", "city", "place", "settlement"];

/** The main ones as their `order` says, then the others by kind and id: the same on every machine. */
export function orderedFeatures(features: readonly Feature[]): Feature[] {
  return features.toSorted((a, b) => place(a) - place(b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

function place({ order }: Feature): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}
