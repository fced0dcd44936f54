import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { JudgeFault } from "../faults.ts";

/** What the process says when it is ready for requests. */
export const readyMessage = "ready";

const START_MS = 20_000;

/** Backstop should the parent die while a script spins: CPU seconds in a process's life. */
const CPU_SECONDS = 900;

const mainPath = fileURLToPath(new URL("isolate-main.ts", import.meta.url));

/**
 * Node's options for the process. The isolate keeps scripts in; should one get hold of the
 * host's own JavaScript through a fault of isolated-vm, then Node itself denies it files,
 * sockets, processes and threads. That is no help against a fault of V8.
 */
export function isolateFlags(): string[] {
  const require = createRequire(import.meta.url);
  const readable = [
    fileURLToPath(new URL("./", import.meta.url)),
    fileURLToPath(new URL("../faults.ts", import.meta.url)),
    fileURLToPath(new URL("../../package.json", import.meta.url)),
    `${dirname(dirname(require.resolve("isolated-vm/package.json")))}/`,
    // Looked for by what loads the addon, to tell the C library.
    "/etc/alpine-release",
  ];
  return [
    "--no-node-snapshot",
    "--max-old-space-size=256",
    "--permission",
    "--allow-addons",
    ...readable.map((path) => `--allow-fs-read=${path}`),
  ];
}

/**
 * Starts the isolate's process. It is a process and not a thread since V8 cannot interrupt
 * some operations (a product of huge BigInts, filling a huge array), and allocates for them
 * past the isolate's limit: only SIGKILL ends those, and only a process dies alone.
 * Nothing of the environment goes with it: no key, token or proxy.
 * Resolves when it is ready; rejects with `JudgeFault` when it does not start.
 */
export async function startIsolateProcess(): Promise<ChildProcess> {
  const limits = `ulimit -c 0; ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`;
  const argv = [process.execPath, ...isolateFlags(), mainPath];
  const child = spawn("/bin/sh", ["-c", limits, ...argv], {
    cwd: "/",
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  // Should memory run out all the same, this process goes first. Best effort: Linux only.
  if (child.pid !== undefined) {
    writeFile(`/proc/${child.pid}/oom_score_adj`, "1000").catch(() => {});
  }
  // An error also ends the call in progress, which listens for itself; between calls it is nothing.
  child.on("error", () => {});
  await ready(child);
  return child;
}

async function ready(child: ChildProcess): Promise<void> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), START_MS);
  child.once("exit", () => stop.abort());
  try {
    await once(child, "message", { signal: stop.signal });
  } catch (error) {
    child.kill("SIGKILL");
    throw new JudgeFault(
      `the process for scripts did not start: ${process.execPath} ${mainPath} (is isolated-vm installed?)`,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}

/** Resident memory of a process in MiB; 0 where the system does not tell. */
export async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
