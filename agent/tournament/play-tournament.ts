import { type Candidate, programText } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import { runInParallel } from "../parallel.ts";
import type { Ranking } from "../rank/rank.ts";
import { askSource, type Call } from "../sample/ask-source.ts";
import { startCalls } from "../sample/sampling.ts";
import { comparisonKey } from "../sample/series.ts";
import type { SolveDeps } from "../solve/deps.ts";
import { signatureList } from "../practise/signatures.ts";
import type { Prepared } from "../solve/prepare.ts";
import { shownRun } from "../solve/shown.ts";
import type { ComparisonAnswer, ComparisonRequest, Winner } from "../sources/source.ts";
import { bestOfClusters } from "./players.ts";
import { type Game, schedule } from "./schedule.ts";
import { standings } from "./standings.ts";

export type Tournament = BodyOf<"tournament">;

/**
 * Has the source compare programs that stand for the best clusters of the whole problem, pair by
 * pair. A source that can't compare, and a budget that ends, leave the games undecided.
 */
export async function playTournament(
  deps: SolveDeps,
  prepared: Prepared,
  ranking: Ranking,
): Promise<Tournament> {
  const { problem, journal, settings } = deps;
  const best = bestOfClusters(ranking, settings.players);
  const players = best.flatMap((program) => prepared.candidates[program] ?? []);
  const event = await journal.effect(`${problem.name}/tournament`, ["tournament"], async () => {
    const { played, atMs } = await playGames(deps, prepared, players);
    const all = standings(players.length, played);
    return {
      type: "tournament",
      problem: problem.name,
      players: players.flatMap(({ id }, index) => {
        const own = all[index];
        return own === undefined ? [] : [{ program: id, ...own }];
      }),
      atMs,
    };
  });
  if (deps.virtual) await deps.clock.waitUntil(event.atMs, deps.signal);
  return event;
}

type Played = { game: Game; winner: Winner | null };

async function playGames(
  deps: SolveDeps,
  prepared: Prepared,
  players: readonly Candidate[],
): Promise<{ played: Played[]; atMs: number }> {
  const { problem, journal, settings } = deps;
  const { times, parallel } = startCalls(deps);
  const played: Played[] = [];
  let stopped = false;
  const games = schedule(players.length, settings.games);
  await runInParallel(games.entries(), parallel, async ([index, game]) => {
    const [first, second] = game.map((player) => players[player]);
    if (first === undefined || second === undefined) return;
    const key = `${problem.name}/${comparisonKey(programText(first), programText(second))}`;
    const known = journal.recorded(key);
    if (known?.type === "compared") {
      times.add(known.durationMs);
      played[index] = { game, winner: known.winner };
      return;
    }
    if (stopped) return;
    const request = await requestFor(prepared, first, second);
    const answer = await askSource(deps, times, callFor(request, index, key));
    if (answer === "over" || answer === "ended") {
      stopped = true;
      return;
    }
    const event = await journal.effect(key, ["compared"], () =>
      compared(problem.name, first, second, answer),
    );
    played[index] = { game, winner: event.winner };
  });
  return { played: played.filter((one) => one !== undefined), atMs: times.finishMs() };
}

function callFor(request: ComparisonRequest, index: number, key: string): Call<ComparisonAnswer> {
  return {
    make: (sampler, signal) => sampler.compare(request, signal),
    want: "comparison",
    group: null,
    index,
    key,
  };
}

function compared(
  problem: string,
  first: Candidate,
  second: Candidate,
  { answer, usage, durationMs, cached = false }: ComparisonAnswer,
): BodyOf<"compared"> {
  return {
    type: "compared",
    problem,
    first: first.id,
    second: second.id,
    winner: answer.ok ? answer.winner : null,
    reason: answer.ok ? "" : answer.reason,
    usage,
    durationMs,
    cached,
  };
}

async function requestFor(
  prepared: Prepared,
  first: Candidate,
  second: Candidate,
): Promise<ComparisonRequest> {
  const { practising } = prepared;
  const pair = { first: programText(first), second: programText(second) };
  const input = whereTheyDiffer(prepared, first.id, second.id);
  const request = { problem: practising.problem, ...pair, difference: null };
  if (input === null) return request;
  const one = await shownRun(practising, first, input);
  const other = await shownRun(practising, second, input);
  if (one === null || other === null) return request;
  const difference = { input: one.input, first: printed(one), second: printed(other) };
  return { ...request, difference };
}

function printed({ status, output }: { status: string; output: string }): string {
  return status === "OK" ? output : `(${status})`;
}

/** Digest of the smallest made input on which two programs gave different answers. */
function whereTheyDiffer(
  { trials, inputs }: Prepared,
  first: string,
  second: string,
): string | null {
  const of = (id: string) => {
    const trial = trials.find(({ program }) => program.id === id);
    return trial === undefined ? [] : signatureList(trial.behaviour);
  };
  const [one, other] = [of(first), of(second)];
  let smallest: number | null = null;
  for (const [input, signature] of one.entries()) {
    if (signature === other[input]) continue;
    const size = inputs.bytes[input] ?? 0;
    if (smallest === null || size < (inputs.bytes[smallest] ?? 0)) smallest = input;
  }
  return smallest === null ? null : (inputs.digests[smallest] ?? null);
}
