/** A counted submission to a problem, as far as the ICPC's rules need it. */
export type IcpcSubmission = {
  /** Contest time. */
  atMs: number;
  accepted: boolean;
  /** It did not compile: no penalty is counted for it. */
  compileError: boolean;
};

/**
 * Problems solved and penalty time. For each problem that is solved the time counts, in whole
 * minutes, of the first accepted submission, and `penaltyMinutes` for each one before it that was
 * rejected, unless it did not compile. Nothing counts for a problem that is not solved (rules of
 * the ICPC; 20 minutes there).
 *
 * @param problems the submissions to each, in order
 */
export function icpcResult(
  problems: readonly (readonly IcpcSubmission[])[],
  penaltyMinutes: number,
): { kind: "icpc"; solved: number; penaltyMinutes: number } {
  let [solved, minutes] = [0, 0];
  for (const submissions of problems) {
    const first = submissions.findIndex(({ accepted }) => accepted);
    if (first === -1) continue;
    const rejected = submissions.slice(0, first).filter(({ compileError }) => !compileError);
    solved += 1;
    minutes += Math.floor((submissions[first]?.atMs ?? 0) / 60_000);
    minutes += penaltyMinutes * rejected.length;
  }
  return { kind: "icpc", solved, penaltyMinutes: minutes };
}
