import { roundScore } from "../../judge/scoring/round.ts";

/** The score from `at` on, until the next point. */
export type CurvePoint = { at: number; score: number };

/** How a score grew: `at` rises from point to point, the first is 0 at 0. Empty where feedback hides it. */
export type Curve = CurvePoint[];

/** Points in the order of `at`, at most one for each, and none where the score stays. */
export function curveOf(points: readonly CurvePoint[]): Curve {
  const curve: Curve = [{ at: 0, score: 0 }];
  for (const point of points) {
    const last = curve.at(-1);
    if (last === undefined || last.score === point.score) continue;
    if (last.at < point.at) curve.push({ ...point });
    else if (curve.at(-2)?.score === point.score) curve.pop();
    else last.score = point.score;
  }
  return curve;
}

/** The sum of curves over the same axis; empty where one of them is. */
export function sumOfCurves(curves: readonly Curve[]): Curve {
  if (curves.length === 0 || curves.some((curve) => curve.length === 0)) return [];
  const steps = curves
    .flatMap((curve) =>
      curve.map(({ at, score }, index) => ({ at, gain: score - (curve[index - 1]?.score ?? 0) })),
    )
    .toSorted((a, b) => a.at - b.at);
  let sum = 0;
  return curveOf(steps.map(({ at, gain }) => ({ at, score: (sum = roundScore(sum + gain)) })));
}
