/** The server of `npm start` and of the browser tests: a folder, with the headers that its `_headers` gives. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaders } from "./read-headers.mjs";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 *
 * @param {object} options
 * @param {string} options.dir the folder
 * @param {number} [options.port] 0 takes any that is free
 * @param {string} [options.host]
 * @param {import("./read-headers.mjs").HeaderRule[]} [options.headers] instead of those in `_headers`
 * @param {(path: string, request: Request, response: Response) => boolean} [options.faults] true where it has answered itself
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, host = "localhost", headers = headersOf(dir), faults = () => false }) {
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true });

  const server = createServer((request, response) => {
    const path = readPath(request.url);
    for (const [name, value] of Object.entries(headersFor(headers, path ?? "/"))) response.setHeader(name, value);
    if (path === undefined) return answer(response, 400, "This address is malformed.");
    if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, "Only GET and HEAD.");
    if (isFolder(dir, path)) return redirect(response, `${request.url.replace(/\?.*/, "")}/`);
    if (faults(path.slice(1), request, response)) return undefined;
    return files(request, response, () => answer(response, 404, "There is no such file."));
  });

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${server.address().port}/`, close };
}

function headersOf(dir) {
  const file = join(dir, "_headers");
  return existsSync(file) ? readHeaders(readFileSync(file, "utf8")) : [];
}

/** The decoded path; undefined where it is malformed, or leads out of the folder. */
function readPath(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || path.split(/[/\\]/).includes("..") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A folder's address ends with a slash: without it, relative addresses in its page would lead elsewhere. */
function isFolder(dir, path) {
  return !path.endsWith("/") && statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function redirect(response, location) {
  response.setHeader("location", location);
  answer(response, 308, `It is at ${location}`);
}

function answer(response, status, text) {
  response.statusCode = status;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end(text);
}
