/** Counts tests over all suites. */

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Tally the failed and the skipped by name */

/** One test per program: the checks, the build. @returns {Tally} */
export function tallyCode(name, code) {
  return code === 0 ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] };
}

/** From Vitest's JSON report; a file that fails before its first test counts as one. @returns {Tally} */
export function tallyVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some(isFailed));
  const names = (list) => list.map((test) => test.fullName);
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: [...names(tests.filter(isFailed)), ...broken.map((file) => file.name)],
    skipped: names(tests.filter((test) => test.status !== "passed" && !isFailed(test))),
  };
}

function isFailed(test) {
  return test.status === "failed";
}

/** From Playwright's JSON report. A test that passed only when tried again counts as failed. @returns {Tally} */
export function tallyPlaywright(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite, []));
  const names = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  return {
    passed: names("expected").length,
    failed: [...names("unexpected", "flaky"), ...report.errors.map((error) => error.message ?? "an error outside any test")],
    skipped: names("skipped"),
  };
}

function testsOf(suite, above) {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap((spec) => spec.tests.map(({ status }) => ({ status, name: [...path, spec.title].join(" › ") })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))];
}

/**
 * What a suite comes to: one that ends badly with no failed test, or in which no test ran, counts as a failure.
 * @param {string} suite
 * @param {number} code its exit code
 * @param {Tally} [tally] missing where it left no report
 * @returns {Tally}
 */
export function settle(suite, code, tally = { passed: 0, failed: [], skipped: [] }) {
  if (tally.failed.length > 0) return tally;
  if (code !== 0) return { ...tally, failed: [`${suite} ended with ${code}`] };
  return tally.passed + tally.skipped.length > 0 ? tally : { ...tally, failed: [`${suite} ran no test`] };
}

/**
 * The last lines of a run: what failed, what was skipped, and the counts.
 * @param {Tally[]} tallies
 * @param {{ strict: boolean }} options strict: a skip counts as a failure
 */
export function closing(tallies, { strict }) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const skipped = tallies.flatMap((tally) => tally.skipped);
  const failed = [
    ...tallies.flatMap((tally) => tally.failed),
    ...(strict ? skipped.map((name) => `skipped, though a full browser is here: ${name}`) : []),
  ];
  const left = strict ? [] : skipped;
  const lines = [...failed.map((name) => `failed: ${name}`), ...left.map((name) => `skipped: ${name}`)];
  const counts = `${passed} passed, ${failed.length} failed${left.length > 0 ? `, ${left.length} skipped` : ""}`;
  return { lines: [...lines, counts], ok: failed.length === 0 && passed > 0 };
}
