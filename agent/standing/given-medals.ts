import type { Contestant } from "./contestant.ts";
import { type Cutoffs, type Medal, medalNames } from "./medals.ts";
import { compareResults } from "./result.ts";

/**
 * Cutoffs of the medals that contestants were given: the lowest score of those with the medal or a
 * better one, or the last rank. So whoever did as well as one with a medal has it too.
 *
 * @param contestants best first
 */
export function givenCutoffs(
  contestants: readonly Contestant[],
  unit: "scores" | "ranks",
): Cutoffs {
  const told = (medal: Medal) => {
    if (!contestants.some((each) => each.medal === medal)) return null;
    const enough = new Set(medalNames.slice(0, medalNames.indexOf(medal) + 1));
    const last = contestants.findLast((each) => each.medal !== null && enough.has(each.medal));
    if (last === undefined) return null;
    return unit === "scores" ? scoreOf(last) : rankOf(last, contestants);
  };
  return { gold: told("gold"), silver: told("silver"), bronze: told("bronze") };
}

function scoreOf({ result }: Contestant): number | null {
  return result.kind === "points" ? result.score : null;
}

function rankOf({ result }: Contestant, contestants: readonly Contestant[]): number {
  if (result.kind === "rank") return result.rank;
  return contestants.findIndex((each) => compareResults(each.result, result) === 0) + 1;
}
