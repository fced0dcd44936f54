import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseJournal } from "../../agent/journal/read-journal.ts";
import type { Simulation } from "../../agent/lab/simulation.ts";
import { parseModelId } from "../../agent/sources/model-id.ts";
import { loadRule, withCap } from "../../judge/rules/load-rule.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { training } from "../../judge/rules/training.ts";
import type { Contest } from "../../problems/contest.ts";
import type { GridPools } from "../../workers/batch/grid.ts";
import type { PlanSource } from "../../workers/batch/plan.ts";
import { findSimulation, listSimulations, readSimulation } from "../lab/pools.ts";
import { draftSpec } from "../run/new-run.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { readRunSpec, refOfEntry } from "../run/run-spec.ts";
import { UserError } from "../user-error.ts";
import type { Recording } from "./batch-spec.ts";

/** One contest from one source, before rules and seeds are chosen. */
export type ResolvedSource = {
  contest: string;
  source: string;
  /** The contest's own. */
  rule: Rule;
  pools: GridPools;
  recording: Recording | null;
  /** The file of what people got that the contest, or the run, names. */
  scoreboard: string | null;
};

/** @throws UserError where there is no such run, or it has not ended */
export async function resolveRun(source: PlanSource, runsDir: string): Promise<ResolvedSource> {
  const id = source.run ?? "";
  const folder = await openRunFolder(runsDir, id);
  const spec = await readRunSpec(folder.spec);
  const bytes = await readFile(folder.journal);
  const { entries } = parseJournal(bytes, folder.journal);
  if (!entries.some(({ event }) => event.type === "run-finished"))
    throw new UserError(
      `The run ${id} has not ended.`,
      "Resume it to its end, then begin the batch.",
    );
  const answers = entries.filter(
    ({ event }) => event.type === "sample" && event.want === "solution" && event.code !== null,
  ).length;
  const samples = source.samples ?? null;
  const drawn = samples === null ? answers : Math.min(answers, samples * spec.problems.length);
  return {
    contest: spec.contest?.name ?? spec.problems.map(({ name }) => name).join(", "),
    source: source.name ?? (samples === null ? id : `${id}, ${samples} drawn`),
    rule: spec.rule,
    pools: { kind: "recording", perSeed: false, samples, programs: drawn },
    recording: {
      kind: "run",
      journal: folder.journal,
      digest: createHash("sha256").update(bytes).digest("hex"),
      problems: spec.problems.map(refOfEntry),
    },
    scoreboard: spec.scoreboard ?? null,
  };
}

/** @throws UserError where there is no such simulation, or it breaks its format */
export async function resolveSimulation(source: PlanSource, base: string): Promise<ResolvedSource> {
  const name = source.simulation ?? "";
  const file = await findSimulation(name, base);
  if (file === null)
    throw new UserError(
      `There is no simulation ${JSON.stringify(name)}.`,
      `Write one of ${(await listSimulations()).join(", ")}, or the path of a .yaml file.`,
    );
  const read = await readSimulation(file);
  const simulation: Simulation = { ...read, programs: source.samples ?? read.programs };
  return {
    contest: read.name,
    source: `${source.name ?? `${simulation.programs} programs`} (simulated)`,
    rule: await loadRule("ioi"),
    pools: { kind: "simulation", simulation },
    recording: null,
    scoreboard: null,
  };
}

/**
 * A contest that is yet to be sampled. The run that the batch makes of it buys and practises, and
 * makes one submission to each problem, which tells how long judging takes: its cells make theirs
 * in replay, where a minute between two submissions takes no minute.
 *
 * @throws UserError, SourceError
 */
export async function resolvePlay(
  source: PlanSource,
  contest: Contest,
  base: string,
  now: Date,
): Promise<ResolvedSource> {
  // Cells are placed, not the run that they are played on.
  const { name, title, file: _, scoreboard, ...played } = contest;
  const event = { ...played, contest: { name, title } };
  const draft = await draftSpec(event, playOptionsOf(source, base), now);
  const isModel = source.model !== undefined;
  const samples = isModel ? null : (source.samples ?? null);
  return {
    contest: name,
    source: source.name ?? labelOf(source),
    rule: draft.rule,
    pools: { kind: "recording", perSeed: isModel, samples, programs: null },
    recording: { kind: "play", spec: { ...draft, rule: oneSubmission } },
    scoreboard,
  };
}

const oneSubmission: Rule = { ...withCap(training, 1), name: "one-submission" };

function playOptionsOf(source: PlanSource, base: string) {
  const {
    name: _,
    seeds: __,
    run: ___,
    simulation: ____,
    pool,
    samples,
    temperature,
    ...options
  } = source;
  const isModel = source.model !== undefined;
  return {
    ...options,
    // Each seed is a sample of its own: answers that another run bought would make them alike.
    fresh: true,
    setting: [],
    ...(temperature === undefined ? {} : { temperature: [temperature] }),
    whole: source.whole ?? false,
    stylesOnce: false,
    ...(isModel && samples !== undefined ? { samples } : {}),
    ...(pool === undefined || pool === "own" ? {} : { pool: path.resolve(base, pool) }),
    ...(source.prompts === undefined ? {} : { prompts: path.resolve(base, source.prompts) }),
    ...(source.prices === undefined ? {} : { prices: path.resolve(base, source.prices) }),
    strategy: "sample-pass",
    runs: "",
    json: false,
  };
}

function labelOf({ model, baseUrl, pool = "", samples }: PlanSource): string {
  if (model !== undefined) return parseModelId(model, baseUrl ?? null).model;
  const named = pool === "own" ? "own pool" : path.basename(path.resolve(pool));
  return samples === undefined ? named : `${named}, ${samples} drawn`;
}
