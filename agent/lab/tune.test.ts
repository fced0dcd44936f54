import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadWeights } from "../rank/weights.ts";
import { o1Ioi } from "../strategy/o1-ioi.ts";
import { fitLogistic } from "./logistic.ts";
import { seededRandom } from "./random.ts";
import { simulate } from "./simulate.ts";
import { simulatedProblemSchema } from "./simulation.ts";
import { stepsOf, tune } from "./tune.ts";

describe("logistic regression", () => {
  test("finds the weights that made the observations", () => {
    const random = seededRandom(3);
    const observations = Array.from({ length: 20_000 }, () => {
      const features = [random() * 4 - 2, random() * 4 - 2];
      const odds = 0.5 + 2 * (features[0] ?? 0) - (features[1] ?? 0);
      return { features, holds: random() < 1 / (1 + Math.exp(-odds)) };
    });
    const { intercept, weights } = fitLogistic(observations);
    expect(intercept).toBeCloseTo(0.5, 0);
    expect(weights[0]).toBeCloseTo(2, 0);
    expect(weights[1]).toBeCloseTo(-1, 0);
  });

  test("is finite whatever it is given", () => {
    const observation = fc.record({
      features: fc.tuple(fc.constantFrom(0, 1), fc.double({ min: -1, max: 1, noNaN: true })),
      holds: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 30 }), (observations) => {
        const { weights } = fitLogistic(observations);
        expect(weights.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

const problem = (name: string) =>
  simulatedProblemSchema.parse({
    name,
    groups: [
      { name: "a", points: 40 },
      { name: "b", points: 60, contains: ["a"] },
    ],
    outcomes: [
      { chance: 1, shares: [1, 1] },
      { chance: 3, shares: [1] },
      { chance: 6, shares: [] },
    ],
    correlation: 0.9,
    sampleFailures: 1,
  });

const pools = ["p", "q", "r"].map((name, index) => simulate(problem(name), 60, index + 1));

const plan = {
  strategy: o1Ioi,
  cap: 3,
  rounds: 4,
  candidates: 6,
  seed: 1,
  // Knows nothing: samples that fail speak for a program here.
  weights: {
    ...loadWeights(),
    features: { ...loadWeights().features, sampleFailures: 4, clusterShare: 0.1 },
  },
};

describe("learning weights", () => {
  test("tells the gain on problems that were not learned from", async () => {
    let steps = 0;
    const results = await tune(pools, plan, async () => {
      steps++;
    });
    expect(steps).toBe(stepsOf(pools));
    expect(results.map(({ method }) => method)).toEqual(["random-search", "logistic"]);
    for (const { heldOut } of results)
      expect(heldOut.map((h) => h.problem)).toEqual(["p", "q", "r"]);
    const logistic = results.find(({ method }) => method === "logistic");
    expect(logistic?.weights.features.sampleFailures).toBeLessThan(0);
    for (const { before, after } of logistic?.heldOut ?? []) expect(after).toBeGreaterThan(before);
  });

  test("gives the same from the same seed", async () => {
    expect(await tune(pools, plan)).toEqual(await tune(pools, plan));
  });

  test("needs a problem to hold out", async () => {
    await expect(tune(pools.slice(0, 1), plan)).rejects.toThrow(RangeError);
  });
});
