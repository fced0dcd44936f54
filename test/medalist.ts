import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { execa, type Options } from "execa";

export const medalistBin = fileURLToPath(new URL("../cli/bin/medalist", import.meta.url));

export type Ended = { stdout: string; stderr: string; exitCode: number | undefined };

/** Runs the command line as a user does, without colours; never rejects. */
export async function medalist(args: string[], options: Options = {}): Promise<Ended> {
  const { stdout, stderr, exitCode } = await execa(medalistBin, args, {
    stdin: "ignore",
    ...options,
    reject: false,
    env: { NO_COLOR: "1", ...options.env },
  });
  return { stdout: String(stdout), stderr: String(stderr), exitCode };
}

/** A folder of its own for a test, and the function that removes it. */
export async function temporaryFolder(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), "medalist-test-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

export type Running = ReturnType<typeof startMedalist>;

/** Starts the command line and leaves it running. */
export function startMedalist(args: string[], cwd: string, env: Record<string, string> = {}) {
  return execa(medalistBin, args, {
    cwd,
    reject: false,
    stdin: "ignore",
    env: { NO_COLOR: "1", ...env },
  });
}

/**
 * Waits for a line on stderr and returns its match, without disturbing the stream: breaking out
 * of execa's iterator would close it, and the next word of the child would end it.
 */
export async function saysLine(child: Running, pattern: RegExp): Promise<RegExpExecArray> {
  const said = Promise.withResolvers<RegExpExecArray>();
  let text = "";
  const listen = (chunk: Buffer) => {
    text += chunk.toString();
    for (const line of text.split("\n").slice(0, -1)) {
      const match = pattern.exec(line);
      if (match !== null) said.resolve(match);
    }
    text = text.slice(text.lastIndexOf("\n") + 1);
  };
  child.stderr.on("data", listen);
  void child.then(({ stderr }) => said.reject(new Error(`it ended without ${pattern}: ${stderr}`)));
  try {
    return await said.promise;
  } finally {
    child.stderr.off("data", listen);
  }
}
