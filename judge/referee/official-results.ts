import type { Counted, ProblemResult, Total } from "../rules/counted.ts";
import { lookAt, type TestsOfProblem } from "../rules/pretests.ts";
import { frozenTotal, problemResult, totalOf } from "../rules/scores.ts";
import type { ProblemTerms } from "../rules/sessions.ts";
import type { Rule } from "../rules/rule.ts";
import { countedFor, type LedgerState } from "./ledger-state.ts";

/** What a contestant is given, by problem and in all. */
export type OfficialResults = {
  problems: (ProblemResult & {
    problem: string;
    /** Counted. */
    submissions: number;
  })[];
  total: Total;
  /** What the public scoreboard showed last; null where it never stood still. */
  frozen: (Total & { pending: number }) | null;
};

export type OfficialProblem = TestsOfProblem & { name: string };

/** Results from the ledger, under the ledger's rule. */
export function officialResults(
  state: LedgerState,
  rule: Rule,
  problems: readonly OfficialProblem[],
  termsFor: (problem: string) => ProblemTerms,
): OfficialResults {
  const all = problems.map((problem) => {
    const terms = termsFor(problem.name);
    return { worth: terms, submissions: countedOf(state, problem, terms), problem };
  });
  const results = all.map(({ worth, submissions, problem }) => ({
    problem: problem.name,
    submissions: countedFor(state, problem.name).length,
    ...problemResult(rule, worth, submissions),
  }));
  return {
    problems: results,
    total: totalOf(rule, results),
    frozen: frozenTotal(rule, all),
  };
}

/** Judged submissions to a problem, in the order of admission. */
export function countedOf(
  state: LedgerState,
  problem: OfficialProblem,
  { rule, startMs }: Pick<ProblemTerms, "rule" | "startMs">,
): Counted[] {
  return countedFor(state, problem.name).flatMap(({ atMs, result }) => {
    if (result === null) return [];
    const { judgement, judgedAtMs } = result;
    return [
      {
        atMs: atMs - startMs,
        judgedAtMs: judgedAtMs - startMs,
        verdict: judgement.verdict,
        score: judgement.score,
        groups: judgement.groups,
        ...lookAt(judgement, problem, rule.pretests),
      },
    ];
  });
}
