import { frozenTotal, problemResult, totalOf } from "../../judge/rules/scores.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { asCounted } from "../solve/known-score.ts";
import type { Results } from "../journal/results.ts";
import type { ReplayedSubmission } from "./recorded-referee.ts";

/**
 * What the referee would make of a replay; null where a judgement on all tests is missing, which
 * a run that was broken off does not hold.
 */
export function replayedResults(
  rule: Rule,
  problems: readonly string[],
  submissions: readonly ReplayedSubmission[],
  termsFor: (problem: string) => ProblemTerms,
): Results | null {
  if (submissions.some(({ official }) => official === null)) return null;
  const all = problems.map((problem) => {
    const worth = termsFor(problem);
    const own = submissions.filter((each) => each.problem === problem);
    return {
      problem,
      worth,
      submissions: own.map(({ outcome, official }) =>
        asCounted(outcome, worth.startMs, official ?? undefined),
      ),
    };
  });
  const results = all.map(({ problem, worth, submissions: own }) => ({
    problem,
    submissions: own.length,
    ...problemResult(rule, worth, own),
  }));
  return {
    problems: results,
    total: totalOf(rule, results),
    frozen: frozenTotal(rule, all),
    judged: [],
  };
}
