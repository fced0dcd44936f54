import { programText } from "../../agent/candidate.ts";
import { runInParallel } from "../../agent/parallel.ts";
import type { Asked } from "../../agent/replay/all-results.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { UserError } from "../user-error.ts";

type Checking = {
  programs: readonly Asked[];
  /** About how many of them are judged. */
  count: number;
  judge: AskJudge;
  /** The judge that gives a program the result of the one that stands for it. */
  shared: AskJudge;
  /** Programs judged at once. */
  slots: number;
};

/** Largest share of the programs that are judged themselves that may have other points. */
const mostDiffering = 0.05;

/**
 * Judges some programs themselves, evenly spread, that others may stand for, and says what came
 * of it.
 *
 * @throws UserError where too many have other points
 */
export async function checkStyles({
  programs,
  count,
  judge,
  shared,
  slots,
}: Checking): Promise<string> {
  const every = Math.max(1, Math.floor(programs.length / Math.max(1, count)));
  const chosen = count === 0 ? [] : programs.filter((_, index) => index % every === 0);
  const other: string[] = [];
  await runInParallel(chosen, slots, async ({ problem, candidate }) => {
    const program = programText(candidate);
    const [own, told] = [await judge(problem, program), await shared(problem, program)];
    if (JSON.stringify(points(own)) !== JSON.stringify(points(told)))
      other.push(`${problem} ${candidate.id.slice(0, 12)}`);
  });
  const judged = `Of ${programs.length} programs ${chosen.length} were judged themselves`;
  const which = other.length === 0 ? "" : `: ${other.join(", ")}`;
  const found = `${judged}; ${other.length} have other points than the program that stood for them${which}.`;
  if (other.length > mostDiffering * chosen.length)
    throw new UserError(
      found,
      "Ways to write the same do something else: medalist simulate PROBLEM --each shows which.",
    );
  return found;
}

function points({ official }: Awaited<ReturnType<AskJudge>>): unknown {
  return official.groups.map(({ name, score }) => [name, score]);
}
