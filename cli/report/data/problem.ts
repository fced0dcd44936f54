import { usdPerPoint } from "../../../agent/curves/by-cost.ts";
import { lossesOf } from "../../../agent/curves/losses.ts";
import type { BodyOf, EventBody } from "../../../agent/journal/events.ts";
import { knownScore } from "../../../agent/solve/known-score.ts";
import type { PublicProblem } from "../../../problems/public-view.ts";
import { clustersOf } from "./clusters.ts";
import { costByWant, costOf, callsOf } from "./cost.ts";
import { madeOf } from "./made.ts";
import { practiceOf, programsOf } from "./programs.ts";
import type { GroupReport, ProblemReport, SubmissionReport } from "./report-data-types.ts";
import { scoreSteps, submissionsOf } from "./submissions.ts";

type Policy = BodyOf<"run-started">["policy"];

/**
 * @param problem as it was opened; undefined for one that the run never came to
 * @param events those of this problem
 */
export function problemReport(
  name: string,
  problem: PublicProblem | undefined,
  events: readonly EventBody[],
  policy: Policy,
): ProblemReport {
  const programs = programsOf(events);
  const submissions = submissionsOf(events, programs);
  const groups = problem === undefined ? [] : groupReports(problem, events, submissions, policy);
  const closed = events.find((event) => event.type === "problem-closed");
  const calls = callsOf(events);
  const cost = costOf(calls);
  const score =
    submissions.findLast(({ outcome }) => outcome === "judged")?.scoreSince ??
    emptyScore(submissions);
  return {
    name,
    title: problem?.title ?? name,
    score,
    maxScore: groups.reduce((sum, group) => sum + group.maxScore, 0),
    clockMs: clockOf(events),
    closed: closed?.reason ?? null,
    failures: events.flatMap((event) => (event.type === "problem-failed" ? [event.message] : [])),
    groups,
    scoreBySubmissions: scoreSteps(submissions),
    submissions,
    practice: practiceOf(events, programs.size),
    made: madeOf(
      events,
      groups.map((group) => group.name),
    ),
    clusters: clustersOf(events, programs, submissions),
    cost,
    costByWant: costByWant(calls),
    usdPerPoint: usdPerPoint(score, cost),
    losses: problem === undefined ? null : lossesOf({ problem, events, rules: policy }),
    budgetStop: events.find((event) => event.type === "budget-stop")?.limit ?? null,
  };
}

/** Before the first judged submission a score is known: nothing. */
function emptyScore(submissions: readonly SubmissionReport[]): number | null {
  return submissions.some(({ outcome }) => outcome === "judged") ? null : 0;
}

function groupReports(
  problem: PublicProblem,
  events: readonly EventBody[],
  submissions: readonly SubmissionReport[],
  policy: Policy,
): GroupReport[] {
  const feedbacks = events.flatMap((event) =>
    event.type === "submission-outcome" && event.outcome.admitted ? [event.outcome.feedback] : [],
  );
  const known = knownScore(problem, feedbacks, policy).groups;
  return problem.groups.map(({ name, maxScore, contains }) => {
    const solver = submissions.find(({ groups }) =>
      groups.some((group) => group.name === name && group.score >= group.maxScore),
    );
    const score = known.find((group) => group.name === name)?.score ?? null;
    return {
      name,
      score: feedbacks.length === 0 ? 0 : score,
      maxScore,
      contains,
      solvedBy: solver?.number ?? null,
      aimed: submissions.filter(({ why }) => why.group === name).length,
    };
  });
}

function clockOf(events: readonly EventBody[]): number {
  const times = events.map((event) => {
    if (event.type === "sampled" || event.type === "problem-closed") return event.atMs;
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return 0;
    return event.outcome.judgedAtMs;
  });
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}
