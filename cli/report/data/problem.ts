import { usdPerPoint } from "../../../agent/curves/by-cost.ts";
import type { RecordedProblem } from "../../../agent/curves/counted.ts";
import { scoreSteps } from "../../../agent/curves/score-against.ts";
import { lossesOf } from "../../../agent/curves/losses.ts";
import type { EventBody } from "../../../agent/journal/events.ts";
import type { Results } from "../../../agent/journal/results.ts";
import { knownResult } from "../../../agent/solve/known-score.ts";
import type { ProblemResult } from "../../../judge/rules/counted.ts";
import type { PublicProblem } from "../../../problems/public-view.ts";
import { clustersOf } from "./clusters.ts";
import { costByWant, costOf, callsOf } from "./cost.ts";
import { madeOf } from "./made.ts";
import { practiceOf, programsOf } from "./programs.ts";
import type { GroupReport, ProblemReport, SubmissionReport } from "./report-data-types.ts";
import { submissionsOf } from "./submissions.ts";

/**
 * @param problem as it was opened; undefined for one that the run never came to
 * @param official what the referee made of it after the end; null before
 */
export function problemReport(
  recorded: RecordedProblem,
  problem: PublicProblem | undefined,
  official: Results["problems"][number] | null,
): ProblemReport {
  const { events, terms } = recorded;
  const { name } = recorded.problem;
  const programs = programsOf(events);
  const submissions = submissionsOf(events, programs, recorded.official);
  const result = official ?? knownResult(countedOf(events), terms);
  const groups = problem === undefined ? [] : groupReports(problem, events, submissions, result);
  const closed = events.find((event) => event.type === "problem-closed");
  const calls = callsOf(events);
  const cost = costOf(calls);
  return {
    name,
    title: problem?.title ?? name,
    score: result.score,
    maxScore: terms.maxScore,
    cap: terms.cap,
    rejected: result.rejected,
    reachedAtMs: result.reachedAtMs,
    startMs: terms.startMs,
    clockMs: clockOf(events),
    closed: closed?.reason ?? null,
    failures: events.flatMap((event) => (event.type === "problem-failed" ? [event.message] : [])),
    groups,
    scoreBySubmissions: scoreSteps(recorded),
    submissions,
    practice: practiceOf(events, programs.size),
    made: madeOf(
      events,
      groups.map((group) => group.name),
    ),
    clusters: clustersOf(events, programs, submissions),
    cost,
    costByWant: costByWant(calls),
    usdPerPoint: usdPerPoint(result.score, cost),
    losses: problem === undefined ? null : lossesOf(recorded),
    budgetStop: events.find((event) => event.type === "budget-stop")?.limit ?? null,
  };
}

function countedOf(events: readonly EventBody[]) {
  return events.flatMap((event) =>
    event.type === "submission-outcome" && event.outcome.admitted ? [event.outcome] : [],
  );
}

function groupReports(
  problem: PublicProblem,
  events: readonly EventBody[],
  submissions: readonly SubmissionReport[],
  { groups: known }: Pick<ProblemResult, "groups">,
): GroupReport[] {
  const isUntouched = countedOf(events).length === 0;
  return problem.groups.map(({ name, maxScore, contains }) => {
    const solver = submissions.find(({ groups }) =>
      groups.some((group) => group.name === name && group.score >= group.maxScore),
    );
    const score = known.find((group) => group.name === name)?.score ?? null;
    return {
      name,
      score: isUntouched ? 0 : score,
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
