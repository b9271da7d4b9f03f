/** `dist/sbom.cdx.json`: every package of the lockfile, as CycloneDX, written by npm; the same for the same lockfile and npm. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmOutput, root } from "./commands.mjs";

const lock = readFileSync(join(root, "package-lock.json"));
const bill = JSON.parse(npmOutput("sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"));

/** A name that says which lockfile it was made of, in the form of a UUID (version 8: of one's own making). */
function serialOf(bytes) {
  const hex = createHash("sha256").update(bytes).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

bill.serialNumber = `urn:uuid:${serialOf(lock)}`;
delete bill.metadata.timestamp;
// npm calls the project after the folder that it lies in
bill.metadata.component.name = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
writeFileSync(join(root, "dist", "sbom.cdx.json"), `${JSON.stringify(bill, null, 1)}\n`);
console.log(`sbom.cdx.json lists ${bill.components.length} packages`);
