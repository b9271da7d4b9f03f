/** A lesson's worth of use on the built one file: 540 choices, 60 switches, 60 steps back and forward, 30 resizes; says what has grown. */
import { bin } from "./commands.mjs";

process.exitCode = await bin("playwright", ["test", "tests/browser/soak.spec.ts", "--workers=1"], { SOAK: "full" });
