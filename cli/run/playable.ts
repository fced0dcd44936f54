import type { Problem } from "../../problems/problem.ts";
import { UserError } from "../user-error.ts";

/**
 * The agent practises on inputs of its own, which tells nothing of a program that is given more
 * than its input. Throws `UserError` for a problem with such tests.
 */
export function checkPlayable(problems: readonly Pick<Problem, "name" | "tests">[]): void {
  for (const { name, tests } of problems) {
    if (tests.every(({ args, files }) => args.length === 0 && files.length === 0)) continue;
    throw new UserError(
      `${name} has tests with arguments or files for the program, which the agent can't play.`,
      `medalist judge ${name} FILE judges them.`,
      2,
    );
  }
}
