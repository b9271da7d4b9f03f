/** What the delivered page hands to its script: names and numbers. Sentences it reads where they stand. */
import type { BBox, Position } from "geojson";

/** Words in a language other than the page's. */
export interface ForeignWords {
  text: string;
  lang: string;
}

/** Where a label may stand: a point on the map, and how the text hangs on it. */
export interface LabelSpot {
  at: Position;
  align: "start" | "middle" | "end";
}

/** A feature as the map and the address know it. */
export interface GazetteerEntry {
  id: string;
  formerly?: readonly string[];
  kind: string;
  /** One of the eight that have a page of their own. */
  main?: boolean;
  /** The group of which it is a member. */
  memberOf?: string;
  /** The paired name in the page's language. */
  title: string;
  /** The other languages' names, as they stand under it on the map. */
  others: readonly ForeignWords[];
  /** The spellings by which the address finds it; those of a pair stand together. */
  names: readonly (string | readonly string[])[];
  /** [longitude, latitude] of a point feature, in degrees. */
  at?: Position;
  /** [west, south, east, north] in degrees; a point feature has none. */
  bbox?: BBox;
  spots: readonly LabelSpot[];
}

/** Every spelling by which the address finds a feature: each name of a pair, and the pair. */
export const spellingsOf = ({ names }: Pick<GazetteerEntry, "names">): string[] =>
  names.flatMap((name) => (typeof name === "string" ? [name] : [...name, name.join(" / ")]));

/** What a feature takes of the map: [west, south, east, north] in degrees. */
export const extentOf = ({ at: [east = 0, north = 0] = [], bbox }: Pick<GazetteerEntry, "at" | "bbox">): BBox =>
  bbox ?? [east, north, east, north];

/** An annotation as the address and the map know it: what its words refer to. */
export interface Reference {
  id: string;
  formerly?: readonly string[];
  features: readonly string[];
}

export interface FrameEntry {
  id: string;
  /** [west, south, east, north] in degrees: what must be in view. */
  bbox: BBox;
  name: string;
}

/** The name of a sea or a land that nobody disputes. */
export interface SeaOrLand {
  id: string;
  kind: "sea" | "land";
  text: string;
  at: readonly Position[];
  frames: readonly string[];
}

/** A line that divides, or did, or that somebody says does: none is an agreed border today. */
export interface LineEntry {
  id: string;
  /** What it is and whose, as the list of layers has it. */
  name: string;
  /** The same in short, as it stands on the map. */
  short: string;
  spots: readonly LabelSpot[];
  /** The spans, YYYY-MM-DD, both days included, in which it is drawn of itself; without an end they last until today. */
  drawn: readonly { from: string; to?: string }[];
}

/** How one side draws it. Its sentences stand in the page (`[data-convention]`). */
export interface ConventionEntry {
  id: string;
  name: string;
  /** Ids of the lines that it has, and no others. */
  lines: readonly string[];
  /** Areas (`time/areas`) in the tint of a state, and those left white. */
  tinted: readonly { areas: readonly string[]; as: string }[];
  white: readonly string[];
}

/** The data block of a delivered page. */
export interface PageData {
  /** The page's language. */
  lang: string;
  /** From this page to the folder of the site: "", "../", "../../". */
  root: string;
  /** The feature that this page is about, where it is a feature's own page. */
  about?: string;
  features: readonly GazetteerEntry[];
  references: readonly Reference[];
  frames: readonly FrameEntry[];
  names: readonly SeaOrLand[];
  lines: readonly LineEntry[];
  conventions: readonly ConventionEntry[];
  messages: Readonly<Record<string, string>>;
  /** The other languages' pages: tag and address. */
  languages: Readonly<Record<string, string>>;
}

/** The members of a group, or the feature itself. */
export const membersOf = (features: readonly GazetteerEntry[], id: string): string[] => {
  const members = features.filter((feature) => feature.memberOf === id && feature.kind !== "islet").map((feature) => feature.id);
  return members.length > 0 ? members : [id];
};

/** A feature and the groups that it belongs to, the nearest first. */
export function circleOf(features: readonly GazetteerEntry[], id: string): string[] {
  const feature = features.find((candidate) => candidate.id === id);
  return feature?.memberOf === undefined ? [id] : [id, ...circleOf(features, feature.memberOf)];
}
