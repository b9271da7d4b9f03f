/** Seen from the scripts, which lie in a folder of their own. */
const WORKER = "../sw.js";

/** The worker's own address on the hosted site; the one file has none. */
export const workerAddress: string | undefined = import.meta.env.MODE === "one-file" ? undefined : new URL(WORKER, import.meta.url).href;
