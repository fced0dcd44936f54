import { describe, expect, it } from "vitest";
import { loadWeights } from "../../agent/rank/weights.ts";
import { strategies } from "../../agent/strategy/strategies.ts";
import { createSimulatedPlayer } from "./play-simulated.ts";
import { rule, simulation } from "./testing/small-grid.ts";

const weights = loadWeights();
const rules = (seed: number, cap: number | null, penaltyPoints = 0) => ({
  rule: rule("some", { cap, penaltyPoints }),
  strategy: strategies.random,
  seed,
  weights,
});

describe("a cell that is played on made-up programs", () => {
  it("follows from its seed, whatever was played before", () => {
    const play = createSimulatedPlayer(simulation);
    const alone = createSimulatedPlayer(simulation)(rules(2, 3));
    play(rules(1, 3));
    expect(play(rules(2, 3))).toEqual(alone);
  });

  it("has other programs with another seed", () => {
    const play = createSimulatedPlayer(simulation);
    const scores = Array.from({ length: 20 }, (_, seed) => play(rules(seed, 1)).score);
    expect(new Set(scores).size).toBeGreaterThan(1);
  });

  it("has all that there is when nothing caps it", () => {
    const { score, maxScore, submissions } = createSimulatedPlayer(simulation)(rules(1, null));
    expect({ score, maxScore }).toEqual({ score: 100, maxScore: 100 });
    expect(submissions).toBeLessThanOrEqual(60);
  });

  it("pays for submissions after the first where the rule says so", () => {
    const play = createSimulatedPlayer(simulation);
    const [free, paid] = [play(rules(1, null)), play(rules(1, null, 0.5))];
    expect(paid.score).toBe(free.score - 0.5 * (free.submissions - 1));
  });
});
