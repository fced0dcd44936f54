import type { PublicProblem } from "../../problems/public-view.ts";
import type { Entry } from "../journal/events.ts";
import { createJournal, memoryJournal, type Journal } from "../journal/journal.ts";
import { loadWeights } from "../rank/weights.ts";
import { runContest, type ContestOutcome, type RunPlan } from "../run-contest.ts";
import { agentSettings, type AgentSettings } from "../settings.ts";
import { defaultRules, scheduleOf, type World, type WorldRules } from "./fake-world.ts";

export type Play = {
  problems: readonly PublicProblem[];
  world: World;
  rules?: WorldRules;
  settings?: Parameters<typeof agentSettings>[0];
  journal?: Journal;
  signal?: AbortSignal;
};

/** Plays a fake contest in a process of its own. */
export function play(options: Play): Promise<ContestOutcome> {
  const { problems, world, journal = memoryJournal() } = options;
  const settings = agentSettings({
    aim: "whole",
    samples: "all",
    inputsPerGroup: 24,
    ...options.settings,
  });
  return runContest({
    plan: planOf(problems, settings, options.rules ?? defaultRules),
    problems,
    sampler: world.sampler,
    bench: world.bench,
    ...world.startProcess(),
    journal,
    signal: options.signal ?? new AbortController().signal,
  });
}

function planOf(
  problems: readonly PublicProblem[],
  settings: AgentSettings,
  rules: WorldRules,
): RunPlan {
  return {
    run: "test",
    contest: { name: "fake", title: "Fake" },
    problems: problems.map((problem) => problem.name),
    source: "pool:fake",
    recorded: true,
    simulated: false,
    ...scheduleInPlan(rules, problems),
    settings,
    weights: loadWeights(),
    versions: { medalist: "test" },
  };
}

function scheduleInPlan(
  rules: WorldRules,
  problems: readonly PublicProblem[],
): Pick<RunPlan, "rule" | "sessions" | "endMs" | "points" | "outputOnly"> {
  const { rule, endMs } = scheduleOf(rules, problems);
  return { rule, sessions: rules.sessions ?? [], endMs, points: {}, outputOnly: [] };
}

export class Killed extends Error {
  override name = "Killed";
}

/** A journal whose process dies when entry `last` is to be written: that one is lost. */
export function journalThatDies(recorded: readonly Entry[], last: number): Journal {
  return createJournal(recorded, (entry) =>
    entry.seq < last ? Promise.resolve() : Promise.reject(new Killed(`at entry ${last}`)),
  );
}
