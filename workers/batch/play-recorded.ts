import type { Entry } from "../../agent/journal/events.ts";
import type { Weights } from "../../agent/rank/weights.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { recordedResults } from "../../agent/replay/recorded-results.ts";
import { type Replayed, replayRun } from "../../agent/replay.ts";
import { recordedPlan } from "../../agent/run-contest.ts";
import { shareFields } from "../../agent/solve/shared-fields.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { programId, type ProgramText } from "../../judge/program.ts";
import { cutDown } from "../../judge/referee/cut-down.ts";
import type { FullFeedback } from "../../judge/referee/referee.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { drawAnswers } from "./draw-answers.ts";
import type { PlayedCell } from "./outcome.ts";

/** How one cell is played; all cells of a recording share the rest. */
export type CellRules = {
  rule: Rule;
  strategy: Strategy;
  seed: number;
  weights: Weights;
  /** Contest time that judging takes; else as recorded. */
  judgingMs?: number;
};

export type Played = Omit<PlayedCell, "cell" | "ok">;

/** Plays cells on one recorded run. What the judge once said of a program is asked only once. */
export type RecordedPlayer = (rules: CellRules, samples: number | null) => Promise<Played>;

/**
 * @param ask judges a program that the run never submitted; answers with points by group
 * @throws ReplayError where the journal holds no run, or one that broke off
 */
export function createRecordedPlayer(
  recorded: readonly Entry[],
  ask: AskJudge,
  signal: AbortSignal,
): RecordedPlayer {
  const replay = createRecordedReplayer(recorded, ask, signal);
  return async (rules, samples) => officially((await replay(rules, samples)).entries);
}

/** The same, with all that happened. */
export function createRecordedReplayer(
  recorded: readonly Entry[],
  ask: AskJudge,
  signal: AbortSignal,
): (rules: CellRules, samples: number | null) => Promise<Replayed> {
  const { known, entries: whole } = withKnownResults(recorded);
  const drawn = new Map<string, readonly Entry[]>();
  const fields = shareFields();

  /** Neighbouring cells have the same draw; only the last is kept. */
  function drawOf(samples: number | null, seed: number): readonly Entry[] {
    if (samples === null) return whole;
    const key = `${samples}/${seed}`;
    const found = drawn.get(key) ?? drawAnswers(whole, samples, seed);
    if (!drawn.has(key)) drawn.clear();
    drawn.set(key, found);
    return found;
  }

  async function officialOf(problem: string, program: ProgramText): Promise<FullFeedback> {
    const key = `${problem}/${programId(program)}`;
    const official = known.get(key) ?? (await ask(problem, program)).official;
    known.set(key, official);
    return official;
  }

  return ({ rule, strategy, seed, weights, ...how }, samples) =>
    replayRun(drawOf(samples, seed), {
      strategy: cellStrategy,
      ownStrategies: { [cellStrategy]: strategy },
      seed,
      weights,
      rule,
      ...how,
      ask: async (problem, program) => {
        const official = await officialOf(problem, program);
        return { feedback: cutDown(official, rule.feedback), official };
      },
      fields,
      signal,
    });
}

/** No name of medalist's own, so that a cell plays what it was given. */
const cellStrategy = "the cell's";

/**
 * What the run's programs got on all tests, by problem and program. Submissions of which it holds
 * less are left out of the entries, for the judge to be asked again: a cell's score is official.
 */
function withKnownResults(recorded: readonly Entry[]): {
  known: Map<string, FullFeedback>;
  entries: readonly Entry[];
} {
  const known = new Map<string, FullFeedback>();
  const plan = recordedPlan(recorded);
  if (plan === null) return { known, entries: recorded };
  for (const [key, result] of recordedResults(recorded, plan.rule))
    if (result !== "void" && result.official !== null) known.set(key, result.official);
  const entries = recorded.filter(
    ({ event }) =>
      event.type !== "submission-outcome" ||
      !event.outcome.admitted ||
      known.has(`${event.problem}/${event.program}`),
  );
  return { known, entries };
}

/** Scores as the referee has them, also where feedback hides them from the contestant. */
export function officially(entries: readonly Entry[]): Played {
  const results = entries.map(({ event }) => event).find((event) => event.type === "results");
  if (results === undefined) throw new Error("the replay has no results");
  const problems = results.problems.map(({ problem, score, submissions }) => ({
    name: problem,
    score: score ?? 0,
    submissions,
  }));
  const { penaltyMs } = results.total;
  return {
    score: results.total.score ?? 0,
    maxScore: results.total.maxScore,
    penaltyMinutes: penaltyMs === null ? null : penaltyMs / 60_000,
    submissions: problems.reduce((sum, each) => sum + each.submissions, 0),
    problems,
  };
}
