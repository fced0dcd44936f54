import type { Entry } from "../../agent/journal/events.ts";
import type { Weights } from "../../agent/rank/weights.ts";
import { type AskJudge } from "../../agent/replay/recorded-referee.ts";
import { recordedProblems } from "../../agent/replay/recorded-problems.ts";
import { replayRun } from "../../agent/replay.ts";
import { recordedPlan } from "../../agent/run-contest.ts";
import { knownScore, maxScoreOf } from "../../agent/solve/known-score.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { programId } from "../../judge/program.ts";
import type { Policy } from "../../judge/referee/policy.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import { drawAnswers } from "./draw-answers.ts";
import type { PlayedCell } from "./outcome.ts";
import { knownResults, narrowed, underPolicy } from "./under-policy.ts";

/** How one cell is played; all cells of a recording share the rest. */
export type CellRules = {
  policy: Policy;
  strategy: Strategy;
  seed: number;
  weights: Weights;
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
  const results = knownResults(recorded);
  const drawn = new Map<string, readonly Entry[]>();

  /** Neighbouring cells have the same draw; only the last is kept. */
  function drawOf(samples: number | null, seed: number): readonly Entry[] {
    if (samples === null) return recorded;
    const key = `${samples}/${seed}`;
    const found = drawn.get(key) ?? drawAnswers(recorded, samples, seed);
    if (!drawn.has(key)) drawn.clear();
    drawn.set(key, found);
    return found;
  }

  async function pointsOf(
    problem: string,
    program: Parameters<AskJudge>[1],
  ): Promise<Parameters<typeof narrowed>[0]> {
    const key = `${problem}/${programId(program)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const feedback = await ask(problem, program);
    if (feedback.level !== "groups") throw new Error(`${problem}: no points by group were told`);
    results.set(key, feedback);
    return feedback;
  }

  return async ({ policy, strategy, seed, weights }, samples) => {
    const entries = underPolicy(drawOf(samples, seed), policy);
    const replayed = await replayRun(entries, {
      strategy: cellStrategy,
      ownStrategies: { [cellStrategy]: strategy },
      seed,
      weights,
      rules: { cap: policy.cap, intervalMs: policy.intervalMs },
      ask: async (problem, program) => narrowed(await pointsOf(problem, program), policy.feedback),
      signal,
    });
    return officially(replayed.entries, policy, results);
  };
}

/** No name of medalist's own, so that a cell plays what it was given. */
const cellStrategy = "the cell's";

/** Scores as the referee has them, also where feedback hides them from the contestant. */
function officially(
  entries: readonly Entry[],
  policy: Policy,
  results: ReturnType<typeof knownResults>,
): Played {
  const names = recordedPlan(entries)?.problems ?? [];
  const problems = recordedProblems(entries, names);
  const scores = problems.map((problem) => {
    const submitted = entries.flatMap(({ event }) =>
      event.type === "submission-outcome" &&
      event.problem === problem.name &&
      event.outcome.admitted
        ? [event.program]
        : [],
    );
    const feedbacks = submitted.map((program) => {
      const known = results.get(`${problem.name}/${program}`);
      if (known === undefined) throw new Error(`${problem.name}: no result of ${program}`);
      return known;
    });
    const { score } = knownScore(problem, feedbacks, policy);
    return { name: problem.name, score: score ?? 0, submissions: feedbacks.length };
  });
  return {
    score: scores.reduce((sum, each) => roundScore(sum + each.score), 0),
    maxScore: problems.reduce((sum, each) => roundScore(sum + maxScoreOf(each)), 0),
    submissions: scores.reduce((sum, each) => sum + each.submissions, 0),
    problems: scores,
  };
}
