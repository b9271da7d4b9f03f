/** What `npm start` does, once Node is known to be new enough. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { npm, root } from "./commands.mjs";
import { installIfStale } from "./install.mjs";

const PORT = 4173;

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  if (!(await installIfStale())) throw new Error("The packages could not be installed; see npm's message above.");
  if ((await npm("run", "build")) !== 0) throw new Error("The site could not be built; see the message above.");

  const site = await open(values.port);
  console.log(`\n${site.url}#feature=shikotan\nThat is Four Islands with Shikotan chosen; Ctrl-C stops it.`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, site.close);
}

/** On the port asked for, or else on ours, or on any that is free. */
async function open(port) {
  // not at the top: before npm ci there is no sirv to import
  const { serve } = await import("./serve.mjs");
  const dir = join(root, "dist");
  try {
    return await serve({ dir, port: Number(port ?? PORT) });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (port !== undefined) throw new Error(`Port ${port} is taken: give another, or none.`, { cause: error });
    return serve({ dir });
  }
}
