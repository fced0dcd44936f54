import { beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { loadWeights } from "../../agent/rank/weights.ts";
import { replayRun } from "../../agent/replay.ts";
import { strategies } from "../../agent/strategy/strategies.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { createRecordedPlayer } from "./play-recorded.ts";
import { noting, recordedRun } from "./testing/recorded-run.ts";
import { rule } from "./testing/small-grid.ts";

let run: readonly Entry[];
beforeAll(async () => {
  run = await recordedRun(3);
});

const weights = loadWeights();
const rules = (changes: Partial<Rule> = {}, seed = 1, strategy = strategies.random) => ({
  rule: rule("some", { cap: 3, ...changes }),
  strategy,
  seed,
  weights,
});
const player = (judge = noting()) => ({
  play: createRecordedPlayer(run, judge.ask, new AbortController().signal),
  asked: judge.asked,
});

describe("a cell that is played on a run", () => {
  it("scores as the run did under its own rules, and asks for nothing", async () => {
    const { play, asked } = player();
    const { score } = await replayRun(run);
    const played = await play(rules(), null);
    expect(played).toMatchObject({ score, maxScore: 200, submissions: 6 });
    expect(played.problems.map(({ name }) => name)).toEqual(["ferry", "maze"]);
    expect(asked).toEqual([]);
  });

  it("has what the run never submitted judged, each program once", async () => {
    const { play, asked } = player();
    const first = await play(rules({ cap: 12 }), null);
    expect(first.score).toBe(200);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
    const before = asked.length;
    await play(rules({ cap: 12 }, 2), null);
    expect(new Set(asked).size).toBe(asked.length);
    expect(before).toBeLessThanOrEqual(asked.length);
  });

  it("is scored also where its contestant is told nothing", async () => {
    const blind = rules({ cap: 12, feedback: "none" }, 1, strategies["sample-pass"]);
    const { score, submissions } = await player().play(blind, null);
    expect({ score, submissions }).toEqual({ score: 200, submissions: 24 });
  });

  it("is played under the rule's scoring and penalty", async () => {
    const { play } = player();
    const single = await play(rules({ cap: 12, scoring: "submission", penaltyPoints: 1 }), null);
    expect(single.score).toBe(200 - (single.submissions - 2));
  });

  it("has the penalty of rules in which time decides", async () => {
    const { play } = player();
    const icpc = await play(rules({ cap: 12, scoring: "icpc" }), null);
    expect(icpc).toMatchObject({ score: 2, maxScore: 2 });
    expect(icpc.penaltyMinutes).toBeGreaterThanOrEqual(0);
    expect((await play(rules({ cap: 12 }), null)).penaltyMinutes).toBeNull();
  });

  it("depends on its seed alone", async () => {
    const played = await Promise.all(
      [1, 1, 2, 3, 4].map((seed) => player().play(rules({}, seed), 6)),
    );
    expect(played[0]).toEqual(played[1]);
    expect(new Set(played.map(({ score }) => score)).size).toBeGreaterThan(1);
  });

  it("is the same whatever was played before it", async () => {
    const { play } = player();
    const names = ["random", "longest", "adaptive"] as const;
    for (const samples of [6, 5, null])
      for (const seed of [1, 2])
        for (const name of names) {
          const cell = rules({}, seed, strategies[name]);
          expect(await play(cell, samples)).toEqual(await player().play(cell, samples));
        }
  });

  it("is drawn the same answers whatever is played with them", async () => {
    const { play } = player();
    const uncapped = (name: "random" | "majority" | "adaptive") =>
      play(rules({ cap: null }, 7, strategies[name]), 4);
    const scores = await Promise.all((["random", "majority", "adaptive"] as const).map(uncapped));
    expect(new Set(scores.map(({ score }) => score)).size).toBe(1);
  });
});
