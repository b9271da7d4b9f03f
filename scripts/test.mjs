/** `npm test`: sets up what is missing, then runs every suite. */
import "./check-node.mjs";

void import("./run-suites.mjs");
