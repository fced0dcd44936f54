import type { GroupResult, Judgement } from "../judgement.ts";
import { roundScore } from "../scoring/round.ts";
import { bestPerGroup, scoreProblem } from "../scoring/score.ts";
import { countedFor, type LedgerState } from "./ledger-state.ts";
import type { Policy } from "./policy.ts";

/** What a contestant is given for a problem. */
export type OfficialScore = {
  score: number;
  /** The results that the score is made of; empty before the first judgement. */
  groups: GroupResult[];
  /** Counted submissions. */
  submissions: number;
};

/** A problem's official score from the ledger, under the ledger's policy. */
export function officialScore(state: LedgerState, problem: string, policy: Policy): OfficialScore {
  const counted = countedFor(state, problem);
  const judgements = counted.flatMap(({ result }) => (result === null ? [] : [result.judgement]));
  const groups =
    policy.scoring === "groups"
      ? bestPerGroup(judgements.map((judgement) => judgement.groups))
      : (best(judgements)?.groups ?? []);
  const penalty = policy.penaltyPoints * Math.max(0, counted.length - 1);
  const score = roundScore(Math.max(0, scoreProblem(groups) - penalty));
  return { score, groups, submissions: counted.length };
}

/** The submission of the highest score; of equal ones the first. */
function best(judgements: readonly Judgement[]): Judgement | undefined {
  let leader: Judgement | undefined;
  for (const judgement of judgements)
    if (leader === undefined || judgement.score > leader.score) leader = judgement;
  return leader;
}
