import type { GroupResult } from "../../judge/judgement.ts";
import type { Feedback } from "../../judge/referee/referee.ts";
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

/** IOI rules: group by group the best over all submissions, as far as feedback tells. */
export function knownScore(problem: PublicProblem, feedbacks: readonly Feedback[]): KnownScore {
  const byGroups = feedbacks.flatMap((one) => (one.level === "groups" ? [one.groups] : []));
  if (byGroups.length > 0) {
    const groups = bestPerGroup(byGroups);
    return { score: scoreProblem(groups), groups };
  }
  const totals = feedbacks.flatMap((one) => {
    if (one.level === "score") return [one.score];
    return one.level === "verdict" && one.verdict === "AC" ? [maxScoreOf(problem)] : [];
  });
  const told = totals.length > 0 || feedbacks.length === 0;
  return { score: told ? Math.max(0, ...totals) : null, groups: [] };
}

/** Names of the groups in which a submission got all points, as far as feedback tells. */
export function solvedGroups(problem: PublicProblem, feedback: Feedback): string[] {
  if (feedback.level === "groups") {
    return feedback.groups
      .filter((group) => group.score >= group.maxScore)
      .map((group) => group.name);
  }
  const all =
    (feedback.level === "verdict" && feedback.verdict === "AC") ||
    (feedback.level === "score" && feedback.score >= maxScoreOf(problem));
  return all ? problem.groups.map((group) => group.name) : [];
}
