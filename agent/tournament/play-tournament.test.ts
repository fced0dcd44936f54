import { describe, expect, test } from "vitest";
import { memoryJournal } from "../journal/journal.ts";
import type { ComparisonRequest } from "../sources/source.ts";
import { createWorld, type Truth } from "../testing/fake-world.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { play } from "../testing/play.ts";

const ferry = fakeProblem("ferry", [10, 90]);
const programs: Truth[] = [
  { solves: 0, kind: "common" },
  { solves: 0, kind: "common" },
  { solves: 1, kind: "half" },
  { solves: 2, kind: "right" },
  { solves: 0, kind: "odd" },
];

async function hold(settings: object) {
  const world = createWorld([ferry], { ferry: programs });
  const compared: ComparisonRequest[] = [];
  const { compare } = world.sampler;
  world.sampler.compare = (request, signal) => {
    compared.push(request);
    return compare(request, signal);
  };
  const journal = memoryJournal();
  const outcome = await play({ problems: [ferry], world, journal, settings });
  return { outcome, compared, events: journal.entries().map(({ event }) => event) };
}

describe("a tournament", () => {
  test("is not held unless it is asked for", async () => {
    expect((await hold({})).compared).toEqual([]);
  });

  test("has the better of two programs named, with an input on which they differ", async () => {
    const { compared, events } = await hold({ games: 2 });
    expect(compared).toHaveLength(4);
    for (const { difference } of compared) expect(difference?.first).not.toBe(difference?.second);
    const told = events.find((event) => event.type === "tournament");
    expect(told?.players.map(({ games }) => games)).toEqual([2, 2, 2, 2]);
  });

  test("decides what the strategy `tournament` submits first", async () => {
    const { outcome, events } = await hold({ games: 2, strategy: "tournament" });
    expect(outcome.score).toBe(100);
    expect(events.filter(({ type }) => type === "submission-outcome")).toHaveLength(1);
  });

  test("leaves the rest undecided when the budget ends", async () => {
    const budget = { maxTokens: 17_000 };
    const { compared, events } = await hold({ games: 2, budget });
    expect(compared.length).toBeLessThan(4);
    expect(events.some(({ type }) => type === "budget-stop")).toBe(true);
    expect(events.some(({ type }) => type === "run-finished")).toBe(true);
  });
});
