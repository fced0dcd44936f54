import type { PublicProblem } from "../../problems/public-view.ts";
import { JudgeFault } from "../faults.ts";

/** Throws `JudgeFault` for a task whose programs would be misjudged on made inputs. */
export function mustBePractisable({ name, task }: Pick<PublicProblem, "name" | "task">): void {
  if (task.practice !== "compiling") return;
  throw new JudgeFault(
    `${name} is a task of kind ${task.kind}, whose programs can only be compiled in practice: it has no testing tool. \`medalist judge\` judges any kind`,
  );
}
