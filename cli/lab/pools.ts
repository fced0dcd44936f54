import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import type { LabProblem } from "../../agent/lab/pool.ts";
import { recordedPools } from "../../agent/lab/recorded-pool.ts";
import { simulate } from "../../agent/lab/simulate.ts";
import { type Simulation, simulationSchema } from "../../agent/lab/simulation.ts";
import { Faults, describeFaults } from "../../problems/package/fault.ts";
import { readLooseYaml } from "../../problems/package/loose-yaml.ts";
import { checkYaml } from "../../problems/package/yaml-file.ts";
import { createReplayJudge } from "../run/replay-judge.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { isSimulated, sourceNames } from "../run/source-name.ts";
import type { Stop } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { createCountProgress } from "../views/count-progress.ts";

/** What the lab plays on. */
export type LabPools = {
  name: string;
  /** Made up, and after what; null for programs that a model wrote. */
  simulatedAfter: string | null;
  problems: LabProblem[];
};

export type PoolOptions = {
  runs: string;
  seed: number;
  slots: number | undefined;
  redisDir: string;
  stop: Stop;
};

const bundled = fileURLToPath(new URL("../../agent/lab/simulations", import.meta.url));

/**
 * The pools of a run, or made-up ones: of a bundled simulation by name, or of a YAML file.
 *
 * @throws UserError
 */
export async function openPools(source: string, options: PoolOptions): Promise<LabPools> {
  const pools = await poolsOf(source, options);
  if (pools.problems.some(({ field }) => field.programs.length > 0)) return pools;
  throw new UserError(`${source} has no programs that compile.`, "Take a run that sampled some.");
}

async function poolsOf(source: string, options: PoolOptions): Promise<LabPools> {
  const simulation = await findSimulation(source);
  if (simulation !== null) return simulated(simulation, options.seed);
  const names = await listSimulations();
  return recorded(source, options).catch((error: unknown) => {
    if (!(error instanceof UserError) || !error.message.startsWith("There is no run")) throw error;
    throw new UserError(
      error.message,
      `${error.hint} A bundled simulation will do too (${names.join(", ")}), or a .yaml file.`,
      2,
    );
  });
}

/** The file of a bundled simulation, by its name, or of one that is named by path; null for neither. */
export async function findSimulation(source: string, base = "."): Promise<string | null> {
  if (/\.ya?ml$/.test(source)) return path.resolve(base, source);
  const names = await listSimulations();
  return names.includes(source) ? path.join(bundled, `${source}.yaml`) : null;
}

/** Names of the bundled simulations. */
export async function listSimulations(): Promise<string[]> {
  return (await readdir(bundled)).map((name) => path.parse(name).name).toSorted();
}

async function simulated(file: string, seed: number): Promise<LabPools> {
  const { name, note, programs, problems } = await readSimulation(file);
  const pools = problems.map((each, index) => simulate(each, programs, seed + index));
  return { name, simulatedAfter: note, problems: pools };
}

/** @throws UserError with every fault of the file */
export async function readSimulation(file: string): Promise<Simulation> {
  const faults = new Faults();
  const yaml = await readLooseYaml(file, faults);
  const data = yaml === null ? null : checkYaml(yaml, simulationSchema, faults);
  if (data !== null) return data;
  throw new UserError(
    describeFaults(`${file} is no simulation`, faults),
    "docs/strategies.md describes one.",
  );
}

async function recorded(run: string, options: PoolOptions): Promise<LabPools> {
  const { runs, redisDir, slots, stop } = options;
  const folder = await openRunFolder(runs, run);
  const spec = await readRunSpec(folder.spec);
  const { entries } = await readJournal(folder.journal);
  await using open = new AsyncDisposableStack();
  const judge = open.adopt(
    createReplayJudge({ spec, rule: spec.rule, redisDir, slots, stop }),
    ({ close }) => close(),
  );
  const progress = open.adopt(createCountProgress("judged", null), ({ clear }) => clear());
  const problems = await recordedPools(entries, judge.ask, (problem, nth, of) => {
    stop.signal.throwIfAborted();
    progress.tell(`${problem}: program ${nth} of ${of}`);
  });
  const simulatedAfter = isSimulated(spec.problems) ? sourceNames(spec.problems) : null;
  return { name: spec.contest?.title ?? run, simulatedAfter, problems };
}

/** Whole numbers with commas between them, rising. */
export const wholeList = z
  .string()
  .regex(/^\d{1,6}(,\d{1,6})*$/, "whole numbers with commas between them, such as 1,10,50")
  .transform((text) => [...new Set(text.split(",").map(Number))].toSorted((a, b) => a - b))
  .refine((list) => (list[0] ?? 0) >= 1, "numbers from 1");
