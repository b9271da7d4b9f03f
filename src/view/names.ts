/** Finding a feature by any of its names, however they are written. */

/** One form for all spellings of a name: width, case, accents, macrons and the signs between words do not count. */
export const folded = (name: string): string =>
  name
    .normalize("NFKD")
    // Japanese voicing marks and the Cyrillic short i are letters of their own; other marks are ornament.
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s\p{P}\p{S}]+/gu, "");

const idsByName = (names: ReadonlyMap<string, readonly string[]>): Map<string, string> => {
  const ids = new Map<string, string>();
  for (const [id, forms] of names) {
    for (const form of [id, ...forms]) {
      const key = folded(form);
      if (key !== "" && !ids.has(key)) ids.set(key, id);
    }
  }
  return ids;
};

/** A finder over `id -> names`. The first feature that has a name keeps it. Names are folded when one is first asked for: ids are none. */
export function finder(names: ReadonlyMap<string, readonly string[]>): (name: string) => string | undefined {
  let ids: Map<string, string> | undefined;
  return (name) => {
    if (names.has(name)) return name;
    ids ??= idsByName(names);
    return ids.get(folded(name));
  };
}
