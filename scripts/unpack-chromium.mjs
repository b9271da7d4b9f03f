/**
 * Unpacks the browser of `@sparticuz/chromium` into TMPDIR and prints its path. A process of its own,
 * because that package sets variables of the process that imports it.
 */
import chromium from "@sparticuz/chromium";

process.stdout.write(await chromium.executablePath());
