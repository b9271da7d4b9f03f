import { describe, expect, test } from "vitest";
import { closing, settle, tallyCode, tallyPlaywright, tallyVitest } from "../../scripts/tally.mjs";

const none = { passed: 0, failed: [], skipped: [] };

test("Vitest: passed, failed, skipped, to do, and a file that does not load", () => {
  const file = (status: string, ...tests: [string, string][]) => ({
    name: "broken.test.ts",
    status,
    assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
  });
  const report = {
    testResults: [
      file("failed", ["a", "passed"], ["b", "failed"], ["c", "skipped"], ["d", "todo"]),
      file("failed"),
      file("passed", ["e", "passed"]),
    ],
  };
  expect(tallyVitest(report)).toEqual({ passed: 2, failed: ["b", "broken.test.ts"], skipped: ["c", "d"] });
});

test("Playwright: suites within suites, and an error outside any test", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    errors: [{ message: "no browser" }],
    suites: [
      {
        title: "map.spec.ts",
        specs: [spec("opens", "expected"), spec("wavers", "flaky")],
        suites: [{ title: "on a phone", specs: [spec("zooms", "unexpected"), spec("prints", "skipped")] }],
      },
    ],
  };
  expect(tallyPlaywright(report)).toEqual({
    passed: 1,
    failed: ["map.spec.ts › wavers", "map.spec.ts › on a phone › zooms", "no browser"],
    skipped: ["map.spec.ts › on a phone › prints"],
  });
});

describe("a suite", () => {
  test("that ends badly, or leaves no report, has a failure", () => {
    expect(settle("unit", 1, { ...none, passed: 3 }).failed).toEqual(["unit ended with 1"]);
    expect(settle("unit", 0).failed).toEqual(["unit ran no test"]);
    expect(settle("unit", 1, { ...none, failed: ["b"] }).failed).toEqual(["b"]);
  });

  test("in which all tests pass or are skipped is left as it is", () => {
    const tally = { passed: 0, failed: [], skipped: ["prints"] };
    expect(settle("browser", 0, tally)).toBe(tally);
  });
});

describe("the closing line", () => {
  const tallies = [tallyCode("lint", 0), { passed: 4, failed: [], skipped: ["prints"] }];

  test("sums up, and names what was skipped", () => {
    expect(closing(tallies, { strict: false })).toEqual({ lines: ["skipped: prints", "5 passed, 0 failed, 1 skipped"], ok: true });
  });

  test("counts a skip as a failure where a full browser is there", () => {
    const { lines, ok } = closing(tallies, { strict: true });
    expect([lines.at(-1), ok]).toEqual(["5 passed, 1 failed", false]);
    expect(lines[0]).toContain("prints");
  });

  test("is a failure where a check failed, or nothing ran", () => {
    expect(closing([tallyCode("lint", 2)], { strict: false })).toEqual({ lines: ["failed: lint", "0 passed, 1 failed"], ok: false });
    expect(closing([], { strict: false })).toEqual({ lines: ["0 passed, 0 failed"], ok: false });
  });
});
