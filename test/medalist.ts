import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { execa, type Options } from "execa";

export const medalistBin = fileURLToPath(new URL("../cli/bin/medalist", import.meta.url));

/** Runs the command line as a user does; never rejects. */
export function medalist(args: string[], options: Options = {}) {
  return execa(medalistBin, args, {
    reject: false,
    stdin: "ignore",
    env: { NO_COLOR: "1" },
    ...options,
  });
}

/** A folder of its own for a test, and the function that removes it. */
export async function temporaryFolder(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), "medalist-test-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
