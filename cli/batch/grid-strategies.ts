import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import type { GridStrategy } from "../../workers/batch/grid.ts";
import { strategyNamed } from "../lab/strategy-named.ts";
import { UserError } from "../user-error.ts";

/**
 * Loads a grid's strategies, each once. A file must be what it was when the batch began, or
 * results of two strategies would stand under one name.
 */
export function gridStrategies(): (strategy: GridStrategy) => Promise<Strategy> {
  const loaded = new Map<string, Promise<Strategy>>();
  return (strategy) => {
    const key = JSON.stringify(strategy);
    const found = loaded.get(key) ?? load(strategy);
    loaded.set(key, found);
    return found;
  };
}

async function load({ label, file }: GridStrategy): Promise<Strategy> {
  if (file === null) return strategyNamed(label);
  if ((await digestOfFile(file.path)) !== file.digest)
    throw new UserError(
      `${file.path} has changed since the batch began.`,
      "Put it back as it was, or begin a new batch.",
    );
  return strategyNamed(file.path);
}

/** SHA-256 of a file, in hexadecimal digits. */
export async function digestOfFile(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}
