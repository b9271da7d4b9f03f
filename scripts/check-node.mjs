/**
 * Imported first by every command: a Node too old to run the rest gets a sentence, not a stack trace.
 * Node 12 must be able to read this file, and no command may import anything else before it.
 */

/** True where a tool of ours does not start: below 20.19, and 22 below 22.12. */
export function isTooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
}

if (isTooOld(process.versions.node)) {
  console.error(`Four Islands needs Node 22.12 or newer (or 20.19 or newer of the 20 line), and this is Node ${process.versions.node}.`);
  process.exit(1);
}
