/** Runs other programs, their output and ours in one stream. */
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";

/** The exit code of a program; one that cannot be started gives 1 and says why. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** The npm that runs this script, or else the one on the PATH (on Windows a batch file, which needs a shell). */
const npmProgram = () => {
  const script = process.env.npm_execpath;
  const own = script !== undefined && /npm-cli\.c?js$/.test(script);
  return own ? { program: process.execPath, first: [script], options: {} } : { program: "npm", first: [], options: { shell: windows } };
};

export function npm(...args) {
  const { program, first, options } = npmProgram();
  return run(program, [...first, ...args], options);
}

/** What npm prints. @throws Error where it fails */
export function npmOutput(...args) {
  const { program, first, options } = npmProgram();
  return execFileSync(program, [...first, ...args], { cwd: root, encoding: "utf8", maxBuffer: 64e6, ...options });
}

/** A program of a package in node_modules. */
export function bin(name, args, env = {}) {
  const program = join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name);
  return run(windows ? `"${program}"` : program, args, { shell: windows, env: { ...process.env, ...env } });
}
