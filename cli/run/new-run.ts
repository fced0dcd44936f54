import path from "node:path";
import { agentSettings, type AgentSettings } from "../../agent/settings.ts";
import { apiKeyFromEnv } from "../../agent/sources/api-key.ts";
import { loadRule } from "../../judge/rules/load-rule.ts";
import { sameCurrency } from "../../judge/rules/currency.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Contest } from "../../problems/contest.ts";
import type { Problem } from "../../problems/problem.ts";
import manifest from "../../package.json" with { type: "json" };
import { checkPretests, chosenRule } from "./chosen-rule.ts";
import { chosenWeights } from "./chosen-weights.ts";
import { comparedBy } from "./compared-by.ts";
import { openKnownRun } from "./known-run.ts";
import { loadStrategy } from "./load-strategy.ts";
import { readSettings } from "./read-settings.ts";
import { checkPlayable } from "./playable.ts";
import type { PlayOptions } from "./play-options.ts";
import { checkScoreboard } from "./check-scoreboard.ts";
import { createRunFolder, type RunFolder } from "./run-folder.ts";
import { type RunSpec, writeRunSpec } from "./run-spec.ts";
import { sourceOf } from "./source-of.ts";

/** What is to be played. */
export type Event = {
  /** Null for a single problem. */
  contest: { name: string; title: string } | null;
  problems: Problem[];
  durationMs: number;
  rule: string;
  feedback: Rule["feedback"] | null;
} & Partial<Pick<Contest, "sessions" | "points" | "scoreboard" | "recording">>;

/** What a run is apart from its id. */
export type RunSpecDraft = Omit<RunSpec, "id">;

/**
 * Begins a run: its folder and its spec are on the disk when this resolves.
 *
 * @throws UserError where it can't be played, not be placed on its scoreboard, or not take over
 *   what the known run has
 * @throws SourceError where the key of a model's provider is missing
 */
export async function newRun(event: Event, options: PlayOptions): Promise<RunFolder> {
  const now = new Date();
  const draft = await draftSpec(event, options, now);
  await checkScoreboard(draft, event.problems);
  checkApiKeys(draft);
  if (draft.known !== undefined) await openKnownRun(options.runs, draft.known, draft);
  const [first] = draft.problems;
  const folder = await createRunFolder(
    options.runs,
    event.contest?.name ?? first?.name ?? "run",
    now,
  );
  await writeRunSpec(folder.spec, { ...draft, id: folder.id });
  return folder;
}

/** Without a shared Redis nobody but this process calls the model. */
function checkApiKeys({ problems }: RunSpecDraft): void {
  if (process.env["REDIS_URL"] !== undefined) return;
  for (const { source } of problems)
    if (source.kind === "model") apiKeyFromEnv(source, process.env);
}

/** @throws UserError where the problems can't be played, or not in this way */
export async function draftSpec(
  event: Event,
  options: PlayOptions,
  now: Date,
): Promise<RunSpecDraft> {
  checkPlayable(event.problems);
  const rule = await chosenRule(options, event);
  checkPretests(rule, event.problems);
  const problems = await Promise.all(
    event.problems.map(async (problem) => ({
      name: problem.name,
      dir: problem.dir,
      digest: problem.digest,
      format: problem.format,
      settings: problem.settings,
      source: await sourceOf(problem, options, event.contest !== null),
    })),
  );
  const called = problems.some(({ source }) => source.kind === "model");
  const recorded = problems.every(({ source }) => source.kind === "pool");
  return {
    format: 1,
    version: manifest.version,
    createdAt: now.toISOString(),
    contest: event.contest,
    problems,
    endMs: event.durationMs,
    rule,
    sessions: event.sessions ?? [],
    points: event.points ?? {},
    outputOnly: event.problems.flatMap(({ name, task }) =>
      task.kind === "output-only" ? [name] : [],
    ),
    ...(await scoreboardOf(event, rule, options)),
    recording: comparedBy(event.recording, options),
    ...(options.known === undefined ? {} : { known: options.known }),
    clock: options.clock ?? (called ? "real" : "virtual"),
    settings: await settingsOf(options, recorded),
    ...(options.weights === undefined ? {} : { weights: chosenWeights(options.weights) }),
  };
}

/** The one that is asked for; else the contest's, where the run's results can be compared with it. */
async function scoreboardOf(
  event: Event,
  rule: Rule,
  { scoreboard }: PlayOptions,
): Promise<Pick<RunSpec, "scoreboard">> {
  if (scoreboard !== undefined) return { scoreboard: path.resolve(scoreboard) };
  const own = event.scoreboard ?? null;
  if (own === null || !sameCurrency(rule, await loadRule(event.rule))) return {};
  return { scoreboard: own };
}

async function settingsOf(options: PlayOptions, recorded: boolean): Promise<AgentSettings> {
  const strategy =
    options.strategy === undefined ? undefined : await loadStrategy(options.strategy);
  const budget = {
    maxTokens: options.maxTokens ?? null,
    maxCostUsd: options.maxCost ?? null,
    maxTimeMs: options.maxTime === undefined ? null : options.maxTime * 60_000,
  };
  // A recording is taken as a whole: its answers say themselves what they were aimed at.
  const aim: AgentSettings["aim"] = options.whole || recorded ? "whole" : "groups";
  const chosen = {
    budget,
    aim,
    // A recorded contest is played to be looked at, in a few minutes.
    ...(recorded ? { samples: "all" as const, inputsPerGroup: 6 } : {}),
    ...(options.samples === undefined ? {} : { samples: options.samples }),
    ...(strategy === undefined ? {} : { strategy: strategy.name }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.modelConcurrency === undefined
      ? {}
      : { modelConcurrency: options.modelConcurrency }),
    ...(options.judgeSlots === undefined ? {} : { judgeSlots: options.judgeSlots }),
    ...(options.repair === undefined ? {} : { repairRounds: options.repair }),
    ...(options.games === undefined ? {} : { games: options.games }),
  };
  return agentSettings({ ...chosen, ...readSettings(options.setting) });
}
