import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../src/content/jsonSchemas";

const files = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json") && !file.startsWith("schemas"));
/** What the schemas are called that `npm run schemas` wrote. */
const written = readdirSync("content/schemas");

describe("the JSON Schemas of the content", () => {
  it.each(schemaFiles())("$file is what the code asks for; `npm run schemas` writes it anew", ({ file, text }) => {
    expect(readFileSync(join("content/schemas", file), "utf8")).toBe(text);
  });

  it("are no more than are needed", () => {
    expect(written.toSorted()).toEqual(
      schemaFiles()
        .map(({ file }) => file)
        .toSorted(),
    );
  });

  it.each(files)("are named by content/%s, the one that describes it", (path) => {
    const { $schema }: { $schema?: string } = JSON.parse(readFileSync(join("content", path), "utf8"));
    const folder = dirname(path);
    const name = folder === "." ? path.replace(/\.json$/, "") : folder;
    expect($schema).toBe(`${folder === "." ? "" : "../"}schemas/${name}.schema.json`);
    expect(written).toContain(`${name}.schema.json`);
  });
});
