import { expect, test } from "vitest";
import { isStale } from "../../scripts/install.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/leaflet": { version: "1.9.4" },
    "node_modules/@sparticuz/chromium": { version: "147.0.0", optional: true },
  },
};

test("nothing is installed yet", () => {
  expect(isStale(lock, undefined)).toBe(true);
});

test("what the lockfile asks for is installed; what is optional may be left out", () => {
  expect(isStale(lock, { packages: { "node_modules/leaflet": { version: "1.9.4" } } })).toBe(false);
});

test("another version is installed", () => {
  expect(isStale(lock, { packages: { "node_modules/leaflet": { version: "1.9.3" } } })).toBe(true);
});

test("a package has come into the lockfile", () => {
  expect(isStale(lock, { packages: {} })).toBe(true);
});
