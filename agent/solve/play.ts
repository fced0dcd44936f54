import type { Counted } from "../../judge/rules/counted.ts";
import { problemResult } from "../../judge/rules/scores.ts";
import type { BodyOf } from "../journal/events.ts";
import { JournalError } from "../journal/journal-error.ts";
import { rankAll, type Rankings } from "../rank/rank.ts";
import { isRepairDue } from "../repair/due.ts";
import { type Judged, repairRound } from "../repair/repair-round.ts";
import { isSolved, openGroups, type StrategyState } from "../strategy/strategy.ts";
import type { SolveDeps } from "./deps.ts";
import { asCounted, pointsByGroup, solvedGroups } from "./known-score.ts";
import type { Prepared } from "./prepare.ts";
import { rankingSnapshot } from "./snapshot.ts";
import { submit } from "./submit.ts";

export type Played = {
  reason: BodyOf<"problem-closed">["reason"];
  counted: readonly Counted[];
};

/** What is known in the middle of the play. */
type Play = {
  prepared: Prepared;
  /** Places of its candidates, by id. */
  places: ReadonlyMap<string, number>;
  rankings: Rankings;
  /** Submissions, also those that the judge failed on. */
  submitted: StrategyState["submitted"][number][];
  judged: Judged[];
  /** The same, as the score counts them. */
  counted: Counted[];
  /** As the contestant knows it; null where feedback hides it. */
  score: number | null;
  /** Void submissions since the last one that was judged. */
  voids: number;
  rounds: number;
  /** Submissions since the last one that gained points, or since the last round of repairs. */
  withoutGain: number;
  /** How often programs were mended, by id. */
  mended: Map<string, number>;
};

/**
 * Chooses and submits until nothing is left to try, or the referee or the clock says stop. Where
 * the settings allow it, programs that lost points are mended in between.
 */
export async function play(
  deps: SolveDeps,
  prepared: Prepared,
  rankings: Rankings,
): Promise<Played> {
  const state: Play = {
    prepared,
    places: placesOf(prepared),
    rankings,
    submitted: [],
    judged: [],
    counted: [],
    score: problemResult(deps.terms.rule, deps.terms, []).score,
    voids: 0,
    rounds: 0,
    withoutGain: 0,
    mended: new Map(),
  };
  const playedUntil = (reason: Played["reason"]): Played => ({ reason, counted: state.counted });
  for (let number = 1; ; number++) {
    deps.signal.throwIfAborted();
    await repairWhileDue(deps, state);
    const choice = await choose(deps, number, strategyState(deps, state));
    if (choice.type === "choosing-ended") return playedUntil(choice.reason);
    const reason = await submitOne(deps, state, choice);
    if (reason !== null) return playedUntil(reason);
  }
}

/** Null when the play goes on. */
async function submitOne(
  deps: SolveDeps,
  state: Play,
  choice: BodyOf<"submission-chosen">,
): Promise<Played["reason"] | null> {
  const { problem, terms } = deps;
  const index = state.places.get(choice.program) ?? -1;
  const program = state.prepared.candidates[index];
  if (program === undefined) throw unknownProgram(problem.name, choice);
  const before = { counted: state.counted, voids: state.voids, score: state.score };
  const event = await submit(deps, program, choice.number, before);
  const { outcome } = event;
  if (!outcome.admitted && outcome.reason !== "void") return outcome.reason;
  const chosen = { program: index, group: choice.why.group };
  if (!outcome.admitted) {
    state.submitted.push({ ...chosen, solved: [], points: {} });
    state.voids += 1;
    return null;
  }
  const solved = solvedGroups(problem, outcome.feedback, terms);
  const told = { ...chosen, solved, points: pointsByGroup(outcome.feedback) };
  state.submitted.push(told);
  state.judged.push({ ...told, outcome });
  state.counted.push(asCounted(outcome, terms.startMs));
  state.score = event.score;
  state.voids = 0;
  state.withoutGain = (event.gained ?? 0) > 0 ? 0 : state.withoutGain + 1;
  return null;
}

function placesOf({ candidates }: Prepared): Map<string, number> {
  return new Map(candidates.map(({ id }, place) => [id, place]));
}

/** A round may bring nothing that can be submitted: then the next one is due. */
async function repairWhileDue(deps: SolveDeps, state: Play): Promise<void> {
  const { settings, clock, endMs, problem, journal, weights } = deps;
  if (settings.repairRounds === 0) return;
  while (clock.nowMs() < endMs && isDue(deps, state)) {
    state.rounds += 1;
    state.withoutGain = 0;
    const open = openGroups(strategyState(deps, state));
    const round = { ...state, round: state.rounds, open };
    state.prepared = await repairRound(deps, round);
    state.places = placesOf(state.prepared);
    state.rankings = rankAll(state.prepared.field, weights);
    const key = `${problem.name}/ranked/${state.rounds}`;
    await journal.effect(key, ["ranked"], () =>
      rankingSnapshot(problem.name, state.prepared.field, state.rankings),
    );
  }
}

function isDue(deps: SolveDeps, state: Play): boolean {
  const seen = strategyState(deps, state);
  const { rounds, withoutGain, judged } = state;
  return isRepairDue(
    {
      rounds,
      withoutGain,
      submissions: judged.length,
      isSolved: isSolved(seen),
      isExhausted: deps.strategy.choose(seen) === null,
      attemptsLeft: seen.attemptsLeft,
    },
    deps.settings,
  );
}

function strategyState(deps: SolveDeps, state: Play): StrategyState {
  const { prepared, rankings, submitted, judged } = state;
  const { cap } = deps.terms;
  return {
    field: prepared.field,
    rankings,
    submitted,
    clusterPenalty: deps.weights.clusterPenalty,
    attemptsLeft: cap === null ? null : cap - judged.length,
    seed: deps.settings.seed,
  };
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
