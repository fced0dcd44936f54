import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Judgement } from "../judgement.ts";
import { type ProgramText, programId } from "../program.ts";
import type { Verdict } from "../verdict.ts";
import { ioi } from "../rules/ioi.ts";
import type { Rule } from "../rules/rule.ts";
import { madeUpProvenance } from "../testing/provenance.ts";

/** A fresh place for a ledger. */
export async function ledgerFile(): Promise<string> {
  return path.join(await mkdtemp(path.join(os.tmpdir(), "medalist-ledger-")), "ledger.jsonl");
}

export const problems = [
  { name: "apples", digest: "a".repeat(64), groups: [], tests: [] },
  { name: "pears", digest: "b".repeat(64), groups: [], tests: [] },
];

export const rule: Rule = { ...ioi, name: "test", cap: 3, intervalMs: 60_000 };

export function program(source: string): ProgramText {
  return { language: "cpp20", source };
}

/** A judgement with the given points in groups of 50. */
export function judgementOf(
  problem: string,
  text: ProgramText,
  points: readonly number[],
  verdict?: Verdict,
): Judgement {
  const groups = points.map((score, index) => ({
    name: `group${index + 1}`,
    score,
    maxScore: 50,
    verdict: score === 50 ? ("AC" as const) : ("WA" as const),
  }));
  const score = points.reduce((sum, each) => sum + each, 0);
  return {
    program: programId(text),
    problem,
    verdict: verdict ?? (score === 50 * points.length ? "AC" : "WA"),
    score,
    maxScore: 50 * points.length,
    groups,
    tests: [
      {
        name: "group1/secret-test",
        verdict: verdict ?? "WA",
        fraction: 0,
        cpuMs: 1,
        wallMs: 2,
        memoryKiB: 3,
        message: "expected 42",
      },
    ],
    compile: { ok: true, log: "" },
    provenance: madeUpProvenance,
  };
}
