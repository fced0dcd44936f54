import type { Candidate } from "../candidate.ts";
import type { NamedScript } from "../made/making.ts";
import { practiseAll, type Practising } from "./practise.ts";

/** Programs tried with each scorer before one is chosen. */
const tried = 8;

/**
 * The scorer that finds most valid answers among those of the first programs; the first of
 * equals, and none when no scorer finds any. A broken scorer thus costs a few runs, not the problem.
 */
export async function chooseScorer(
  practising: Practising,
  scorers: readonly NamedScript[],
  programs: readonly Candidate[],
): Promise<NamedScript | null> {
  const { problem, journal } = practising;
  const chosen = await journal.effect(`${problem.name}/scorer`, ["scorer-chosen"], async () => {
    let best: { scorer: string | null; valid: number } = { scorer: null, valid: 0 };
    for (const scorer of scorers) {
      const results = await practiseAll(
        { ...practising, scorer },
        programs.slice(0, tried),
        "solution",
      );
      const verdicts = results.flatMap((result) => result.samples.map((one) => one.verdict));
      const valid = verdicts.filter((verdict) => verdict === "AC").length;
      if (valid > best.valid) best = { scorer: scorer.id, valid };
    }
    return { type: "scorer-chosen", problem: problem.name, scorer: best.scorer };
  });
  return scorers.find((scorer) => scorer.id === chosen.scorer) ?? null;
}
