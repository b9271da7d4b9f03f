/** Tables, as Markdown. */
import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return sorted.length === 0 ? undefined : ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map((cell) => cell ?? "").join(" | ")} |`).join("\n");

/** Brotli bytes of a build, by kind of file. */
export function bytesByKind(dist) {
  const files = readdirSync(dist, { recursive: true }).filter((file) => statSync(join(dist, file)).isFile() && !/\.(br|gz)$/.test(file));
  const kindOf = (file) => extname(file) || file;
  const kinds = new Set(files.map(kindOf));
  const sent = (file) => statSync(join(dist, `${file}.br`), { throwIfNoEntry: false })?.size ?? statSync(join(dist, file)).size;
  const rows = [...kinds].map((kind) => {
    const sizes = files.filter((file) => kindOf(file) === kind).map(sent);
    return [kind, sizes.length, sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
  });
  return table(
    ["kind", "files", "bytes (brotli)", "largest"],
    rows.toSorted((a, b) => b[2] - a[2]),
  );
}

const COLUMNS = { paint: 0, island: 0, live: 0, choice: 0, blocking: 0, shift: 3, frame: 0, heap: 1 };

/** One row a page: medians, and how they stand to the floor's in the same run. */
export function times(loads) {
  const head = [
    "page",
    "first paint",
    "island answers",
    "map live",
    "choice to panel",
    "blocking",
    "layout shift",
    "frame p95",
    "heap MB",
    "live / react-leaflet",
    "island / by hand",
  ];
  const of = (name, column) => median((loads[name] ?? []).map((one) => one[column]));
  const ratio = (a, b) => (a === undefined || b === undefined || b === 0 ? "" : (a / b).toFixed(2));
  const rows = Object.keys(loads).map((name) => [
    name,
    ...Object.entries(COLUMNS).map(([column, digits]) => of(name, column)?.toFixed(digits)),
    ratio(of(name, "live"), of("react-leaflet", "live")),
    ratio(of(name, "island"), of("by hand", "island")),
  ]);
  return table(head, rows);
}
