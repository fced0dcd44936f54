import type { Bench } from "../judge/bench/bench.ts";
import type { ContestClock } from "../judge/referee/clock.ts";
import type { Referee } from "../judge/referee/referee.ts";
import { roundScore } from "../judge/scoring/round.ts";
import type { PublicProblem } from "../problems/public-view.ts";
import type { BodyOf, Entry } from "./journal/events.ts";
import { JournalError } from "./journal/journal-error.ts";
import type { Journal } from "./journal/journal.ts";
import type { Sampler } from "./sample/sampler.ts";
import { strategies } from "./strategy/strategies.ts";
import type { Strategy } from "./strategy/strategy.ts";
import { createSpending, type Spending } from "./sample/spending.ts";
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
 * Plays the problems of a contest at once, each on its own clock, with one budget. A problem
 * that breaks off does not stop the others. Called with the journal of an earlier attempt it
 * goes on with it, under the plan that was recorded.
 */
export async function runContest(deps: ContestDeps): Promise<ContestOutcome> {
  const { journal, problems } = deps;
  const begun = journal.recorded("run") !== undefined;
  const plan = await journal.effect("run", ["run-started"], () => ({
    type: "run-started",
    ...deps.plan,
  }));
  if (begun) await recordResumption(journal);
  const spending = createSpending(plan.settings.budget, journal.entries());

  const closed: ProblemOutcome[] = [];
  const failures: ContestOutcome["failures"] = [];
  const settled = await Promise.allSettled(
    problems.map((problem) => solveOne(deps, plan, problem, spending)),
  );
  for (const [index, result] of settled.entries()) {
    const problem = problems[index]?.name ?? "";
    if (result.status === "fulfilled") closed.push(result.value);
    else failures.push({ problem, error: result.reason });
  }
  return finish(deps, closed, failures, spending);
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

/** Lower of the contest's end and the time budget. */
function endOf(plan: RunPlan): number {
  return Math.min(plan.endMs ?? Infinity, plan.settings.budget.maxTimeMs ?? Infinity);
}

async function solveOne(
  deps: ContestDeps,
  plan: RunPlan,
  problem: PublicProblem,
  spending: Spending,
): Promise<ProblemOutcome> {
  const { sampler, bench, referee, journal, signal } = deps;
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
      endMs: endOf(plan),
      scoreRules: plan.policy,
      settings: plan.settings,
      strategy: strategyOf(deps, plan),
      cap: plan.policy.cap,
      weights: plan.weights,
      signal,
    });
  } catch (error) {
    if (!signal.aborted) await recordFailure(journal, problem.name, error);
    throw error;
  }
}

async function finish(
  deps: ContestDeps,
  closed: ProblemOutcome[],
  failures: ContestOutcome["failures"],
  spending: Spending,
): Promise<ContestOutcome> {
  const score = closed.reduce<number | null>(
    (sum, one) => (sum === null || one.score === null ? null : roundScore(sum + one.score)),
    0,
  );
  const maxScore = deps.problems
    .flatMap((problem) => problem.groups)
    .reduce((sum, group) => roundScore(sum + group.maxScore), 0);
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
  return { status: "finished", score, maxScore, closed, failures };
}

async function recordResumption(journal: Journal): Promise<void> {
  if (journal.recorded("finished") !== undefined) return;
  const times = countOf(journal, (entry) => entry.event.type === "run-resumed");
  await journal.effect(`resumed/${times + 1}`, ["run-resumed"], () => ({ type: "run-resumed" }));
}

/** Where the journal itself cannot be written there is nobody to tell; the first error stands. */
async function recordFailure(journal: Journal, problem: string, error: unknown): Promise<void> {
  const times = countOf(
    journal,
    ({ event }) => event.type === "problem-failed" && event.problem === problem,
  );
  const told = error instanceof Error ? error : new Error(String(error));
  await journal
    .effect(`${problem}/failed/${times + 1}`, ["problem-failed"], () => ({
      type: "problem-failed",
      problem,
      error: told.name,
      message: told.message.slice(0, 2_000),
    }))
    .catch(() => undefined);
}

function countOf(journal: Journal, holds: (entry: Entry) => boolean): number {
  return journal.entries().filter(holds).length;
}
