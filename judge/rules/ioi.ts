import type { GroupResult } from "../judgement.ts";
import { roundScore } from "../scoring/round.ts";
import { bestPerGroup, scoreProblem } from "../scoring/score.ts";
import type { Counted, Scorer } from "./counted.ts";
import type { Rule } from "./rule.ts";
import { totalScore } from "./total-score.ts";

/**
 * The International Olympiad in Informatics (https://ioi2024.eg/contest-rules): two days of five
 * hours and three problems, at most 50 submissions for each, a minute apart, with full feedback.
 * A problem's score is, group by group, the best that any submission got.
 */
export const ioi: Rule = {
  name: "ioi",
  scoring: "groups",
  cap: 50,
  outputOnlyCap: 100,
  intervalMs: 60_000,
  feedback: "groups",
  penaltyPoints: 0,
  freeFirstTest: false,
  rounding: "sum",
  freezeMinutes: 0,
  pretests: null,
  queuedAtEnd: "judged",
};

/** `groups`: the best of each group over all submissions; `submission`: the best single one. */
export const pointsScorer: Scorer<Rule> = {
  maxScore: (groupPoints) => groupPoints,
  result(rule, { maxScore }, submissions) {
    const { score, groups } = withoutPenalty(rule, maxScore, submissions);
    const rejected = Math.max(0, submissions.length - 1);
    const penalty = (rule.penaltyPoints ?? 0) * rejected;
    return {
      score: score === null ? null : roundScore(Math.max(0, score - penalty)),
      maxScore,
      groups,
      rejected: penalty > 0 ? rejected : 0,
      reachedAtMs: null,
    };
  },
  total: (_rule, results) => ({ ...totalScore(results), penaltyMs: null, lastMs: null }),
};

function withoutPenalty(
  { scoring, rounding }: Rule,
  maxScore: number,
  submissions: readonly Counted[],
): { score: number | null; groups: GroupResult[] } {
  const told = submissions.flatMap(({ groups }) => (groups === null ? [] : [groups]));
  if (told.length > 0) {
    const groups = scoring === "groups" ? bestPerGroup(told) : bestSubmission(told);
    const counted = rounding === "sum" ? groups : groups.map(roundedGroup);
    return { score: scoreProblem(counted), groups: counted };
  }
  const totals = submissions.flatMap(({ score, verdict }) => {
    if (score !== null) return [score];
    return verdict === "AC" ? [maxScore] : [];
  });
  const isTold = totals.length > 0 || submissions.length === 0;
  return { score: isTold ? Math.max(0, ...totals) : null, groups: [] };
}

function roundedGroup(group: GroupResult): GroupResult {
  return { ...group, score: roundScore(group.score) };
}

/** The results of the submission with the highest score; of equal ones the first. */
function bestSubmission(submissions: readonly (readonly GroupResult[])[]): GroupResult[] {
  const best = submissions.reduce<readonly GroupResult[]>(
    (leader, one) =>
      leader.length === 0 || scoreProblem(one) > scoreProblem(leader) ? one : leader,
    [],
  );
  return [...best];
}
