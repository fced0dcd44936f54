import type { Entry } from "../../../agent/journal/events.ts";
import { memoryJournal } from "../../../agent/journal/journal.ts";
import { fakeProblem } from "../../../agent/testing/fake-problem.ts";
import { createWorld, type Truth } from "../../../agent/testing/fake-world.ts";
import { play } from "../../../agent/testing/play.ts";

/**
 * The journal of a contest of two problems, played by the agent in a world without parts:
 * programs of every kind, an answer without code, one that does not compile.
 */
export async function exampleRun(settings: Parameters<typeof play>[0]["settings"] = { brutes: 0 }) {
  const problems = [fakeProblem("canal", [10, 20, 30, 40]), fakeProblem("tower", [25, 35, 40])];
  const world = createWorld(problems, { canal: canalPrograms, tower: towerPrograms });
  const journal = memoryJournal([], { now: () => "2026-01-02T03:04:05.000Z" });
  await play({ problems, world, journal, settings });
  return journal.entries();
}

const canalPrograms: Truth[] = [
  ...Array.from({ length: 4 }, (): Truth => ({ solves: 0, kind: "guess" })),
  { solves: 1, kind: "slow" },
  { solves: 1, kind: "overflow", crash: true },
  { solves: 2, kind: "greedy" },
  { solves: 2, kind: "greedy", nosample: true },
  { solves: 4, kind: "right" },
  { solves: 0, kind: "prose" },
  { solves: 3, kind: "broken", ce: true },
];

const towerPrograms: Truth[] = [
  { solves: 1, kind: "first" },
  { solves: 2, kind: "second" },
  { solves: 1, kind: "third" },
  { solves: 0, kind: "prose" },
];

/** The same run as it was just before its last entries. */
export function cutShort(entries: readonly Entry[], dropped: number): Entry[] {
  return entries.slice(0, entries.length - dropped);
}
