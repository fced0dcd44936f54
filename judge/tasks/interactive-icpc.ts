import type { Test } from "../../problems/problem.ts";
import type { CheckerLimits } from "../checkers/checker-run.ts";
import { type Pass, type PassSaid, passOf, readPass } from "../checkers/icpc-passes.ts";
import {
  icpcExitCodes,
  keptFeedback,
  readFeedback,
  readIcpc,
  validatorArgs,
  validatorFiles,
} from "../checkers/icpc.ts";
import type { TestResult } from "../judgement.ts";
import type { MemberResult, Slot } from "../sandbox/slot.ts";
import type { Timed } from "../timing.ts";
import { tooManyPasses } from "./multi-pass.ts";
import { slowest } from "./slowest.ts";
import { type Convention, type InteractiveRun, type Interactor, talk } from "./talk.ts";
import { ruleOnTeam } from "./team-ruling.ts";
import { failureOf, withoutBrokenPipes } from "./team.ts";
import { failedResult, judgedResult, type Outcome } from "./test-result.ts";
import { putTest, type TestDigests } from "./test-run.ts";

/** An ICPC output validator, which decides alone, in one pass or several. */
export async function runWithValidator(
  slot: Slot,
  run: InteractiveRun,
  { args, maxPasses }: Convention<"icpc">,
  test: Test,
): Promise<TestResult> {
  const { input, answer } = await putTest(slot, run, test);
  const { limits } = run.problem;
  let pass: Pass = { input, folder: null };
  let sofar: Timed<Outcome> | null = null;
  for (let number = 1; number <= maxPasses; number++) {
    const begun = pass;
    const timed = await talk(slot, run, test, (argv) => ({
      ...(maxPasses === 1
        ? onlyPassOf(argv, args, { input, answer }, limits)
        : passOf(argv, args, answer, begun, limits)),
      exitCodes: icpcExitCodes,
    }));
    const { team, status } = timed.result;
    const read = await (maxPasses === 1 ? readOnlyPass : readPass)(slot, team.manager);
    const ruling = ruleOnTeam(team, status, "anything", () => read().opinion);
    sofar = slowest(sofar, timed);
    if (ruling.kind === "failed") {
      const where = maxPasses > 1 ? `pass ${number}: ` : "";
      return failedResult(run, test, slowest(sofar, failureOf(timed, ruling)), where);
    }
    const { next } = read();
    if (next === null) {
      return judgedResult(run, test, sofar, { opinion: ruling.opinion, by: "package" });
    }
    pass = next;
  }
  throw tooManyPasses(maxPasses);
}

/** Without passes the box itself is the feedback folder, which nobody needs to pack. */
function onlyPassOf(
  argv: readonly string[],
  args: readonly string[],
  digests: TestDigests,
  limits: CheckerLimits,
): Interactor {
  return {
    argv: withoutBrokenPipes([...argv, ...validatorArgs("./", args)]),
    files: validatorFiles(digests),
    keep: keptFeedback("", limits),
  };
}

async function readOnlyPass(slot: Slot, result: MemberResult): Promise<() => PassSaid> {
  const feedback = await readFeedback(slot, result.kept, "");
  return () => ({ opinion: readIcpc(result, feedback, "validator"), next: null });
}
