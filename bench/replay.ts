import type { Entry } from "../agent/journal/events.ts";
import { memoryJournal } from "../agent/journal/journal.ts";
import { replayRun } from "../agent/replay.ts";
import { fakeProblem } from "../agent/testing/fake-problem.ts";
import { createWorld, defaultRules, type Truth } from "../agent/testing/fake-world.ts";
import { play } from "../agent/testing/play.ts";
import { ioi } from "../judge/rules/ioi.ts";
import type { Measurement } from "./measurement.ts";
import { takeTurns, timed } from "./take-turns.ts";

const perTurn = 10;
const perProblem = 60;
const cap = 50;

/**
 * A contest of IOI size, recorded uncapped so that every program's result is known, replayed
 * under the cap of 50. Reading its journal is beside it.
 */
export const replay: Measurement = {
  name: "replay",
  what: "replay of one recorded contest under another rule",
  ours: "replay",
  against: "JSON.parse of the journal",
  figure: { unit: "a minute", of: ({ p10 }) => 60_000 / p10, reach: { atLeast: 1_000 } },
  async measure({ signal }) {
    const entries = await recordedContest();
    const lines = entries.map((entry) => JSON.stringify(entry));
    return takeTurns(
      { rounds: 12, atMostMs: 20_000, signal },
      () => repeat(() => replayed(entries)),
      () => repeat(() => lines.forEach((line) => JSON.parse(line))),
    );
  },
};

async function repeat(work: () => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < perTurn; i++) samples.push(await timed(work));
  return samples;
}

async function replayed(entries: readonly Entry[]): Promise<void> {
  const { closed } = await replayRun(entries, { rule: { ...ioi, cap, intervalMs: 60_000 } });
  const counts = closed.map(({ submissions }) => submissions);
  if (counts.some((count) => count !== cap)) throw new Error(`submissions: ${counts.join(", ")}`);
}

/** Six problems of six groups; the hardest is never solved, so that every submission is spent. */
async function recordedContest(): Promise<readonly Entry[]> {
  const names = ["ferry", "maze", "quay", "reef", "sail", "tide"];
  const problems = names.map((name) => fakeProblem(name, [5, 10, 15, 20, 20, 30]));
  const programs = Object.fromEntries(names.map((name) => [name, differentPrograms()]));
  const rules = { ...defaultRules, cap: 10_000, intervalMs: 0 };
  const journal = memoryJournal();
  await play({
    problems,
    world: createWorld(problems, programs, rules),
    rules,
    journal,
    settings: { strategy: "o1-ioi" },
  });
  return journal.entries();
}

function differentPrograms(): Truth[] {
  return Array.from({ length: perProblem }, (_, index) => ({
    solves: index % 6,
    kind: `way ${index}`,
    crash: index % 5 === 0,
  }));
}
