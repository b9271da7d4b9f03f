import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";

/**
 * How a file fails:
 * `404`, `403`, `500`, `503`: with that status and a page; `html`: a page in its place, with status 200;
 * `truncate` (or `truncate:100`, bytes): its first half; `garbage`: noise of its length; `empty`: nothing;
 * `text:{}`: that text; `mime:text/plain`: itself, under that type; `delay:1500`: itself, after so many ms;
 * `hang`: no answer at all; `cut`: a connection that breaks.
 */
export type Fault = `${404 | 403 | 500 | 503}` | "html" | "truncate" | `truncate:${number}` | "garbage" | "empty" | `text:${string}` | Slow;
type Slow = `mime:${string}` | `delay:${number}` | "hang" | "cut";

/** By path in dist (`geojson/islands.geojson`) or by ending (`*.geojson`). */
export type Faults = Record<string, Fault>;

/** Answers with the fault that stands for a path; false where none does. */
export function answerFault(faults: Faults, dir: string, path: string, response: ServerResponse): boolean {
  const fault = faults[path] ?? faults[`*${/\.\w+$/.exec(path)?.[0] ?? ""}`];
  if (fault === undefined) return false;
  const [, kind = "", , argument = ""] = /^(\w+)(:(.*))?$/s.exec(fault) ?? [];
  const file = () => readFileSync(join(dir, path));

  const send = (body: Buffer | string, type = typeOf(path), status = 200) => {
    response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body), "cache-control": "no-store" });
    response.end(body);
  };

  switch (kind) {
    case "html":
      send("<!doctype html><title>Another page</title><p>Not what you asked for.</p>", "text/html");
      break;
    case "truncate":
      send(file().subarray(0, argument === "" ? file().length / 2 : Number(argument)));
      break;
    case "garbage":
      send(Buffer.from(file().map((_, index) => (index * 7919 + 13) % 256)));
      break;
    case "empty":
    case "text":
      send(argument);
      break;
    case "mime":
      send(file(), argument);
      break;
    case "delay":
      setTimeout(() => send(file()), Number(argument)).unref();
      break;
    case "hang":
      break;
    case "cut":
      response.destroy();
      break;
    default:
      send(`<!doctype html><title>${kind}</title>`, "text/html", Number(kind));
  }
  return true;
}

function typeOf(path: string): string {
  const types: Record<string, string> = {
    geojson: "application/geo+json",
    json: "application/json",
    js: "text/javascript",
    css: "text/css",
  };
  return types[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
}
