import { defineConfig } from "vitest/config";

// at the top, so that every worker starts with it
process.env.TZ = "UTC";

/** `*.test.ts` run in Node, `*.test.tsx` in jsdom; the browser's tests are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"], environment: "node" } },
      {
        test: {
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
