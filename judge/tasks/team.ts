import { type CheckerLimits, checkerRunLimits, SAID_BYTES } from "../checkers/checker-run.ts";
import type { Executable } from "../compile/executable.ts";
import { JudgeFault } from "../faults.ts";
import type { RunLimits } from "../run-limits.ts";
import type { Slot, TeamResult, TeamSpec } from "../sandbox/slot.ts";
import { type Timed, timed } from "../timing.ts";
import type { TeamRuling } from "./team-ruling.ts";
import type { Outcome } from "./test-result.ts";

/** Runs of a manager and programs together, seen as one run of the programs. */
export type TeamOutcome = Outcome & { team: TeamResult };

/**
 * Runs a team as `runTimed` runs one program: the programs' CPU time together is what the limit
 * is held against. Rejects with `JudgeFault` where the sandbox itself failed.
 */
export function runTimedTeam(
  slot: Slot,
  limits: RunLimits,
  specFor: (limits: RunLimits) => TeamSpec,
): Promise<Timed<TeamOutcome>> {
  return timed(limits, async (attempt, how) => {
    const team = await slot.runTeam(specFor(attempt), how);
    const broken = [team.manager, ...team.programs].find((member) => member.status === "JE");
    if (broken !== undefined) throw new JudgeFault(`running a team: ${broken.fault}`);
    const failed = team.programs.findIndex(({ cut, status }) => !cut && status !== "OK");
    return outcomeOf(team, Math.max(failed, 0));
  });
}

/** The programs' run, as it ended for one of them. */
function outcomeOf(team: TeamResult, program: number): TeamOutcome {
  const member = team.programs[program];
  if (member === undefined) throw new Error(`a team without a program ${program}`);
  const { status, exitCode, signal, stderr, idle } = member;
  const memoryKiB = Math.max(...team.programs.map((each) => each.memoryKiB));
  const { cpuMs, wallMs, stoodStill } = team;
  return { status, exitCode, signal, stderr, idle, stoodStill, cpuMs, wallMs, memoryKiB, team };
}

/** What to tell of the failure that was ruled on. */
export function failureOf(
  { result, ...timing }: Timed<TeamOutcome>,
  { program }: Extract<TeamRuling, { kind: "failed" }>,
): Timed<TeamOutcome> {
  const blamed = program === null ? result : outcomeOf(result.team, program);
  // The limit was held against all programs together.
  const status = result.status === "TLE" && blamed.status === "OK" ? "TLE" : blamed.status;
  return { ...timing, result: { ...blamed, status } };
}

/**
 * What a manager may use. It works at most as hard as its programs make it, and so it has,
 * like CMS's, a second more of CPU time for each than they have together; once they have
 * ended, it is given as long by the clock as a checker.
 */
export function managerLimits(
  manager: Executable,
  limits: CheckerLimits,
  programs: RunLimits,
  processes: number,
): RunLimits {
  const alone = checkerRunLimits(manager, limits);
  return {
    ...alone,
    cpuMs: Math.max(alone.cpuMs, processes * (programs.cpuMs + 1_000)),
    wallMs: programs.wallMs + alone.wallMs,
  };
}

/** A manager must not be ended by a program that has ended: it finds the end of a file instead. */
export function withoutBrokenPipes(argv: readonly string[]): string[] {
  return ["/bin/sh", "-c", `trap '' PIPE; exec "$@"`, "manager", ...argv];
}

export const managerStderr = { excerptBytes: SAID_BYTES };
