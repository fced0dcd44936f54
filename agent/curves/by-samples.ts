import type { RecordedProblem } from "./counted.ts";
import { scoreAgainst } from "./score-against.ts";
import type { Curve } from "./curve.ts";

/**
 * A problem's score against samples: what those of its submissions made whose program was among
 * the first n answers to requests for a solution, in the order in which they came, with or without
 * code. It is a bound from below for a run that takes so few: that run would have chosen others.
 */
export function curveBySamples(recorded: RecordedProblem): Curve {
  const first = new Map<string, number>();
  let answers = 0;
  for (const event of recorded.events) {
    if (event.type !== "sample" || event.want !== "solution") continue;
    answers += 1;
    if (event.code !== null && !first.has(event.code.id)) first.set(event.code.id, answers);
  }
  return scoreAgainst(recorded, ({ program }) => first.get(program) ?? answers);
}

/** Answers to requests for a solution. */
export function samplesOf({ events }: Pick<RecordedProblem, "events">): number {
  return events.filter((event) => event.type === "sample" && event.want === "solution").length;
}
