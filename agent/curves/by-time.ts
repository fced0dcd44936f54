import type { RecordedProblem } from "./counted.ts";
import { scoreAgainst } from "./score-against.ts";
import type { Curve } from "./curve.ts";

/** A problem's score against contest time, in milliseconds: it counts once it has been judged. */
export function curveByTime(recorded: RecordedProblem): Curve {
  return scoreAgainst(recorded, ({ judgedAtMs }) => judgedAtMs);
}
