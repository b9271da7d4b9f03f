/** `npm start`: sets up what is missing, builds the site, serves it and says where. */
import "./check-node.mjs";

void import("./start-site.mjs");
