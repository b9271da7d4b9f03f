import { checkNames } from "./checkNames";
import type { Named, Report } from "./files";
import type { Fact, Feature } from "./schema";

const disputed: readonly Feature["kind"][] = ["group", "island", "islets"];
const places: readonly Feature["kind"][] = ["city", "place", "settlement"];

/** What no single file can know: names against ids, one feature against the others, what must not be shown. */
export function checkFeatures(features: readonly Named<Feature>[], report: Report): void {
  const ids = new Set(features.map(({ value }) => value.id));
  for (const { name, value: feature } of features) {
    const path = `content/features/${name}.json`;
    if (feature.id !== name) report(`${path}: its id is "${feature.id}"; give file and id the same name`);
    for (const key of ["memberOf", "within"] as const) {
      const other = feature[key];
      if (other !== undefined && !ids.has(other)) report(`${path}, ${key}: there is no feature "${other}"; name one of content/features/`);
    }
    if (places.includes(feature.kind) && feature.roles.length === 0) report(`${path}, roles: no place is shown without its role; say what happened there, when, and who says so`);
    if (disputed.includes(feature.kind) && feature.stance === undefined) report(`${path}, stance: say who administers it and who claims it`);
    for (const fact of factsOf(feature)) checkConfidence(fact, path, report);
  }
  checkNames(features, report);
}

/** What sources bear only weakly stays out. */
export function checkConfidence({ text, confidence }: Fact, path: string, report: Report): void {
  if (confidence === "low") report(`${path}: "${text.en}" has low confidence; leave it out until a source bears it`);
}

/** Every sourced statement about a feature. */
export function factsOf({ stance, roles, facts, published, note }: Feature): Fact[] {
  return [
    ...(stance === undefined ? [] : [stance.administration, stance.claim]),
    ...roles,
    ...facts.flatMap(({ readings, ...fact }) => [fact, ...readings]),
    ...published,
    ...(note === undefined ? [] : [note]),
  ];
}
