import type { Bench } from "../judge/bench/bench.ts";
import type { ContestClock } from "../judge/referee/clock.ts";
import type { Referee } from "../judge/referee/referee.ts";
import { fairShare } from "../judge/rules/fair-share.ts";
import { type Session, sessionsOf, termsOf } from "../judge/rules/sessions.ts";
import { roundScore } from "../judge/scoring/round.ts";
import type { PublicProblem } from "../problems/public-view.ts";
import type { BodyOf, Entry } from "./journal/events.ts";
import { JournalError } from "./journal/journal-error.ts";
import type { Journal } from "./journal/journal.ts";
import { recordFailure, recordResumption } from "./journal/record-run.ts";
import type { Results } from "./journal/results.ts";
import { openSession } from "./open-session.ts";
import type { Sampler } from "./sample/sampler.ts";
import { strategies } from "./strategy/strategies.ts";
import type { Strategy } from "./strategy/strategy.ts";
import { createSpending, type Spending } from "./sample/spending.ts";
import { groupPointsOf } from "./solve/known-score.ts";
import { ownFields, type SharedFields } from "./solve/shared-fields.ts";
import { solveProblem, type ProblemOutcome } from "./solve-problem.ts";

/** What is recorded of a run before it begins, and decides how it goes on when resumed. */
export type RunPlan = Omit<BodyOf<"run-started">, "type">;

export type ContestDeps = {
  plan: RunPlan;
  /** Those that `plan.problems` names. */
  problems: readonly PublicProblem[];
  sampler: Sampler;
  bench: Bench;
  referee: Referee;
  journal: Journal;
  /** Each problem has a clock of its own. */
  clockFor: (problem: string) => ContestClock;
  /** Those that the plan may name besides medalist's own, by name. */
  ownStrategies?: Readonly<Record<string, Strategy>>;
  /** What the referee makes of the run once it has ended; null where that is not known. */
  results?: () => Results | null;
  /** Shared with other plays of the same programs; else its own. */
  fields?: SharedFields;
  signal: AbortSignal;
};

export type ContestOutcome = {
  /** `failed`: at least one problem broke off; `interrupted`: the signal stopped the run. */
  status: "finished" | "failed" | "interrupted";
  /** As the contestant knows it; null where feedback hides it. */
  score: number | null;
  maxScore: number;
  closed: ProblemOutcome[];
  failures: { problem: string; error: unknown }[];
};

/** The plan of a run that is in a journal already; a resumed run follows it. */
export function recordedPlan(entries: readonly Entry[]): RunPlan | null {
  const started = entries.find((entry) => entry.event.type === "run-started")?.event;
  if (started?.type !== "run-started") return null;
  const { type: _, ...plan } = started;
  return plan;
}

/**
 * Plays a contest session by session, the problems of a session at once, each on its own clock,
 * with one budget. A problem that breaks off does not stop the others of its session. Called
 * with the journal of an earlier attempt it goes on with it, under the plan that was recorded.
 */
export async function runContest(deps: ContestDeps): Promise<ContestOutcome> {
  const { journal } = deps;
  const begun = journal.recorded("run") !== undefined;
  const plan = await journal.effect("run", ["run-started"], () => ({
    type: "run-started",
    ...deps.plan,
  }));
  if (begun) await recordResumption(journal);
  const spending = createSpending(plan.settings.budget, journal.entries());

  const closed: ProblemOutcome[] = [];
  const failures: ContestOutcome["failures"] = [];
  for (const session of sessionsOf(plan)) {
    const problems = session.problems.flatMap((name) => named(deps.problems, name));
    await openSession(journal, deps.clockFor, session);
    const settled = await Promise.allSettled(
      problems.map((problem) => solveOne(deps, plan, session, problem, spending)),
    );
    for (const [index, result] of settled.entries()) {
      const problem = problems[index]?.name ?? "";
      if (result.status === "fulfilled") closed.push(result.value);
      else failures.push({ problem, error: result.reason });
    }
    // The next session must not begin before this one is through: it may be gone on with.
    if (failures.length > 0) break;
  }
  return finish(deps, plan, closed, failures, spending);
}

function named(problems: readonly PublicProblem[], name: string): PublicProblem[] {
  return problems.filter((problem) => problem.name === name);
}

function strategyOf({ ownStrategies = {} }: ContestDeps, { settings }: RunPlan): Strategy {
  const all: Readonly<Record<string, Strategy>> = { ...ownStrategies, ...strategies };
  const found = Object.hasOwn(all, settings.strategy) ? all[settings.strategy] : undefined;
  if (found !== undefined) return found;
  throw new JournalError(
    `there is no strategy ${JSON.stringify(settings.strategy)}`,
    `Name one of ${Object.keys(strategies).join(", ")}, or the path of a file with one.`,
  );
}

/** Lower of the session's end and the time budget. */
function endOf({ settings }: RunPlan, { endMs }: Session): number {
  return Math.min(endMs ?? Infinity, settings.budget.maxTimeMs ?? Infinity);
}

async function solveOne(
  deps: ContestDeps,
  plan: RunPlan,
  session: Session,
  problem: PublicProblem,
  spending: Spending,
): Promise<ProblemOutcome> {
  const { sampler, bench, referee, journal, signal } = deps;
  const { settings } = plan;
  const nth = session.problems.indexOf(problem.name);
  try {
    return await solveProblem({
      problem,
      sampler,
      bench,
      referee,
      journal,
      spending,
      clock: deps.clockFor(problem.name),
      virtual: plan.recorded,
      terms: termsOf(plan, problem.name, groupPointsOf(problem)),
      endMs: endOf(plan, session),
      share: fairShare(settings.modelConcurrency, session.problems.length, nth),
      settings,
      strategy: strategyOf(deps, plan),
      weights: plan.weights,
      fields: deps.fields ?? ownFields,
      signal,
    });
  } catch (error) {
    if (!signal.aborted) await recordFailure(journal, problem.name, error);
    throw error;
  }
}

async function finish(
  deps: ContestDeps,
  plan: RunPlan,
  closed: ProblemOutcome[],
  failures: ContestOutcome["failures"],
  spending: Spending,
): Promise<ContestOutcome> {
  const score = closed.reduce<number | null>(
    (sum, one) => (sum === null || one.score === null ? null : roundScore(sum + one.score)),
    0,
  );
  const maxScore = deps.problems
    .map((problem) => termsOf(plan, problem.name, groupPointsOf(problem)).maxScore)
    .reduce((sum, each) => roundScore(sum + each), 0);
  if (failures.length > 0) {
    const status = deps.signal.aborted ? "interrupted" : "failed";
    return { status, score, maxScore, closed, failures };
  }
  const { tokens, costUsd } = spending.total();
  await deps.journal.effect("finished", ["run-finished"], () => ({
    type: "run-finished",
    score,
    maxScore,
    tokens,
    costUsd,
  }));
  await recordResults(deps);
  return { status: "finished", score, maxScore, closed, failures };
}

/** Told after the end, when nothing is decided any more. */
async function recordResults({ journal, results }: ContestDeps): Promise<void> {
  const official = results?.() ?? null;
  if (official === null) return;
  await journal.effect("results", ["results"], () => ({ type: "results", ...official }));
}
