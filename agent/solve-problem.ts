import type { Feedback } from "../judge/referee/referee.ts";
import type { BodyOf } from "./journal/events.ts";
import { JournalError } from "./journal/journal-error.ts";
import { rankAll } from "./rank/rank.ts";
import type { SolveDeps } from "./solve/deps.ts";
import { knownScore, maxScoreOf, pointsByGroup, solvedGroups } from "./solve/known-score.ts";
import { prepare, type Prepared } from "./solve/prepare.ts";
import { rankingSnapshot } from "./solve/snapshot.ts";
import { submit } from "./solve/submit.ts";
import { isSolved, type StrategyState, type Submitted } from "./strategy/strategy.ts";

export type ProblemOutcome = BodyOf<"problem-closed">;

/**
 * The way of one problem, from its public view to the last submission. Every effect is in
 * the journal before it counts: called again after a crash, it goes on where it was.
 *
 * Rejects when the run is stopped, and with what the source or the judge could not do.
 */
export async function solveProblem(deps: SolveDeps): Promise<ProblemOutcome> {
  const { problem, journal } = deps;
  await journal.effect(`${problem.name}/opened`, ["problem-opened"], () => openingOf(deps));
  const prepared = await prepare(deps);
  const rankings = rankAll(prepared.field, deps.weights);
  await journal.effect(`${problem.name}/ranked`, ["ranked"], () =>
    rankingSnapshot(problem.name, prepared.field, rankings),
  );
  const { reason, feedbacks } = await play(deps, prepared, rankings);
  const { score, groups } = knownScore(problem, feedbacks, deps.scoreRules);
  return journal.effect(`${problem.name}/closed`, ["problem-closed"], () => ({
    type: "problem-closed",
    problem: problem.name,
    reason,
    score,
    maxScore: maxScoreOf(problem),
    groups: groups.map(({ name, score: points, maxScore }) => ({ name, score: points, maxScore })),
    submissions: feedbacks.length,
    atMs: deps.clock.nowMs(),
  }));
}

function openingOf({ problem }: SolveDeps): BodyOf<"problem-opened"> {
  const { name, title, digest, comparison } = problem;
  return {
    type: "problem-opened",
    problem: name,
    title,
    digest,
    maxScore: maxScoreOf(problem),
    groups: problem.groups.map(({ name: group, maxScore, contains }) => ({
      name: group,
      maxScore,
      contains,
    })),
    scored: comparison === null,
  };
}

type Played = { reason: ProblemOutcome["reason"]; feedbacks: Feedback[] };

/** Chooses and submits until nothing is left to try, or the referee or the clock says stop. */
async function play(
  deps: SolveDeps,
  { candidates, field }: Prepared,
  rankings: StrategyState["rankings"],
): Promise<Played> {
  const { problem, signal, weights, settings } = deps;
  const submitted: Submitted[] = [];
  const feedbacks: Feedback[] = [];
  let voids = 0;
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.id, index]));

  for (let number = 1; ; number++) {
    signal.throwIfAborted();
    const choice = await choose(deps, number, {
      field,
      rankings,
      submitted,
      clusterPenalty: weights.clusterPenalty,
      attemptsLeft: deps.cap === null ? null : deps.cap - feedbacks.length,
      seed: settings.seed,
    });
    if (choice.type === "choosing-ended") return { reason: choice.reason, feedbacks };
    const index = indexOf.get(choice.program);
    const program = index === undefined ? undefined : candidates[index];
    if (index === undefined || program === undefined) throw unknownProgram(problem.name, choice);
    const outcome = await submit(deps, program, number, { feedbacks, voids });
    if (!outcome.admitted && outcome.reason !== "void")
      return { reason: outcome.reason, feedbacks };
    if (outcome.admitted) feedbacks.push(outcome.feedback);
    voids = outcome.admitted ? 0 : voids + 1;
    const solved = outcome.admitted ? solvedGroups(problem, outcome.feedback, deps.scoreRules) : [];
    const points = outcome.admitted ? pointsByGroup(outcome.feedback) : {};
    submitted.push({ program: index, group: choice.why.group, solved, points });
  }
}

function choose(
  deps: SolveDeps,
  number: number,
  state: StrategyState,
): Promise<BodyOf<"submission-chosen" | "choosing-ended">> {
  const { problem, journal, clock, endMs } = deps;
  const key = `${problem.name}/chosen/${number}`;
  return journal.effect(key, ["submission-chosen", "choosing-ended"], () => {
    if (clock.nowMs() >= endMs) return ended(problem.name, "time");
    const choice = deps.strategy.choose(state);
    const id = choice === null ? undefined : state.field.programs[choice.program]?.id;
    if (choice === null || id === undefined) {
      return ended(problem.name, isSolved(state) ? "solved" : "exhausted");
    }
    return {
      type: "submission-chosen",
      problem: problem.name,
      number,
      program: id,
      why: { ...choice.why, strategy: deps.strategy.name },
    };
  });
}

function ended(
  problem: string,
  reason: BodyOf<"choosing-ended">["reason"],
): BodyOf<"choosing-ended"> {
  return { type: "choosing-ended", problem, reason };
}

function unknownProgram(problem: string, choice: BodyOf<"submission-chosen">): JournalError {
  return new JournalError(
    `submission ${choice.number} to ${problem} is of program ${choice.program.slice(0, 8)}, which the journal does not hold`,
    "The journal was changed by hand, or recorded by another version; start a new run.",
  );
}
