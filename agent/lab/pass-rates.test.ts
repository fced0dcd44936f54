import { expect, test } from "vitest";
import { passAtEach, passRatesOf } from "./pass-rates.ts";
import { simulate } from "./simulate.ts";
import { simulatedProblemSchema } from "./simulation.ts";

const pool = simulate(
  simulatedProblemSchema.parse({
    name: "p",
    groups: [
      { name: "a", points: 40 },
      { name: "b", points: 60, contains: ["a"] },
    ],
    outcomes: [
      { chance: 1, shares: [1, 1] },
      { chance: 3, shares: [1, 0.5] },
      { chance: 6, shares: [] },
    ],
  }),
  200,
  1,
);

test("programs with all points are counted, by group and in all", () => {
  const rates = passRatesOf(pool);
  const points = (at: number) => pool.points[at] ?? 0;
  const programs = Array.from({ length: 200 }, (_, program) => program);
  const withAll = programs.filter((each) => points(2 * each) === 40 && points(2 * each + 1) === 60);
  expect(rates).toEqual({
    programs: 200,
    all: withAll.length,
    groups: { a: programs.filter((each) => points(2 * each) === 40).length, b: withAll.length },
  });
});

test("pass@k is told for as many programs as there are", () => {
  const rates = { programs: 10, all: 2, groups: {} };
  expect(passAtEach(rates, [1, 10, 50])).toEqual({ 1: expect.closeTo(0.2, 12), 10: 1 });
});
