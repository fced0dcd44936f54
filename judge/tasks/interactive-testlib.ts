import type { Test } from "../../problems/problem.ts";
import { roleFault } from "../checkers/checker-run.ts";
import { judgeOutput } from "../checkers/judge-output.ts";
import { checkerFor } from "../checkers/prepare.ts";
import { readTestlib, testlibExitCodes } from "../checkers/testlib.ts";
import type { TestResult } from "../judgement.ts";
import type { Slot } from "../sandbox/slot.ts";
import { type Convention, type InteractiveRun, talk } from "./talk.ts";
import { ruleOnTeam } from "./team-ruling.ts";
import { failureOf, withoutBrokenPipes } from "./team.ts";
import { failedResult, judgedResult } from "./test-result.ts";
import { putTest } from "./test-run.ts";

/** A testlib interactor, called as `interactor input output answer`; the checker judges its output. */
export async function runWithInteractor(
  slot: Slot,
  run: InteractiveRun,
  { language, checker }: Convention<"testlib">,
  test: Test,
): Promise<TestResult> {
  const digests = await putTest(slot, run, test);
  const { limits } = run.problem;
  const timed = await talk(slot, run, test, (argv) => ({
    argv: withoutBrokenPipes([...argv, "input.txt", "output.txt", "answer.txt"]),
    files: [
      { path: "input.txt", digest: digests.input },
      { path: "answer.txt", digest: digests.answer },
    ],
    keep: [{ path: "output.txt", maxKiB: limits.checkerOutputKiB }],
    exitCodes: [...testlibExitCodes],
  }));
  const { team, status } = timed.result;
  const read = () => readTestlib(team.manager, language, "interactor");
  const ruling = ruleOnTeam(team, status, "anything", read);
  if (ruling.kind === "failed") return failedResult(run, test, failureOf(timed, ruling));
  const { opinion } = ruling;
  if (checker === null || opinion.verdict === "WA") {
    return judgedResult(run, test, timed, { opinion, by: "package" });
  }
  if (opinion.verdict === "PA") {
    throw roleFault("interactor", "gave points, which are the checker's to give", team.manager);
  }
  const output = team.manager.kept["output.txt"];
  if (output === undefined) {
    throw roleFault("interactor", "accepted, but wrote no output for the checker", team.manager);
  }
  const files = { ...digests, output: output.digest };
  const judged = await judgeOutput(
    slot,
    checkerFor(checker, run.problem.checker, test),
    files,
    limits,
    run.reveal,
  );
  return judgedResult(run, test, timed, judged);
}
