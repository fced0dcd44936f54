import { roundScore } from "../../judge/scoring/round.ts";
import { countsGroups } from "../../judge/rules/rule.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import { type CountedProgram, countedOf, type RecordedProblem, resultOf } from "./counted.ts";

/**
 * Points of a problem that were not made, by what they were lost to. With the score they make the
 * maximum. Under the ICPC's rule a point is a problem solved.
 */
export type Losses = {
  /** Taken off for further submissions, or for time; of what came too late to count, all. */
  penalty: number;
  /**
   * Points of other submissions than those that count: groups that different ones solved, where
   * one counts as a whole; an accepted one, where a later one took its place.
   */
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
export function lossesOf(recorded: RecordedProblem): Losses | null {
  const { events, terms } = recorded;
  const counted = countedOf(recorded);
  const { score } = resultOf(counted, terms);
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

/** What the submissions made before anything was taken off: as the rule counts, and of all of them. */
function bestOf(counted: readonly CountedProgram[], terms: ProblemTerms): Best {
  const { rule, maxScore } = terms;
  const under = (changes: Partial<typeof rule>) =>
    resultOf(counted, { ...terms, rule: { ...rule, queuedAtEnd: "judged", ...changes } }).score;
  if (countsGroups(rule.scoring)) {
    const free = { penaltyPoints: 0 };
    return { best: under(free), combined: under({ ...free, scoring: "groups" }) };
  }
  // All or nothing. One that came too late may also have taken the place of one that counts.
  const score = under({});
  const isSolved = counted.some((each) => each.counted.verdict === "AC");
  const isCounted =
    score !== null && Math.max(score, under({ queuedAtEnd: rule.queuedAtEnd }) ?? 0) > 0;
  return {
    best: score === null ? null : isCounted ? maxScore : 0,
    combined: isSolved ? maxScore : score,
  };
}

function compiledOf(events: RecordedProblem["events"]): Set<string> {
  const compiled = events.flatMap((event) =>
    event.type === "practised" && event.role === "solution" && event.compiled ? event.program : [],
  );
  return new Set(compiled);
}
