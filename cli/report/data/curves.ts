import { curveByCost } from "../../../agent/curves/by-cost.ts";
import { curveBySamples, samplesOf } from "../../../agent/curves/by-samples.ts";
import { curveByTime } from "../../../agent/curves/by-time.ts";
import type { RecordedProblem } from "../../../agent/curves/counted.ts";
import { sumOfCurves } from "../../../agent/curves/curve.ts";
import type { EventBody } from "../../../agent/journal/events.ts";
import type { ProblemTerms } from "../../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../../problems/public-view.ts";
import type { Curves } from "./report-data-types.ts";

/**
 * @param events of the whole run
 * @param opened problems that the run came to
 */
export function curvesOf(
  events: readonly EventBody[],
  opened: readonly PublicProblem[],
  termsFor: (problem: string) => ProblemTerms,
  ends: { costUsd: number; clockMs: number },
): Curves {
  const byProblem = Map.groupBy(events, (event) => ("problem" in event ? event.problem : ""));
  const recorded = opened.map(
    (problem): RecordedProblem => ({
      problem,
      events: byProblem.get(problem.name) ?? [],
      terms: termsFor(problem.name),
    }),
  );
  return {
    bySamples: {
      curve: sumOfCurves(recorded.map(curveBySamples)),
      end: Math.max(0, ...recorded.map(samplesOf)),
    },
    byCostUsd: { curve: curveByCost(events, recorded), end: ends.costUsd },
    byContestMs: { curve: sumOfCurves(recorded.map(curveByTime)), end: ends.clockMs },
  };
}
