import type { CountedOutcome, Feedback, FullFeedback } from "../../judge/referee/referee.ts";
import type { Counted, ProblemResult } from "../../judge/rules/counted.ts";
import { problemResult } from "../../judge/rules/scores.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { scoreProblem } from "../../judge/scoring/score.ts";
import type { PublicProblem } from "../../problems/public-view.ts";

/** Points of the problem's groups, added up. */
export function groupPointsOf(problem: Pick<PublicProblem, "groups">): number {
  return scoreProblem(problem.groups.map((group) => ({ score: group.maxScore })));
}

/** What a contestant knows of its own result, from what feedback told of counted submissions. */
export function knownResult(
  outcomes: readonly CountedOutcome[],
  terms: ProblemTerms,
): ProblemResult {
  const known = outcomes.map((outcome) => asCounted(outcome, terms.startMs));
  return problemResult(terms.rule, terms, known);
}

/**
 * A submission as far as it is known. Where there are pretests, what passes them is taken to pass
 * all tests as long as nobody knows better.
 *
 * @param startMs when its session began
 * @param official what the referee made of it, told after the end; undefined before
 */
export function asCounted(
  { atMs, judgedAtMs, feedback }: Pick<CountedOutcome, "atMs" | "judgedAtMs" | "feedback">,
  startMs: number,
  official?: FullFeedback,
): Counted {
  const told = feedback.level === "none" ? null : feedback.verdict;
  return {
    atMs: atMs - startMs,
    judgedAtMs: judgedAtMs - startMs,
    verdict: official?.verdict ?? told,
    pretests: told ?? official?.verdict ?? null,
    failedFirst: feedback.level !== "none" && feedback.failedFirst === true,
    score: official?.score ?? ("score" in feedback ? feedback.score : null),
    groups: official?.groups ?? (feedback.level === "groups" ? feedback.groups : null),
  };
}

/** Points of a submission by group; empty where feedback does not tell groups. */
export function pointsByGroup(feedback: Feedback): Record<string, number> {
  if (feedback.level !== "groups") return {};
  return Object.fromEntries(feedback.groups.map(({ name, score }) => [name, score]));
}

/**
 * Names of the groups in which nothing is left to gain after a submission, as far as feedback
 * tells. Where groups do not count by themselves that is all or none: an accepted submission
 * ends work on the problem.
 */
export function solvedGroups(
  problem: PublicProblem,
  feedback: Feedback,
  { rule }: Pick<ProblemTerms, "rule">,
): string[] {
  if (feedback.level === "groups" && rule.scoring === "groups") {
    return feedback.groups
      .filter((group) => group.score >= group.maxScore)
      .map((group) => group.name);
  }
  const all =
    (feedback.level !== "none" && feedback.verdict === "AC") ||
    ("score" in feedback && feedback.score >= groupPointsOf(problem));
  return all ? problem.groups.map((group) => group.name) : [];
}
