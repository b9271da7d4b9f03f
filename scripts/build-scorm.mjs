/** The one file as a SCORM 1.2 package for a school's system: dist/four-islands-scorm.zip. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { root } from "./commands.mjs";

const TITLE = "Four Islands";
const LAUNCH = "index.html";
const PAGE = "four-islands.html";

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The package's table of contents: one unit, with all its files.
 * @param {readonly string[]} files
 * @returns {string}
 */
export function manifestOf(files) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="four-islands" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lessons">
    <organization identifier="lessons">
      <title>${TITLE}</title>
      <item identifier="map" identifierref="page">
        <title>${TITLE}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH}">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}

/** The last step of each lesson, by the lesson. */
function lastSteps() {
  const folder = join(root, "content/stories");
  const stories = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return Object.fromEntries(stories.map(({ id, steps }) => [id, steps.at(-1).id]));
}

/**
 * The files of the package by their names, the manifest among them.
 * @param {Buffer} page the one file
 * @returns {Record<string, Uint8Array>}
 */
export function packageOf(page) {
  const own = (/** @type {string} */ file) => readFileSync(join(root, "scripts/scorm", file), "utf8");
  const files = {
    [LAUNCH]: strToU8(own(LAUNCH)),
    "start.css": strToU8(own("start.css")),
    "report.js": strToU8(own("report.js").replace("/* LAST_STEPS */ {}", JSON.stringify(lastSteps()))),
    [PAGE]: new Uint8Array(page),
  };
  return { "imsmanifest.xml": strToU8(manifestOf(Object.keys(files))), ...files };
}

if (process.argv[1] === import.meta.filename) {
  const page = join(root, "dist", PAGE);
  if (!existsSync(page)) throw new Error(`${page} is not there: npm run build first`);
  // always the same bytes for the same files
  const zip = zipSync(packageOf(readFileSync(page)), { level: 9, mtime: new Date("2000-01-01T00:00:00") });
  writeFileSync(join(root, "dist/four-islands-scorm.zip"), zip);
  console.log(`dist/four-islands-scorm.zip: ${zip.length} bytes`);
}
