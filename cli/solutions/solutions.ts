import {
  countedFor,
  type LedgerState,
  type SubmissionRecord,
} from "../../judge/referee/ledger-state.ts";
import type { Judgement } from "../../judge/judgement.ts";
import type { ProgramText } from "../../judge/program.ts";
import { countsGroups, type Scoring } from "../../judge/rules/rule.ts";

/** A submitted program that a problem's score comes from. */
export type Solution = {
  problem: string;
  program: ProgramText;
  /** Official points of this program by itself. */
  score: number;
  maxScore: number;
  /** The groups whose points it brings; empty where groups don't count. */
  groups: string[];
};

type Judged = { program: ProgramText; judgement: Judgement };

/**
 * The programs that made the score of each problem, best first: one, or several where the best of
 * each group counts and no program has them all. None for a problem without points, and where a
 * problem is solved or isn't, for one that is not.
 */
export function solutionsIn(
  ledger: LedgerState,
  problems: readonly string[],
  scoring: Scoring,
): Solution[] {
  return problems.flatMap((problem) => {
    const best = countedFor(ledger, problem)
      .flatMap(judged)
      .filter(({ judgement: { score, verdict } }) =>
        countsGroups(scoring) ? score > 0 : verdict === "AC",
      )
      .toSorted((a, b) => b.judgement.score - a.judgement.score);
    const chosen = scoring === "groups" ? onePerGroup(best) : best.slice(0, 1).map(alone);
    return chosen.map(({ groups, program, judgement: { score, maxScore } }) => ({
      problem,
      program,
      score,
      maxScore,
      groups,
    }));
  });
}

function judged({ program, result }: SubmissionRecord): Judged[] {
  return result === null ? [] : [{ program, judgement: result.judgement }];
}

const alone = (one: Judged) => ({ ...one, groups: [] as string[] });

/** Each program only for the groups in which it has more than all before it. */
function onePerGroup(best: readonly Judged[]) {
  const most = new Map<string, { points: number; by: Judged }>();
  for (const by of best) {
    for (const { name, score: points } of by.judgement.groups) {
      if (points > (most.get(name)?.points ?? 0)) most.set(name, { points, by });
    }
  }
  return best.flatMap((one) => {
    const groups = one.judgement.groups
      .map(({ name }) => name)
      .filter((name) => most.get(name)?.by === one);
    return groups.length === 0 ? [] : [{ ...one, groups }];
  });
}
