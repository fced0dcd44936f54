import { roundScore } from "../../judge/scoring/round.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { knownResult } from "../solve/known-score.ts";
import { type Counted, countedOf, type RecordedProblem } from "./counted.ts";

/** Points of a problem that were not made, by what they were lost to. With the score they make the maximum. */
export type Losses = {
  /** Taken off for further submissions, or for time. */
  penalty: number;
  /** Groups that were solved by different submissions, where only one submission counts. */
  combination: number;
  /** No program had them: every one that compiles was submitted. */
  coverage: number;
  /**
   * Programs were left that nobody submitted. Whether these had them is not in the journal; the
   * lab has them judged, and tells coverage, the cap and selection apart.
   */
  untried: number;
};

/** As far as a run's journal tells; null where feedback hides points. */
export function lossesOf({ events, terms }: RecordedProblem): Losses | null {
  const counted = countedOf(events);
  const { score } = knownResult(counted, terms);
  const { best, combined } = bestOf(counted, terms);
  if (score === null || best === null || combined === null) return null;
  const left = roundScore(terms.maxScore - combined);
  const submitted = new Set(counted.map(({ program }) => program));
  const all = [...compiledOf(events)].every((program) => submitted.has(program));
  return {
    penalty: roundScore(best - score),
    combination: roundScore(combined - best),
    coverage: all ? left : 0,
    untried: all ? 0 : left,
  };
}

type Best = { best: number | null; combined: number | null };

/** What the submissions made before anything was taken off, as the rule counts and group by group. */
function bestOf(counted: readonly Counted[], terms: ProblemTerms): Best {
  const { rule, maxScore } = terms;
  if (rule.scoring !== "groups" && rule.scoring !== "submission") {
    // All or nothing.
    const { score } = knownResult(counted, terms);
    const best = score === null ? null : score > 0 ? maxScore : 0;
    return { best, combined: best };
  }
  const under = (changes: Partial<typeof rule>) =>
    knownResult(counted, { ...terms, rule: { ...rule, penaltyPoints: 0, ...changes } }).score;
  return { best: under({}), combined: under({ scoring: "groups" }) };
}

function compiledOf(events: RecordedProblem["events"]): Set<string> {
  const compiled = events.flatMap((event) =>
    event.type === "practised" && event.role === "solution" && event.compiled ? event.program : [],
  );
  return new Set(compiled);
}
