import type { ContestClock } from "../judge/referee/clock.ts";
import type { Rule } from "../judge/rules/rule.ts";
import { type ProblemTerms, sessionOf, termsOf } from "../judge/rules/sessions.ts";
import type { Entry } from "./journal/events.ts";
import { memoryJournal } from "./journal/journal.ts";
import type { Weights } from "./rank/weights.ts";
import { answersOf, renumber } from "./replay/recorded-answers.ts";
import { recordedProblems } from "./replay/recorded-problems.ts";
import { type AskJudge, recordedReferee, refuseToJudge } from "./replay/recorded-referee.ts";
import { recordedResults } from "./replay/recorded-results.ts";
import { replayedResults } from "./replay/replayed-results.ts";
import { unrecordedBench } from "./replay/unrecorded-bench.ts";
import { unrecordedSampler } from "./replay/unrecorded-sampler.ts";
import { replayClock } from "./replay/replay-clock.ts";
import { ReplayError } from "./replay/replay-error.ts";
import { recordedPlan, runContest, type ContestOutcome, type RunPlan } from "./run-contest.ts";
import { groupPointsOf } from "./solve/known-score.ts";
import type { SharedFields } from "./solve/shared-fields.ts";
import type { Strategy } from "./strategy/strategy.ts";

export type ReplayOptions = {
  /** Else the run's own strategy, weights and rule. */
  strategy?: string;
  /** Those that are not medalist's own, by name. */
  ownStrategies?: Readonly<Record<string, Strategy>>;
  seed?: number;
  weights?: Weights;
  rule?: Rule;
  /** Contest time that judging takes; else as long as it took, or seemed to. */
  judgingMs?: number;
  /** Judges programs of which the run does not hold what is needed; else needing one is a `ReplayError`. */
  ask?: AskJudge;
  /** Shared with other replays of the same run. */
  fields?: SharedFields;
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
 * the same answers makes the same decisions. Under another strategy or another rule it makes
 * others, and submissions that the run did not make are given to `ask`.
 */
export async function replayRun(
  recorded: readonly Entry[],
  options: ReplayOptions = {},
): Promise<Replayed> {
  const run = recordedPlan(recorded);
  if (run === null) {
    throw new ReplayError(
      "the journal holds no run",
      "Give the journal of a run that was started.",
    );
  }
  const plan = changedPlan(run, options);
  const { rule } = plan;
  const problems = recordedProblems(recorded, plan.problems);
  const groupPoints = new Map(problems.map((each) => [each.name, groupPointsOf(each)]));
  const termsFor = (name: string) => termsOf(plan, name, groupPoints.get(name) ?? 0);
  const journal = memoryJournal(answersOf(recorded).map((entry) => worthOf(entry, termsFor)));
  const clockFor = clocks((name) => sessionOf(plan, name).startMs);
  const { referee, counted } = recordedReferee({
    results: recordedResults(recorded, run.rule),
    rule,
    recordedRule: run.rule,
    termsFor,
    clockFor,
    judgingMs: options.judgingMs,
    ask: options.ask ?? refuseToJudge,
  });
  const outcome = await runContest({
    plan,
    problems,
    sampler: unrecordedSampler,
    bench: unrecordedBench,
    referee,
    journal,
    clockFor,
    results: () => replayedResults(rule, plan.problems, counted, termsFor),
    ...(options.fields === undefined ? {} : { fields: options.fields }),
    ...(options.ownStrategies === undefined ? {} : { ownStrategies: options.ownStrategies }),
    signal: options.signal ?? new AbortController().signal,
  });
  const [failure] = outcome.failures;
  if (failure !== undefined) throw failure.error;
  const entries = startFirst(journal.entries());
  const sameDecisions = decisions(recorded) === decisions(entries);
  return { ...outcome, sameDecisions, entries };
}

function changedPlan(run: RunPlan, { strategy, seed, weights, rule }: ReplayOptions): RunPlan {
  const { settings } = run;
  return {
    ...run,
    settings: {
      ...settings,
      strategy: strategy ?? settings.strategy,
      seed: seed ?? settings.seed,
    },
    weights: weights ?? run.weights,
    rule: rule ?? run.rule,
    recorded: true,
  };
}

/** Another rule may have a problem be worth something else. */
function worthOf(entry: Entry, termsFor: (problem: string) => ProblemTerms): Entry {
  const { event } = entry;
  if (event.type !== "problem-opened") return entry;
  return { ...entry, event: { ...event, maxScore: termsFor(event.problem).maxScore } };
}

function isStart({ event }: Entry): boolean {
  return event.type === "run-started";
}

/** The recorded answers were in the journal before the replay began; a reader expects the start first. */
function startFirst(entries: readonly Entry[]): Entry[] {
  return renumber([...entries.filter(isStart), ...entries.filter((entry) => !isStart(entry))]);
}

function clocks(startOf: (problem: string) => number): (problem: string) => ContestClock {
  const byProblem = new Map<string, ContestClock>();
  return (problem) => {
    const clock = byProblem.get(problem) ?? replayClock(startOf(problem));
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
