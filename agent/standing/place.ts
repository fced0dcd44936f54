import { StandingError } from "./complaint.ts";
import { compareResults, type Result, type ResultKind } from "./result.ts";

/** Where a result stands among contestants. The result itself is not one of them. */
export type Place = {
  contestants: number;
  /** Contestants who did better, as well, and worse. */
  above: number;
  equal: number;
  below: number;
  /** The rank that it would have had: one more than those who did better. */
  rank: number;
  /**
   * From 0 to 100: the share of the contestants who did worse, and half of those who did as well
   * (the percentile rank of statistics). 100 is better than all, 0 worse than all.
   */
  percentile: number;
};

/**
 * How each contestant did beside a result: −1 better, 0 as well, 1 worse. A rank says how many did
 * better and nothing else: it is taken as better than all others, also on a scoreboard of points.
 *
 * @param results best first, all of one kind
 * @throws StandingError for a rank that there is not, and for a result of another kind
 */
export function besides(results: readonly Result[], result: Result): number[] {
  const [first] = results;
  if (result.kind === "rank") {
    const { rank } = result;
    if (Number.isInteger(rank) && rank >= 1 && rank <= results.length + 1)
      return results.map((_, index) => (index < rank - 1 ? -1 : 1));
    throw noSuchRank(rank, results.length);
  }
  if (first !== undefined && first.kind !== result.kind) throw otherKind(first.kind, result.kind);
  return results.map((each) => Math.sign(compareResults(each, result)));
}

/** Where a result stands; parameters and errors as of `besides`. */
export function placeOf(results: readonly Result[], result: Result): Place {
  if (results.length === 0)
    throw new StandingError("the scoreboard has no contestants", "Give one with contestants.");
  const signs = besides(results, result);
  const above = signs.filter((sign) => sign < 0).length;
  const below = signs.filter((sign) => sign > 0).length;
  const equal = signs.length - above - below;
  const percentile = (100 * (below + equal / 2)) / signs.length;
  return { contestants: signs.length, above, equal, below, rank: above + 1, percentile };
}

function noSuchRank(rank: number, contestants: number): StandingError {
  return new StandingError(
    `there is no rank ${rank} beside ${contestants} contestants`,
    `Give a whole number from 1 to ${contestants + 1}.`,
  );
}

const kindNames: Readonly<Record<ResultKind, string>> = {
  points: "points",
  icpc: "problems solved and penalty time",
  rank: "ranks alone",
};

function otherKind(has: ResultKind, given: ResultKind): StandingError {
  return new StandingError(
    `the scoreboard ranks by ${kindNames[has]}, and the result is in ${kindNames[given]}`,
    "Give the result in the scoreboard's currency, or the rank.",
  );
}
