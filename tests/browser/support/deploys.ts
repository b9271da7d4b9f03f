/** A host whose site changes: builds that follow each other at one address, half of one, and none at all. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../scripts/serve.mjs";
import { answerFault, type Faults } from "./faults";

/** What differs in the second build: the name of a script, what a page is called, a word of a file that is asked for late. */
export const SECOND = { title: "(second build)", word: "Keys of the second build" };

const hashOf = (content: Buffer) => createHash("sha256").update(content).digest("base64");

/** The build that `sw.js` says it is. */
export const buildIn = (dir: string): string =>
  /data-build="(\w+)"/.exec(readFileSync(join(dir, "index.html"), "utf8"))?.[1] ?? "the pages of dist/ say no build";

/** A copy of a build in which scripts, pages and words are others, as after a change of the code and of the content. */
export function secondBuild(dist: string): string {
  const dir = mkdtempSync(join(tmpdir(), "four-islands-build-"));
  cpSync(dist, dir, { recursive: true, filter: (path) => !/\.(br|gz|png)$/.test(path) });
  const [first, live] = [buildIn(dist), readdirSync(join(dir, "assets")).find((name) => /^live-.*\.js$/.test(name)) ?? ""];
  const renamed = (text: string) => text.replaceAll(first, first.split("").toReversed().join("")).replaceAll(live, `second-${live}`);
  let worker = renamed(readFileSync(join(dir, "sw.js"), "utf8"));
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|js|json)$/.test(name) || name === "sw.js" || name === "embed.js") continue;
    const before = readFileSync(join(dir, name));
    const text = renamed(before.toString())
      .replace("</title>", ` ${SECOND.title}</title>`)
      .replace('"keys.title":"Keys"', `"keys.title":"${SECOND.word}"`);
    writeFileSync(join(dir, name), text);
    worker = worker.replaceAll(hashOf(before), hashOf(Buffer.from(text)));
  }
  renameSync(join(dir, "assets", live), join(dir, "assets", `second-${live}`));
  writeFileSync(join(dir, "sw.js"), worker);
  return dir;
}

/** One address, and what lies there now. */
export class Host {
  url = "";
  /** The files that were asked for since the last build was put up. */
  asked: string[] = [];
  #port = 0;
  #close = async () => {};

  /** Puts a build in the place of what was there; `faults`: what of it has not arrived. */
  async deploy(dir: string, faults: Faults = {}): Promise<void> {
    await this.stop();
    this.asked = [];
    const site = await serve({
      dir,
      port: this.#port,
      host: "127.0.0.1",
      faults: (path, _request, response) => {
        const file = path.replace(/(^|\/)$/, "$1index.html");
        this.asked.push(file);
        return answerFault(faults, dir, file, response);
      },
    });
    [this.url, this.#port, this.#close] = [site.url, Number(new URL(site.url).port), site.close];
  }

  /** From here on nobody answers. */
  async stop(): Promise<void> {
    await this.#close();
    this.#close = async () => {};
  }
}
