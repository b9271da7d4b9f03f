import { describe, expect, it } from "vitest";
import budget from "../../bench/budget.json";
import { LEAST } from "../../scripts/compress.mjs";
import { built, linkedFrom } from "./built";

/** Bytes as a reader gets them; what is very small has no twin. */
function sent(path: string): number {
  const plain = built(path).length;
  return plain < LEAST ? plain : built(`${path}.br`).length;
}

describe.each(budget)("$what ($each bytes)", ({ files, each, linked }) => {
  it.each(files)("%s keeps to the budget", (path) => {
    const parts = [path, ...(linked === true ? linkedFrom(path) : [])].map((part) => ({ part, bytes: sent(part) }));
    const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
    const list = parts.map(({ part, bytes }) => `${part} ${bytes}`).join(", ");
    expect(sum, `${sum} bytes (${list}): make it smaller, or change bench/budget.json and say why`).toBeLessThanOrEqual(each);
  });
});

it("everything up to the live map is the styles, the script, React, and the map", () => {
  const named = linkedFrom("index.html").map((file) => file.replace(/^assets\/(.*)-.{8}(\..*)$/, "$1$2"));
  expect(named).toEqual(["index.css", "index.js", "react.js", "live.js"]);
});
