import type { GroupResult } from "../../judge/judgement.ts";
import type { Feedback } from "../../judge/referee/referee.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import { bestPerGroup, scoreProblem } from "../../judge/scoring/score.ts";
import type { PublicProblem } from "../../problems/public-view.ts";

/** What a contestant knows of its own score; null where feedback hides it. */
export type KnownScore = {
  score: number | null;
  /** Best per group; empty where feedback does not tell groups. */
  groups: GroupResult[];
};

export function maxScoreOf(problem: PublicProblem): number {
  return scoreProblem(problem.groups.map((group) => ({ score: group.maxScore })));
}

/** How a contest makes a score of several submissions; part of its policy. */
export type ScoreRules = {
  /** `groups`: group by group the best over all submissions (IOI); `submission`: the best one. */
  scoring: "groups" | "submission";
  /** Taken off for each submission after the first. */
  penaltyPoints: number;
};

/** The score so far as far as feedback tells. */
export function knownScore(
  problem: PublicProblem,
  feedbacks: readonly Feedback[],
  rules: ScoreRules,
): KnownScore {
  const { score, groups } = scoreWithoutPenalty(problem, feedbacks, rules.scoring);
  const penalty = rules.penaltyPoints * Math.max(0, feedbacks.length - 1);
  return { score: score === null ? null : roundScore(Math.max(0, score - penalty)), groups };
}

function scoreWithoutPenalty(
  problem: PublicProblem,
  feedbacks: readonly Feedback[],
  scoring: ScoreRules["scoring"],
): KnownScore {
  const byGroups = feedbacks.flatMap((one) => (one.level === "groups" ? [one.groups] : []));
  if (byGroups.length > 0) {
    const groups = scoring === "groups" ? bestPerGroup(byGroups) : bestOf(byGroups);
    return { score: scoreProblem(groups), groups };
  }
  const totals = feedbacks.flatMap((one) => {
    if (one.level === "score") return [one.score];
    return one.level === "verdict" && one.verdict === "AC" ? [maxScoreOf(problem)] : [];
  });
  const told = totals.length > 0 || feedbacks.length === 0;
  return { score: told ? Math.max(0, ...totals) : null, groups: [] };
}

/** The results of the submission with the highest score; of equal ones the first. */
function bestOf(submissions: readonly GroupResult[][]): GroupResult[] {
  return submissions.reduce<GroupResult[]>(
    (best, one) => (best.length === 0 || scoreProblem(one) > scoreProblem(best) ? one : best),
    [],
  );
}

/** Points of a submission by group; empty where feedback does not tell groups. */
export function pointsByGroup(feedback: Feedback): Record<string, number> {
  if (feedback.level !== "groups") return {};
  return Object.fromEntries(feedback.groups.map(({ name, score }) => [name, score]));
}

/**
 * Names of the groups in which nothing is left to gain after a submission, as far as feedback
 * tells. Where a single submission counts that is all groups or none.
 */
export function solvedGroups(
  problem: PublicProblem,
  feedback: Feedback,
  { scoring }: ScoreRules,
): string[] {
  if (feedback.level === "groups" && scoring === "groups") {
    return feedback.groups
      .filter((group) => group.score >= group.maxScore)
      .map((group) => group.name);
  }
  const all =
    (feedback.level === "verdict" && feedback.verdict === "AC") ||
    ("score" in feedback && feedback.score >= maxScoreOf(problem));
  return all ? problem.groups.map((group) => group.name) : [];
}
