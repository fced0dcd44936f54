import type { ContestClock } from "../judge/referee/clock.ts";
import type { BodyOf, Entry } from "./journal/events.ts";
import { memoryJournal } from "./journal/journal.ts";
import type { Weights } from "./rank/weights.ts";
import { answersOf, renumber } from "./replay/recorded-answers.ts";
import { recordedProblems } from "./replay/recorded-problems.ts";
import {
  recordedReferee,
  recordedResults,
  refuseToJudge,
  type AskJudge,
  type ReplayRules,
} from "./replay/recorded-referee.ts";
import { unrecordedBench } from "./replay/unrecorded-bench.ts";
import { unrecordedSampler } from "./replay/unrecorded-sampler.ts";
import { replayClock } from "./replay/replay-clock.ts";
import { ReplayError } from "./replay/replay-error.ts";
import { recordedPlan, runContest, type ContestOutcome } from "./run-contest.ts";
import type { Strategy } from "./strategy/strategy.ts";

export type ReplayOptions = {
  /** Else the run's own strategy, weights and rules. */
  strategy?: string;
  /** Those that are not medalist's own, by name. */
  ownStrategies?: Readonly<Record<string, Strategy>>;
  seed?: number;
  weights?: Weights;
  rules?: Partial<ReplayRules>;
  /** Judges programs that the run never submitted; else needing one is a `ReplayError`. */
  ask?: AskJudge;
  signal?: AbortSignal;
};

export type Replayed = ContestOutcome & {
  /** Whether the same programs were submitted in the same order as in the run. */
  sameDecisions: boolean;
  /** What happened in the replay, as a journal. */
  entries: readonly Entry[];
};

/**
 * Plays a run again from its journal, without model and without bench: the same code with
 * the same answers makes the same decisions. Under another strategy or other rules it makes
 * others, and submissions that the run did not make are given to `ask`.
 */
export async function replayRun(
  recorded: readonly Entry[],
  options: ReplayOptions = {},
): Promise<Replayed> {
  const plan = recordedPlan(recorded);
  if (plan === null) {
    throw new ReplayError(
      "the journal holds no run",
      "Give the journal of a run that was started.",
    );
  }
  const settings = {
    ...plan.settings,
    strategy: options.strategy ?? plan.settings.strategy,
    seed: options.seed ?? plan.settings.seed,
  };
  const weights = options.weights ?? plan.weights;
  const rules = { ...rulesOf(plan), ...options.rules };
  const journal = memoryJournal(answersOf(recorded));
  const clockFor = clocks();
  const outcome = await runContest({
    plan: { ...plan, settings, weights, recorded: true, endMs: rules.endMs },
    problems: recordedProblems(recorded, plan.problems),
    sampler: unrecordedSampler,
    bench: unrecordedBench,
    referee: recordedReferee(
      recordedResults(recorded),
      rules,
      clockFor,
      options.ask ?? refuseToJudge,
    ),
    journal,
    clockFor,
    ...(options.ownStrategies === undefined ? {} : { ownStrategies: options.ownStrategies }),
    signal: options.signal ?? new AbortController().signal,
  });
  const [failure] = outcome.failures;
  if (failure !== undefined) throw failure.error;
  const entries = startFirst(journal.entries());
  const sameDecisions = decisions(recorded) === decisions(entries);
  return { ...outcome, sameDecisions, entries };
}

function rulesOf({ policy, endMs }: Omit<BodyOf<"run-started">, "type">): ReplayRules {
  return { cap: policy.cap, intervalMs: policy.intervalMs, endMs };
}

function isStart({ event }: Entry): boolean {
  return event.type === "run-started";
}

/** The recorded answers were in the journal before the replay began; a reader expects the start first. */
function startFirst(entries: readonly Entry[]): Entry[] {
  return renumber([...entries.filter(isStart), ...entries.filter((entry) => !isStart(entry))]);
}

function clocks(): (problem: string) => ContestClock {
  const byProblem = new Map<string, ContestClock>();
  return (problem) => {
    const clock = byProblem.get(problem) ?? replayClock();
    byProblem.set(problem, clock);
    return clock;
  };
}

/** Counted submissions, problem by problem. */
function decisions(entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ event }) =>
    event.type === "submission-outcome" && event.outcome.admitted
      ? [`${event.problem} ${String(event.number).padStart(6, "0")} ${event.program}`]
      : [],
  );
  return lines.toSorted().join("\n");
}
