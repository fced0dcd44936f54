import { curveByCost } from "../../../agent/curves/by-cost.ts";
import { curveBySamples, samplesOf } from "../../../agent/curves/by-samples.ts";
import { curveByTime } from "../../../agent/curves/by-time.ts";
import type { RecordedProblem } from "../../../agent/curves/counted.ts";
import { sumOfCurves } from "../../../agent/curves/curve.ts";
import type { EventBody } from "../../../agent/journal/events.ts";
import type { Curves } from "./report-data-types.ts";

/**
 * @param events of the whole run
 * @param opened problems that the run came to
 */
export function curvesOf(
  events: readonly EventBody[],
  opened: readonly RecordedProblem[],
  ends: { costUsd: number; clockMs: number },
): Curves {
  return {
    bySamples: {
      curve: sumOfCurves(opened.map(curveBySamples)),
      end: Math.max(0, ...opened.map(samplesOf)),
    },
    byCostUsd: { curve: curveByCost(events, opened), end: ends.costUsd },
    byContestMs: { curve: sumOfCurves(opened.map(curveByTime)), end: ends.clockMs },
  };
}
