import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headersFor, readHeaders } from "../../scripts/read-headers.mjs";
import { policy } from "../browser/support/policy";

/** The browser tests send their own policies; those that the site is hosted with must be no weaker, and no stricter than what was tested. */
test.each(["/", "/ja/", "/f/shikotan/", "/four-islands.html"])("%s is hosted with the policies that are tested", (path) => {
  const hosted = readHeaders(readFileSync("public/_headers", "utf8"));
  expect(directives(headersFor(hosted, path))).toEqual(directives(headersFor(policy, path)));
});

/** Their order means nothing. */
function directives({ "content-security-policy": content = "", ...others }: Record<string, string>) {
  return { ...others, content: content.split(/;\s*/).toSorted() };
}

test("nginx is told the same policies, and the same caching of what has a hash in its name", () => {
  const nginx = readFileSync("docs/nginx.conf", "utf8");
  const added = Array.from(nginx.matchAll(/add_header (\S+) "(.*)" always;/g), ([, name = "", value = ""]) => [name.toLowerCase(), value]);
  const policies = /default +"(default-src.*)";/.exec(nginx)?.[1] ?? "";
  const told = { ...Object.fromEntries(added), "content-security-policy": policies };
  const hosted = readHeaders(readFileSync("public/_headers", "utf8"));
  expect(directives({ ...told, vary: "" })).toEqual(directives({ ...headersFor(hosted, "/"), vary: "" }));
  expect(nginx).toContain(`~/assets/       "${headersFor(hosted, "/assets/index.js")["cache-control"]}"`);
});
