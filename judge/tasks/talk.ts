import type { Test } from "../../problems/problem.ts";
import { programSpec } from "../compile/executable.ts";
import type { RunLimits } from "../run-limits.ts";
import type { Slot, TeamMember, TeamSpec } from "../sandbox/slot.ts";
import { limitsFor, type Timed } from "../timing.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { managerLimits, managerStderr, runTimedTeam, type TeamOutcome } from "./team.ts";
import { programOnTest, STDERR_BYTES, type TestRun } from "./test-run.ts";

export type InteractiveTask = Extract<PreparedTask, { kind: "interactive" }>;
export type InteractiveRun = TestRun<InteractiveTask>;
export type Convention<K> = Extract<InteractiveTask["convention"], { kind: K }>;

/** What one of the two conventions says of the interactor's run; the program's is the same. */
export type Interactor = Pick<TeamMember, "argv" | "files" | "keep" | "exitCodes">;

/** Runs a program with its standard input and output joined to the interactor's. */
export async function talk(
  slot: Slot,
  run: InteractiveRun,
  test: Test,
  convention: (argv: readonly string[]) => Interactor,
): Promise<Timed<TeamOutcome>> {
  const { problem, task } = run;
  const { executable, interactor } = task;
  const limits = limitsFor(problem.limits, executable);
  const limitsOf = (attempt: RunLimits) => managerLimits(interactor, problem.limits, attempt, 1);
  const { limits: _own, ...program } = await programOnTest(slot, run, executable, test);
  const spec = await programSpec(slot, interactor, limitsOf(limits));
  const manager = convention(spec.argv);
  return runTimedTeam(
    slot,
    limits,
    (attempt): TeamSpec => ({
      manager: {
        ...spec,
        ...manager,
        files: [...spec.files, ...manager.files],
        stdin: { kind: "channel", name: "from" },
        stdout: { kind: "channel", name: "to" },
        stderr: managerStderr,
        limits: limitsOf(attempt),
      },
      programs: [
        {
          ...program,
          stdin: { kind: "channel", name: "to" },
          stdout: { kind: "channel", name: "from" },
          stderr: { excerptBytes: STDERR_BYTES },
        },
      ],
      limits: attempt,
      channels: [
        { name: "to", from: "manager", to: 0 },
        { name: "from", from: 0, to: "manager" },
      ],
    }),
  );
}
