import type { JudgeContext } from "../context.ts";
import { languageIn } from "../languages/language-in.ts";
import { type SlotUse, withFreshTry } from "../slot-use.ts";
import { type CompileLimits, compileInSlot } from "./compile-in-slot.ts";
import { type Executable, executableOf } from "./executable.ts";
import { compileKey, type Sources } from "./sources.ts";
import type { CachedCompile } from "./cache.ts";

/** What became of compiling. The log is bounded. */
export type Compiled =
  | { ok: true; log: string; executable: Executable }
  | { ok: false; log: string };

/** The runner lays 256 into a box, some of which are a run's own. */
const mostFiles = 200;

/**
 * Compiles, or takes the result from the cache. Equal compiles that are asked for at the
 * same time are done once. Rejects with `JudgeFault` for the judge's own fault.
 */
export async function compileProgram(
  context: JudgeContext,
  sources: Sources,
  limits: CompileLimits,
  use: SlotUse,
): Promise<Compiled> {
  use.signal?.throwIfAborted();
  languageIn(context, sources.language);
  if (sources.files.length > mostFiles)
    return { ok: false, log: `it has more than ${mostFiles} source files and headers` };
  const key = compileKey(sources, context.image);
  let result = context.compiling.get(key);
  if (result === undefined) {
    // Others may come to wait for it, so that no one caller's signal ends it.
    result = compileOnce(context, key, sources, limits, { priority: use.priority }).finally(() =>
      context.compiling.delete(key),
    );
    context.compiling.set(key, result);
  }
  const { ok, log, binary } = await result;
  use.signal?.throwIfAborted();
  return ok ? { ok, log, executable: executableOf(sources, binary) } : { ok, log };
}

async function compileOnce(
  context: JudgeContext,
  key: string,
  sources: Sources,
  limits: CompileLimits,
  use: SlotUse,
): Promise<CachedCompile> {
  const cached = await context.cache.get(key);
  if (cached !== null) return cached;
  const { settled, ...result } = await withFreshTry(context.pool, use, (slot) =>
    compileInSlot(slot, sources, limits),
  );
  if (settled) await context.cache.put(key, result);
  return result;
}
