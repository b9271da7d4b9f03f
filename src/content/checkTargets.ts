import type { Report } from "./files";
import type { Annotation, Feature, Texts } from "./schema";

/** What an annotation may point to. */
export type Known = { readonly features: readonly Feature[]; readonly relations: Readonly<Record<string, Texts>> };

const single: readonly Feature["kind"][] = ["island", "islets", "islet"];

/** What the words refer to exists, once each, and no single island is read into them. */
export function checkTargets({ id, target, body }: Annotation, path: string, { features, relations }: Known, report: Report): void {
  const seen = new Set<string>();
  for (const { source, relation } of body) {
    const feature = features.find((one) => one.id === source);
    if (feature === undefined) report(`${path}, ${id}: there is no feature "${source}"; name one of content/features/`);
    if (!Object.hasOwn(relations, relation)) report(`${path}, ${id}: there is no relation "${relation}"; name one of content/relations.json, or add it there`);
    if (seen.has(source)) report(`${path}, ${id}: refers to "${source}" twice; keep the entry that says more`);
    if (feature !== undefined && single.includes(feature.kind) && !isNamedIn(target.selector.exact, feature)) {
      report(`${path}, ${id}: "${target.selector.exact}" does not name ${feature.names.en.forms.join(" / ")}; let it refer to the group`);
    }
    seen.add(source);
  }
}

function isNamedIn(words: string, { names, aliases }: Feature): boolean {
  return [...names.en.forms, ...aliases].some((name) => words.includes(name));
}
