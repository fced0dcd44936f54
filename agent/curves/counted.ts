import type { FullFeedback } from "../../judge/referee/referee.ts";
import type { Counted, ProblemResult } from "../../judge/rules/counted.ts";
import { problemResult } from "../../judge/rules/scores.ts";
import type { ProblemTerms } from "../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { EventBody } from "../journal/events.ts";
import type { Results } from "../journal/results.ts";
import { asCounted } from "../solve/known-score.ts";

/** What a run recorded of one problem. */
export type RecordedProblem = {
  problem: Pick<PublicProblem, "name">;
  /** Those of this problem. */
  events: readonly EventBody[];
  terms: ProblemTerms;
  /** By program what the referee told after the end, where feedback had told less. */
  official: ReadonlyMap<string, FullFeedback>;
};

/** A submission as it counts: by the referee since the end, before as far as feedback tells. */
export type CountedProgram = {
  program: string;
  /** In the order of counting. */
  number: number;
  /** Contest time. */
  judgedAtMs: number;
  counted: Counted;
};

/** @param results null before the end of the run */
export function officialOf(
  results: Pick<Results, "judged"> | null,
  problem: string,
): ReadonlyMap<string, FullFeedback> {
  const own = results?.judged.filter((each) => each.problem === problem) ?? [];
  return new Map(
    own.map(({ program, verdict, score, groups }) => [
      program,
      { level: "groups", verdict, score, groups },
    ]),
  );
}

export function countedOf({
  events,
  terms,
  official,
}: Pick<RecordedProblem, "events" | "terms" | "official">): CountedProgram[] {
  return events.flatMap((event) => {
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return [];
    const { outcome, program } = event;
    const { number, judgedAtMs } = outcome;
    const counted = asCounted(outcome, terms.startMs, official.get(program));
    return { program, number, judgedAtMs, counted };
  });
}

export function resultOf(
  counted: readonly Pick<CountedProgram, "counted">[],
  terms: ProblemTerms,
): ProblemResult {
  return problemResult(
    terms.rule,
    terms,
    counted.map((each) => each.counted),
  );
}
