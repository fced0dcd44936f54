import { featureNames } from "../../agent/rank/weights.ts";
import type { Tuned } from "../../agent/lab/tune.ts";
import { table } from "./table.ts";

/** Held-out gains by problem, and the weights that were learned on all. */
export function tuneView(
  results: readonly Tuned[],
  { strategy, cap, simulated }: { strategy: { name: string }; cap: number; simulated: boolean },
): string {
  const gains = results.flatMap(({ method, heldOut }) => {
    const rows = heldOut.map(({ problem, before, after }) => [
      method,
      problem,
      ...numbers(before, after),
    ]);
    const sum = (of: "before" | "after") => heldOut.reduce((all, each) => all + each[of], 0);
    return [...rows, [method, "total", ...numbers(sum("before"), sum("after"))]];
  });
  const weights = [
    ...featureNames.map((name) => [
      name,
      ...results.map((each) => String(each.weights.features[name])),
    ]),
    ["clusterPenalty", ...results.map((each) => String(each.weights.clusterPenalty))],
  ];
  return [
    ...(simulated ? ["SIMULATED: no model wrote some or all of these programs"] : []),
    `Mean score of ${strategy.name} with ${cap} submissions, each problem under weights learned on the others`,
    table(["method", "held out", "before", "after", "gain"], gains, { right: [2, 3, 4] }),
    "",
    "Weights learned on all problems",
    table(["feature", ...results.map(({ method }) => method)], weights, {
      right: results.map((_, index) => index + 1),
    }),
  ].join("\n");
}

function numbers(before: number, after: number): string[] {
  const gain = after - before;
  return [before.toFixed(1), after.toFixed(1), `${gain < 0 ? "" : "+"}${gain.toFixed(1)}`];
}
