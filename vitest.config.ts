import { defineConfig } from "vitest/config";

// at the top, so that every worker starts with it
process.env.TZ = "UTC";

/** `*.test.ts` run in Node, `*.test.tsx` in jsdom; the browser's tests are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      // generous: times are measured in a benchmark, and a busy machine is no fault of the subject
      { test: { testTimeout: 60_000, name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"], environment: "node" } },
      {
        test: {
          testTimeout: 60_000,
          name: "dom",
          include: ["tests/**/*.test.tsx"],
          exclude: ["tests/browser/**"],
          environment: "jsdom",
          setupFiles: "tests/dom.ts",
        },
      },
    ],
  },
});
