import { curveOf } from "../../../agent/curves/curve.ts";
import { submissionsAxis } from "./axes.ts";
import { curveChart } from "./curve-chart.ts";
import type { Html } from "./html.ts";

export type StepChart = {
  /** Score after the first k submissions, for k from 0. */
  steps: readonly number[];
  maxScore: number;
  /** What the score is counted in; points when absent. */
  unit?: string;
  /** Pixels; the drawing scales. */
  width: number;
  height: number;
};

/** Score against submissions. */
export function stepChart({ steps, ...size }: StepChart): Html {
  const curve = curveOf(steps.map((score, at) => ({ at, score })));
  const end = Math.max(0, steps.length - 1);
  return curveChart({ curve, end, margin: 0.4, axis: submissionsAxis, ...size });
}
