import type { Test } from "../../problems/problem.ts";
import { SAID_BYTES } from "../checkers/checker-run.ts";
import { readCms } from "../checkers/cms.ts";
import { programSpec } from "../compile/executable.ts";
import type { TestResult } from "../judgement.ts";
import type { RunLimits } from "../run-limits.ts";
import type { Channel, Slot, TeamMember, TeamSpec } from "../sandbox/slot.ts";
import { limitsFor } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { ruleOnTeam } from "./team-ruling.ts";
import {
  failureOf,
  managerLimits,
  managerStderr,
  runTimedTeam,
  withoutBrokenPipes,
} from "./team.ts";
import { failedResult, judgedResult } from "./test-result.ts";
import {
  programOnTest,
  putTest,
  STDERR_BYTES,
  type TestDigests,
  type TestRun,
} from "./test-run.ts";

type CommunicationTask = Extract<PreparedTask, { kind: "communication" }>;
type CommunicationRun = TestRun<CommunicationTask>;

/**
 * Runs the manager with one or more runs of the program, in CMS's convention (Communication):
 * the manager gets the input on standard input and as `input.txt`, and for each program the
 * paths of the pipes from and to it. The CPU time of all programs is held against the limit.
 */
export async function runCommunication(
  slot: Slot,
  run: CommunicationRun,
  test: Test,
): Promise<TestResult> {
  const { executable, processes } = run.task;
  const digests = await putTest(slot, run, test);
  const limits = limitsFor(run.problem.limits, executable);
  const timed = await runTimedTeam(slot, limits, await teamFor(slot, run, test, digests, limits));
  const { team, status } = timed.result;
  const ruling = ruleOnTeam(team, status, "breakdown", () => readCms(team.manager, "manager"));
  if (ruling.kind === "said") {
    return judgedResult(run, test, timed, { opinion: ruling.opinion, by: "package" });
  }
  const isOneOfSeveral = processes > 1 && ruling.program !== null;
  const where = isOneOfSeveral ? `program ${ruling.program}: ` : "";
  return failedResult(run, test, failureOf(timed, ruling), where);
}

async function teamFor(
  slot: Slot,
  run: CommunicationRun,
  test: Test,
  { input }: TestDigests,
  limits: RunLimits,
): Promise<(limits: RunLimits) => TeamSpec> {
  const { problem, task } = run;
  const { executable, manager, processes, io } = task;
  const indices = Array.from({ length: processes }, (_, index) => index);
  const its = managerLimits(manager, problem.limits, limits, processes);
  const managerSpec = await programSpec(slot, manager, its);
  const { limits: _, ...programIn } = await programOnTest(slot, run, executable, test);
  const paths = indices.flatMap((index) => [`${pipes}from${index}`, `${pipes}to${index}`]);
  return (attempt) => ({
    manager: {
      ...managerSpec,
      argv: withoutBrokenPipes([...managerSpec.argv, ...paths]),
      files: [...managerSpec.files, { path: "input.txt", digest: input }],
      stdin: { kind: "stored", digest: input },
      stdout: { kind: "captured", excerptBytes: SAID_BYTES },
      stderr: managerStderr,
      limits: managerLimits(manager, problem.limits, attempt, processes),
    },
    programs: indices.map((index) => ({
      ...programIn,
      ...streamsOf(programIn.argv, io, index, processes),
      stderr: { excerptBytes: STDERR_BYTES },
    })),
    limits: attempt,
    channels: indices.flatMap(channelsOf),
  });
}

const pipes = "/judge/pipes/";

function channelsOf(index: number): Channel[] {
  return [
    { name: `from${index}`, from: index, to: "manager" },
    { name: `to${index}`, from: "manager", to: index },
  ];
}

function streamsOf(
  argv: readonly string[],
  io: CommunicationTask["io"],
  index: number,
  processes: number,
): Pick<TeamMember, "argv" | "stdin" | "stdout"> {
  const numbered = processes === 1 ? [] : [String(index)];
  if (io === "std") {
    return {
      argv: [...argv, ...numbered],
      stdin: { kind: "channel", name: `to${index}` },
      stdout: { kind: "channel", name: `from${index}` },
    };
  }
  return {
    argv: [...argv, `${pipes}to${index}`, `${pipes}from${index}`, ...numbered],
    stdin: { kind: "empty" },
    stdout: { kind: "captured" },
  };
}
