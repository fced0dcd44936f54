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
