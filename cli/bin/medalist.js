#!/usr/bin/env node
// Runs the TypeScript command line under the Node that the package brings, whatever Node the PATH finds.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const bundled = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
const [major] = process.versions.node.split(".");
const node = Number(major) >= 24 ? process.execPath : bundled;

if (!existsSync(node)) {
  process.stderr.write(
    `medalist needs Node 24 or newer and found ${process.version}. Run "npm ci" in the medalist folder: it brings the right one.\n`,
  );
  process.exit(1);
}

const child = spawn(
  node,
  ["--no-node-snapshot", "--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
// The terminal sends Ctrl-C to the whole group: the child decides how to stop.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (signal === "SIGTERM") child.kill(signal);
  });
}
child.on("exit", (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else process.exit(code ?? 1);
});
