import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { deliver, deliverOneFile } from "./scripts/deliver-plugin.ts";

/** `vite build` makes the hosted site; `vite build --mode one-file` adds the page that needs nothing. */
export default defineConfig(({ mode }) => {
  const oneFile = mode === "one-file";
  return {
    // relative addresses: the site works from any folder
    base: "./",
    publicDir: oneFile ? false : "public",
    plugins: [react(), oneFile ? deliverOneFile() : deliver()],
    build: {
      target: "es2022",
      emptyOutDir: !oneFile,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: oneFile ? { input: "src/main.ts", output: { codeSplitting: false } } : { input: "index.html" },
    },
  };
});
