/** What a script may use up. */
export type ScriptLimits = {
  /** Longest time for one call. */
  callMs: number;
  memoryMiB: number;
  /** Largest text that a call may return. */
  outputKiB: number;
};

export const defaultScriptLimits: ScriptLimits = {
  callMs: 10_000,
  memoryMiB: 256,
  outputKiB: 16 * 1024,
};

/** The script's own fault: it threw, ran too long, used too much, or returned nonsense. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}
