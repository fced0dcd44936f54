import type { EventBody } from "../journal/events.ts";
import { isCall, isPaid } from "../journal/paid.ts";
import type { RecordedProblem } from "./counted.ts";
import { scoreAgainst } from "./score-against.ts";
import { type Curve, sumOfCurves } from "./curve.ts";

/**
 * The score of a run against US dollars: what those of its submissions made whose program had been
 * bought when so much was spent, on any problem and anything, generators and failed calls too, in
 * the order in which answers came. Calls of unknown price count as free.
 *
 * @param events of the whole run
 */
export function curveByCost(
  events: readonly EventBody[],
  problems: readonly RecordedProblem[],
): Curve {
  const boughtAt = new Map<string, number>();
  let spentUsd = 0;
  for (const event of events) {
    if (!isCall(event)) continue;
    if (isPaid(event)) spentUsd += event.usage.costUsd ?? 0;
    if (event.type !== "sample" || event.code === null) continue;
    const key = keyOf(event.problem, event.code.id);
    if (!boughtAt.has(key)) boughtAt.set(key, spentUsd);
  }
  return sumOfCurves(
    problems.map((recorded) =>
      scoreAgainst(
        recorded,
        ({ program }) => boughtAt.get(keyOf(recorded.problem.name, program)) ?? spentUsd,
      ),
    ),
  );
}

function keyOf(problem: string, program: string): string {
  return `${problem}/${program}`;
}

/** What a point cost; null without points, and where the price of a call is not known. */
export function usdPerPoint(
  score: number | null,
  { costUsd, unpricedCalls }: { costUsd: number; unpricedCalls: number },
): number | null {
  return score === null || score <= 0 || unpricedCalls > 0 ? null : costUsd / score;
}
