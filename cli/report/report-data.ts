import { usdPerPoint } from "../../agent/curves/by-cost.ts";
import { officialOf, type RecordedProblem } from "../../agent/curves/counted.ts";
import type { Entry, EventBody } from "../../agent/journal/events.ts";
import { recordedProblems } from "../../agent/replay/recorded-problems.ts";
import { recordedPlan } from "../../agent/run-contest.ts";
import { groupPointsOf } from "../../agent/solve/known-score.ts";
import { totalOf } from "../../judge/rules/scores.ts";
import { termsOf } from "../../judge/rules/sessions.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import { UserError } from "../user-error.ts";
import { callsOf, costOf } from "./data/cost.ts";
import { curvesOf } from "./data/curves.ts";
import { problemReport } from "./data/problem.ts";
import type { ProblemReport, ReportData } from "./data/report-data-types.ts";

export type { ProblemReport, ReportData } from "./data/report-data-types.ts";

/**
 * What there is to tell of a run, finished or not.
 *
 * @throws UserError when the journal does not begin with a run
 */
export function reportData(entries: readonly Entry[]): ReportData {
  const plan = recordedPlan(entries);
  if (plan === null) {
    throw new UserError(
      "The run's journal is empty: there is nothing to report yet.",
      "Go on with the run (`medalist contest --resume RUN`), then make the report.",
    );
  }
  const events = entries.map(({ event }) => event);
  const opened = recordedProblems(entries, plan.problems);
  const byProblem = Map.groupBy(events, problemOf);
  const results = events.find((event) => event.type === "results") ?? null;
  const groupPoints = new Map(opened.map((problem) => [problem.name, groupPointsOf(problem)]));
  const recordedOf = (name: string): RecordedProblem => ({
    problem: { name },
    events: byProblem.get(name) ?? [],
    terms: termsOf(plan, name, groupPoints.get(name) ?? 0),
    official: officialOf(results, name),
  });
  const problems = plan.problems.map((name) => {
    const problem = opened.find((one) => one.name === name);
    const official = results?.problems.find((each) => each.problem === name) ?? null;
    return problemReport(recordedOf(name), problem, official);
  });
  const total = totalOf(
    plan.rule,
    problems.map((problem) => ({ ...problem, groups: [] })),
  );
  const [only] = problems;
  const cost = costOf(callsOf(events));
  const clockMs = Math.max(0, ...problems.map((problem) => problem.clockMs));
  return {
    format: 1,
    run: plan.run,
    title: plan.contest?.title ?? only?.title ?? plan.run,
    contest: plan.contest?.name ?? null,
    status: events.some(({ type }) => type === "run-finished") ? "finished" : "unfinished",
    startedAt: entries.at(0)?.at ?? "",
    updatedAt: entries.at(-1)?.at ?? "",
    resumptions: events.filter(({ type }) => type === "run-resumed").length,
    rule: plan.rule,
    strategy: plan.settings.strategy,
    source: plan.source,
    simulated: plan.simulated,
    clock: plan.recorded ? "virtual" : "real",
    clockMs,
    endMs: plan.endMs,
    score: total.score,
    maxScore: total.maxScore,
    penaltyMs: total.penaltyMs,
    lastMs: total.lastMs,
    official: results && { frozen: results.frozen },
    submissions: problems.reduce((sum, problem) => sum + countedOf(problem), 0),
    cost,
    scoreBySubmissions: totalSteps(problems),
    curves: curvesOf(
      events,
      opened.map(({ name }) => recordedOf(name)),
      { costUsd: cost.costUsd, clockMs },
    ),
    usdPerPoint: usdPerPoint(total.score, cost),
    standing: null,
    comparison: null,
    problems,
  };
}

function problemOf(event: EventBody): string {
  return "problem" in event ? event.problem : "";
}

function countedOf({ submissions }: ProblemReport): number {
  return submissions.filter(({ outcome }) => outcome === "judged").length;
}

function sumOf(scores: readonly (number | null)[]): number | null {
  return scores.reduce<number | null>(
    (sum, score) => (sum === null || score === null ? null : roundScore(sum + score)),
    0,
  );
}

/** A problem with fewer submissions keeps its last score. */
function totalSteps(problems: readonly ProblemReport[]): number[] {
  const steps = problems.map(({ scoreBySubmissions }) => scoreBySubmissions);
  if (steps.some((one) => one.length === 0)) return [];
  const longest = Math.max(0, ...steps.map((one) => one.length));
  return Array.from(
    { length: longest },
    (_, k) => sumOf(steps.map((one) => one[Math.min(k, one.length - 1)] ?? 0)) ?? 0,
  );
}
