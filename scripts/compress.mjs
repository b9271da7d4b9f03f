/** The last step of the build: beside every text file its brotli and gzip twin, so that no server compresses at each request. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { root } from "./commands.mjs";

const TEXT = new Set([".html", ".js", ".css", ".json", ".geojson", ".svg", ".webmanifest", ".md", ".txt"]);
/** Below this many bytes a twin saves nothing. */
export const LEAST = 500;

/**
 * Brotli at its best: what the budget counts.
 * @param {Buffer} bytes
 * @returns {Promise<Buffer>}
 */
const brotli = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/**
 * @param {string} dir
 * @returns {Promise<number>} how many files got twins
 */
export async function compress(dir) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && TEXT.has(extname(file.name)))
    .map((file) => join(file.parentPath ?? file.path, file.name));
  const done = await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < LEAST) return 0;
      writeFileSync(`${file}.br`, await brotli(bytes));
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      return 1;
    }),
  );
  return done.reduce((sum, one) => sum + one, 0);
}

if (process.argv[1] === import.meta.filename) console.log(`${await compress(join(root, "dist"))} files have their .br and .gz`);
