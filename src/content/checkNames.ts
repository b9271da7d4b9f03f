import type { Named, Report } from "./files";
import type { Feature } from "./schema";

const disputed: readonly Feature["kind"][] = ["group", "island", "islets", "islet"];

/** Both traditions' names always; English by the letter; one name, one feature. */
export function checkNames(features: readonly Named<Feature>[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { name, value: feature } of features) {
    const path = `content/features/${name}.json`;
    if (disputed.includes(feature.kind)) checkPairs(feature, path, report);
    checkOrder(feature, path, report);
    for (const spelling of new Set(spellingsOf(feature).map(plain))) {
      const owner = owners.get(spelling);
      if (owner !== undefined) report(`${path}: "${spelling}" is also a name of ${owner}; an address could not tell them apart, so drop one`);
      owners.set(spelling, feature.id);
    }
  }
}

function checkPairs({ names, kind }: Feature, path: string, report: Report): void {
  for (const [language, { forms, same }] of Object.entries(names)) {
    const [own, other] = forms;
    if (other === undefined && !same) {
      report(`${path}, names.${language}: a disputed ${kind} has both names, always; add the other tradition's beside "${own}", or "same": true if it is the same`);
    }
    if (other !== undefined && (same || other === own)) report(`${path}, names.${language}: identical names stand once; keep one form and write "same": true`);
  }
}

function checkOrder({ names }: Feature, path: string, report: Report): void {
  const [first, second] = names.en.forms;
  if (first === undefined || second === undefined || first < second) return;
  report(`${path}, names.en: "${first}" stands before "${second}"; English names stand by the letter, and identical ones once`);
}

/** Every spelling by which the address finds a feature. */
function spellingsOf({ id, formerly, names, aliases }: Feature): string[] {
  const written = Object.values(names).flatMap(({ forms, reading, romanized }) => forms.concat(reading ?? [], romanized ?? []));
  return [id, ...formerly, ...written, ...aliases];
}

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
