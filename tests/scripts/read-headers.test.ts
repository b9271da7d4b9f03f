import { expect, test } from "vitest";
import { headersFor, readHeaders } from "../../scripts/read-headers.mjs";

const rules = readHeaders(`# policies
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src https://example.org:8080

/geojson/*.geojson
  Access-Control-Allow-Origin: *
  # by hand
  Vary: Origin\r
/embed.js
  Vary: Accept
/*
  Vary: Accept-Encoding
`);

test("a rule for all paths, its values kept whole", () => {
  expect(headersFor(rules, "/ja/")).toEqual({
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; img-src https://example.org:8080",
    vary: "Accept-Encoding",
  });
});

test("every rule that fits counts, and values add up", () => {
  expect(headersFor(rules, "/geojson/islands.geojson")).toMatchObject({
    "access-control-allow-origin": "*",
    vary: "Origin, Accept-Encoding",
  });
});

test("a path fits as a whole, a dot in it is a dot", () => {
  expect(headersFor(rules, "/embed.js")).toMatchObject({ vary: "Accept, Accept-Encoding" });
  expect(headersFor(rules, "/embed-js")).toMatchObject({ vary: "Accept-Encoding" });
  expect(headersFor(rules, "/f/embed.js")).toMatchObject({ vary: "Accept-Encoding" });
});

test("a line that is no header is named", () => {
  expect(() => readHeaders("/*\n  nosniff")).toThrow('_headers: "nosniff" is not "Name: value"');
});
