import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Want } from "./source.ts";
import { SourceError } from "./source-error.ts";

const tokens = z.int().nonnegative();

const entrySchema = z.strictObject({
  /** Below the pool's folder: `solutions/NAME`, or `made/KIND-NAME`. */
  file: z.string().regex(/^(solutions|made)\/[^/\\]+$/, "write solutions/NAME or made/KIND-NAME"),
  /** The group that was aimed at; null for the whole problem. */
  group: z.string().min(1).nullable(),
  model: z.string().min(1),
  inputTokens: tokens,
  outputTokens: tokens,
  /** Part of `outputTokens`. */
  reasoningTokens: tokens,
  costUsd: z.number().nonnegative().finite().nullable(),
  /** How long the answer took, on the contest's clock. */
  durationMs: z.number().nonnegative().finite(),
});

const poolSchema = z.array(entrySchema).max(100_000);

/** One recorded answer. */
export type PoolEntry = z.infer<typeof entrySchema> & { want: Want };

/** Reads `pool.yaml`, in its order. Throws a `pool` SourceError that says what breaks the format. */
export function readPoolFile(dir: string): PoolEntry[] {
  const path = join(dir, "pool.yaml");
  const parsed = poolSchema.safeParse(readYaml(path));
  if (!parsed.success) throw brokenPool(path, z.prettifyError(parsed.error), parsed.error);
  const twice = firstRepeated(parsed.data.map(({ file }) => file));
  if (twice !== null) throw brokenPool(path, `${twice} is listed twice`);
  return parsed.data.map((entry) => {
    if (entry.reasoningTokens > entry.outputTokens) {
      throw brokenPool(path, `${entry.file} has more reasoningTokens than outputTokens`);
    }
    const want = wantOf(entry.file);
    if (want === null) throw brokenPool(path, `${entry.file} does not tell what was made`);
    return { ...entry, want };
  });
}

/** What a file holds, by its name; null for a made program of no known kind. */
export function wantOf(file: string): Want | null {
  if (!file.startsWith("made/")) return "solution";
  const made = ["generator", "validator", "brute", "scorer"] as const;
  return made.find((want) => file.startsWith(`made/${want}-`)) ?? null;
}

export function brokenPool(path: string, reason: string, cause?: unknown): SourceError {
  return new SourceError("pool", `${path}: ${reason}`, {
    hint: "docs/models.md shows what a pool of recorded programs looks like.",
    cause,
  });
}

function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"), { maxAliasCount: 0 });
  } catch (error) {
    throw brokenPool(path, String(error), error);
  }
}

function firstRepeated(names: string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}
