import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knows, rooms } from "../../oxlint.config.mjs";

interface Import {
  file: string;
  code: string;
  allowed: boolean;
}

const dir = mkdtempSync(join(tmpdir(), "four-islands-"));
const names = Object.keys(rooms);
const sees = (room: string, other: string) => room === other || (rooms as Record<string, string[]>)[room]?.includes(other) === true;

const betweenRooms = names.flatMap((room) =>
  names.map((other) => ({ file: `src/${room}/sees-${other}.ts`, code: `import "../${other}/x.ts";`, allowed: sees(room, other) })),
);
const fromTop = names.map((room) => ({
  file: `src/sees-${room}.ts`,
  code: `import "./${room}/x.ts";`,
  allowed: !knows.node.includes(room),
}));
const ofLibraries = names.flatMap((room) =>
  [
    ...["react", "react-dom/client"].map((name) => ({ name, allowed: knows.react.includes(room) })),
    ...["leaflet", "leaflet/dist/leaflet.css", "react-leaflet"].map((name) => ({ name, allowed: knows.leaflet.includes(room) })),
    ...["node:fs", "node:fs/promises"].map((name) => ({ name, allowed: knows.node.includes(room) })),
  ].map(({ name, allowed }) => ({ file: `src/${room}/knows-${name.replaceAll(/\W/g, "-")}.ts`, code: `import "${name}";`, allowed })),
);
const inEveryForm = [
  'import type { X } from "../map/x";',
  'export { x } from "../map/x";',
  'void import("../map/x");',
  'import x from "../map";',
];
const others = [
  ...inEveryForm.map((code, index) => ({ file: `src/view/form-${index}.ts`, code, allowed: false })),
  { file: "src/map/up.ts", code: 'import "../main";', allowed: false },
  { file: "src/map/deep/within.ts", code: 'import "../x";', allowed: true },
  { file: "src/reading/data.ts", code: 'import "../../content/features/shikotan.json";', allowed: false },
  { file: "src/content/data.ts", code: 'import "../../content/features/shikotan.json";', allowed: true },
  { file: "src/i18n/keys.ts", code: 'import type en from "../../content/locales/en.json";', allowed: true },
  { file: "src/live.tsx", code: 'import "leaflet";', allowed: false },
];

/** The files in which the linter found a forbidden import. */
const refused = new Set<string>();

beforeAll(() => {
  copyFileSync("oxlint.config.mjs", join(dir, "oxlint.config.mjs"));
  for (const { file, code } of [...betweenRooms, ...fromTop, ...ofLibraries, ...others, { file: "src/main.ts", code: "" }]) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(join(dir, file), `${code}\n`);
  }
  const oxlint = join(process.cwd(), "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "-c", "oxlint.config.mjs", "-f", "unix", "src"], { cwd: dir, encoding: "utf8" });
  for (const [, file = ""] of stdout.matchAll(/^(\S+?):\d+:\d+: .*no-restricted-imports/gm)) refused.add(file.replaceAll("\\", "/"));
});

afterAll(() => rmSync(dir, { recursive: true }));

const table: [string, Import[]][] = [
  ["between any two rooms", betweenRooms],
  ["from the files of src/", fromTop],
  ["of React, Leaflet and Node", ofLibraries],
  ["in other forms and from other places", others],
];

describe("the linter allows exactly the imports of the table", () => {
  it.each(table)("%s", (_name, imports) => {
    const wrong = imports.filter(({ file, allowed }) => refused.has(file) === allowed);
    expect(wrong).toEqual([]);
    expect(imports.some(({ allowed }) => !allowed)).toBe(true);
  });
});
