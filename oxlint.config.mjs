/** The rules of the code, and the walls between its rooms. Oxlint does not find this file by itself: pass `-c oxlint.config.mjs`. */
import { existsSync, readdirSync } from "node:fs";

/** Which other rooms of `src/` a room sees. The picture in the docs is this table. */
export const rooms = {
  atlas: [],
  source: [],
  i18n: [],
  measure: ["atlas", "i18n"],
  time: ["i18n"],
  content: ["atlas", "source", "i18n", "time", "view", "story"],
  view: ["atlas"],
  keys: ["i18n"],
  picture: ["atlas", "i18n", "time", "view", "keys"],
  reading: ["atlas", "source", "i18n", "time", "view", "keys"],
  map: ["atlas", "i18n", "time", "view", "keys", "picture"],
  story: ["atlas", "source", "i18n", "time", "view", "picture", "keys"],
  quiz: ["atlas", "source", "i18n", "time", "view", "picture", "keys"],
  embed: ["atlas", "i18n", "view"],
  offline: [],
  deliver: ["atlas", "source", "i18n", "measure", "time", "content", "view", "picture", "reading", "story", "quiz", "embed"],
};

/** What a room knows of the world outside `src/`; the rooms that know Node run at build time only, so no page imports them. */
export const knows = {
  react: ["view", "picture", "reading", "map", "keys", "story", "quiz", "embed", "deliver"],
  leaflet: ["map"],
  node: ["content", "deliver"],
};

const react = closed(["react", "react/**", "react-dom", "react-dom/**"], "this room does not know React");
const leaflet = closed(
  ["leaflet", "leaflet/**", "react-leaflet", "react-leaflet/**", "@react-leaflet/**"],
  "only the room map knows Leaflet",
);
const node = closed(["node:*", "node:*/**", "fs", "fs/**", "path", "url"], "only the build knows Node");

function closed(group, message) {
  return { group, message };
}

function wall(files, patterns) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/** Also closes the data in `content/` to all but the room of that name; i18n may take its keys from the locales. */
function roomPaths(names) {
  return names.flatMap((name) => [`../${name}`, `**/${name}/**`]);
}

/** The files that stand in `src/` itself, where the rooms meet: a room does not look up to them. */
function topFiles() {
  const src = new URL("src/", import.meta.url);
  if (!existsSync(src)) return [];
  const files = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => `../${entry.name.replace(/(\.d)?\.\w+$/, "")}`);
}

function roomWall([room, seen]) {
  const others = Object.keys(rooms).filter((other) => other !== room && !seen.includes(other));
  const above = topFiles().flatMap((path) => [path, `${path}.*`]);
  return wall(
    [`src/${room}/**`],
    [
      closed(
        [...roomPaths(others), ...above, ...(room === "i18n" ? ["!../../content/locales/*"] : [])],
        `${room} sees only: ${seen.join(", ") || "nothing"}`,
      ),
      ...(knows.react.includes(room) ? [] : [react]),
      ...(knows.leaflet.includes(room) ? [] : [leaflet]),
      ...(knows.node.includes(room) ? [] : [node]),
    ],
  );
}

const topWall = wall(
  ["src/*.{ts,tsx}"],
  [
    closed([...knows.node.map((room) => `./${room}`), ...roomPaths(knows.node)], `${knows.node.join(" and ")} run at build time only`),
    leaflet,
    node,
  ],
);

export default {
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "vitest"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  ignorePatterns: ["dist/**", "public/**", "coverage/**", "test-results/**", "**/node_modules/**"],
  rules: {
    "no-console": "error",
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "oxc/no-barrel-file": ["error", { threshold: 0 }],
    "react/exhaustive-deps": "error",
    "react/rules-of-hooks": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/restrict-template-expressions": ["error", { allowArray: true, allowNumber: true }],
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    // false alarms: exhaustive switches, the automatic JSX runtime, style sheets, packages in CommonJS, buttons in SVG
    "typescript/consistent-return": "off",
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": "off",
    "import/no-named-as-default-member": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    // one thing after the other is often meant; small lists and small helpers stay what and where they are
    "no-await-in-loop": "off",
    "oxc/no-accumulating-spread": "off",
    "oxc/no-map-spread": "off",
    "unicorn/prefer-set-has": "off",
    "unicorn/consistent-function-scoping": "off",
  },
  overrides: [
    ...Object.entries(rooms).map(roomWall),
    topWall,
    { files: ["scripts/**", "src/deliver/**"], rules: { "no-console": "off" } },
    { files: ["*.config.{ts,mjs}"], rules: { "import/no-default-export": "off" } },
    { files: ["tests/**"], rules: { "typescript/no-unsafe-type-assertion": "off" } },
    // Playwright's fixtures take an object first, and a function called use
    { files: ["tests/browser/**"], rules: { "no-console": "off", "no-empty-pattern": "off", "react/rules-of-hooks": "off" } },
  ],
};
