import type { Counted } from "../../judge/rules/counted.ts";
import { frozenStanding, problemResult, standingOf } from "../../judge/rules/scores.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import type { Rule } from "../../judge/rules/rule.ts";
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
    return { problem, worth, submissions: own.flatMap((each) => asCounted(each, worth.startMs)) };
  });
  const results = all.map(({ problem, worth, submissions: own }) => ({
    problem,
    submissions: own.length,
    ...problemResult(rule, worth, own),
  }));
  return {
    problems: results,
    standing: standingOf(rule, results),
    frozen: frozenStanding(rule, all),
    place: null,
    judged: [],
  };
}

function asCounted({ outcome, official }: ReplayedSubmission, startMs: number): Counted[] {
  if (official === null) return [];
  const { atMs, judgedAtMs, feedback } = outcome;
  return [
    {
      atMs: atMs - startMs,
      judgedAtMs: judgedAtMs - startMs,
      verdict: official.verdict,
      pretests: feedback.level === "none" ? official.verdict : feedback.verdict,
      failedFirst: feedback.level !== "none" && feedback.failedFirst === true,
      score: official.score,
      groups: official.groups,
    },
  ];
}
