import { defaultScriptLimits, ScriptError } from "../script/limits.ts";
import { openScript } from "../script/session.ts";
import type { Script } from "./bench.ts";

/** What a scorer made by a model says of an answer; one that failed says nothing of it. */
export type Score =
  | { kind: "value"; value: number }
  | { kind: "invalid" }
  | { kind: "failed"; reason: string };

export interface Scorer {
  score(input: Buffer, output: Buffer): Promise<Score>;
  close(): void;
}

export function openScorer(script: Script): Scorer {
  if (script.language !== "javascript") {
    const reason = `a scorer must be written in JavaScript, not ${script.language}`;
    return { score: () => Promise.resolve({ kind: "failed", reason }), close() {} };
  }
  const session = openScript(script.source, defaultScriptLimits);
  return {
    async score(input, output) {
      const args = [input.toString("utf8"), output.toString("utf8")];
      try {
        const value = await session.call({ name: "score", args });
        if (value === null) return { kind: "invalid" };
        if (typeof value === "number" && Number.isFinite(value)) return { kind: "value", value };
        return { kind: "failed", reason: `returned ${typeof value} ${String(value).slice(0, 40)}` };
      } catch (error) {
        if (error instanceof ScriptError) return { kind: "failed", reason: error.message };
        throw error;
      }
    },
    close: () => session.close(),
  };
}
