import { defineConfig } from "vitest/config";

// at the top, so that every worker starts with it
process.env.TZ = "UTC";

/** Generous: times are measured in a benchmark, and a busy machine is no fault of the subject. */
const PATIENT = { testTimeout: 240_000, hookTimeout: 240_000 };

/** `*.test.ts` run in Node, `*.test.tsx` in jsdom; the browser's tests are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...PATIENT, name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"], environment: "node" } },
      {
        test: {
          ...PATIENT,
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
