import type { Counted } from "../../judge/rules/counted.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import { problemResult, totalOf } from "../../judge/rules/scores.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { type Result, resultOfTotal } from "./result.ts";

/** A counted submission, as far as the ICPC's rules need it. */
export type IcpcSubmission = {
  /** Since its session began. */
  atMs: number;
  /** Null where feedback hides it. */
  verdict: Verdict | null;
};

/**
 * What submissions that were made under another rule make under the ICPC's: problems solved and
 * penalty time (`judge/rules/icpc.ts`); null where feedback hides a part of it.
 *
 * @param problems the submissions to each, in order
 * @param penaltyMinutes for each rejected one before the first accepted; 20 at the ICPC
 */
export function icpcResult(
  problems: readonly (readonly IcpcSubmission[])[],
  penaltyMinutes: number,
): Result | null {
  const rule = { ...icpc, penaltyMinutes };
  const results = problems.map((submissions) =>
    problemResult(rule, { maxScore: 1, durationMs: null }, submissions.map(asCounted)),
  );
  return resultOfTotal(rule, totalOf(rule, results));
}

function asCounted({ atMs, verdict }: IcpcSubmission): Counted {
  const told = { verdict, pretests: verdict, failedFirst: false, score: null, groups: null };
  return { atMs, judgedAtMs: atMs, ...told };
}
