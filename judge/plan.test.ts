import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupScoring, TestGroup } from "../problems/problem.ts";
import type { TestResult } from "./judgement.ts";
import { type PlanOptions, planTests } from "./plan.ts";
import { scoreGroups } from "./scoring/score.ts";

type Groups = Record<string, Pick<TestGroup, "tests"> & Partial<TestGroup>>;

function problemOf(groups: Groups) {
  const list = Object.entries(groups).map(
    ([name, given]): TestGroup => ({
      name,
      scoring: "min",
      maxScore: 10,
      constraint: "",
      requires: [],
      ...given,
    }),
  );
  const names = [...new Set(list.flatMap((group) => group.tests))];
  const tests = names.map((name) => ({
    name,
    inputPath: "",
    answerPath: "",
    args: [],
    files: [],
    checker: null,
  }));
  return { groups: list, tests };
}

function result(name: string, fraction: number): TestResult {
  const verdict = fraction === 1 ? "AC" : fraction === 0 ? "WA" : "PA";
  return { name, verdict, fraction, cpuMs: 0, wallMs: 0, memoryKiB: 0, message: "" };
}

const usual: PlanOptions = { stopEarly: true, urgency: () => 0 };

/**
 * Plays a plan for a program that gets the given fractions (1 where none is given).
 *
 * @param take how many results of a stretch of a length are told at once; all when absent
 */
function play(
  groups: Groups,
  fractions: Record<string, number>,
  options: Partial<PlanOptions> = {},
  take = (length: number) => length,
) {
  const plan = planTests(problemOf(groups), { ...usual, ...options });
  const stretches: string[][] = [];
  let step = plan.next();
  while (!step.done) {
    stretches.push(step.value);
    const told = step.value.slice(0, take(step.value.length));
    step = plan.next(told.map((name) => result(name, fractions[name] ?? 1)));
  }
  const run = step.value.filter((test) => test.verdict !== "SK").map((test) => test.name);
  return { run, stretches, results: step.value };
}

const nested: Groups = {
  easy: { tests: ["1", "2"] },
  hard: { tests: ["1", "2", "3", "4"] },
};

describe("planTests", () => {
  it("runs a test that groups share once", () => {
    expect(play(nested, {}).run).toEqual(["1", "2", "3", "4"]);
  });

  it("leaves a min group at its first failure, and every group that contains it", () => {
    const { run, results } = play(nested, { "1": 0 });
    expect(run).toEqual(["1"]);
    expect(results.map((test) => test.verdict)).toEqual(["WA", "SK", "SK", "SK"]);
  });

  it("goes on after a partial answer, which may yet get worse", () => {
    expect(play(nested, { "1": 0.5 }).run).toEqual(["1", "2", "3", "4"]);
  });

  it("leaves a pass-fail group at a partial answer", () => {
    const groups: Groups = { all: { scoring: "pass-fail", tests: ["1", "2"] } };
    expect(play(groups, { "1": 0.5 }).run).toEqual(["1"]);
  });

  it("runs all of a sum group", () => {
    const groups: Groups = { all: { scoring: "sum", tests: ["1", "2", "3"] } };
    expect(play(groups, { "1": 0 }).run).toEqual(["1", "2", "3"]);
  });

  it("leaves a product group at nought, and not before", () => {
    const groups: Groups = { all: { scoring: "product", tests: ["1", "2", "3"] } };
    expect(play(groups, { "1": 0.1, "2": 0 }).run).toEqual(["1", "2"]);
  });

  it("leaves a threshold group at the first test beyond the bound", () => {
    const groups: Groups = { all: { scoring: { threshold: 0.5 }, tests: ["1", "2", "3"] } };
    expect(play(groups, { "1": 0.5, "2": 0.6 }).run).toEqual(["1", "2"]);
    expect(play(groups, { "1": 0 }).run).toEqual(["1"]);
  });

  it("leaves out a group that requires one without its full score, and what requires that", () => {
    const groups: Groups = {
      a: { scoring: "sum", tests: ["1", "2"] },
      b: { tests: ["3"], requires: ["a"] },
      c: { tests: ["4"], requires: ["b"] },
      d: { tests: ["5"] },
    };
    expect(play(groups, { "2": 0.9 }).run).toEqual(["1", "2", "5"]);
    expect(play(groups, {}).run).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("runs a test of a group that is left out when another group has it too", () => {
    const groups: Groups = {
      a: { tests: ["1"] },
      b: { tests: ["2", "3"], requires: ["a"] },
      c: { tests: ["3"] },
    };
    expect(play(groups, { "1": 0 }).run).toEqual(["1", "3"]);
  });

  it("stops altogether at a fault of the judge", () => {
    const groups: Groups = { ...nested, sum: { scoring: "sum", tests: ["5"] } };
    const plan = planTests(problemOf(groups), usual);
    plan.next();
    const end = plan.next([{ ...result("1", 0), verdict: "JE" }]);
    expect(end.done).toBe(true);
    expect(end.value).toMatchObject([
      { verdict: "JE" },
      ...Array.from({ length: 4 }, () => ({ verdict: "SK" })),
    ]);
  });

  it("runs everything when asked to", () => {
    expect(play(nested, { "1": 0 }, { stopEarly: false }).run).toEqual(["1", "2", "3", "4"]);
  });

  it("runs urgent tests first, and equal ones as the package lists them", () => {
    const bytes: Record<string, number> = { "1": 5, "2": 9, "3": 9, "4": 100 };
    const urgency = (test: string) => bytes[test] ?? 0;
    expect(play(nested, {}, { urgency }).run).toEqual(["2", "1", "4", "3"]);
  });
});

describe("a stretch", () => {
  it("holds all that runs when all is accepted", () => {
    expect(play(nested, {}).stretches).toEqual([["1", "2", "3", "4"]]);
  });

  it("ends where an accepted test ends its group and others require that", () => {
    const groups: Groups = {
      costs: { scoring: { threshold: 0.5 }, tests: ["1", "2"] },
      rest: { tests: ["3"], requires: ["costs"] },
      last: { tests: ["4"] },
    };
    expect(play(groups, { "1": 0.4, "2": 0.4 }).stretches).toEqual([
      ["1", "4"],
      ["2", "4"],
      ["3", "4"],
    ]);
  });

  it("is told anew after a failure; later results that the plan has no use for are ignored", () => {
    const groups: Groups = { ...nested, last: { tests: ["5"] } };
    const { stretches, results } = play(groups, { "2": 0 });
    expect(stretches).toEqual([["1", "2", "3", "4", "5"], ["5"]]);
    expect(results.map((test) => test.verdict)).toEqual(["AC", "WA", "AC", "SK", "SK"]);
  });

  it("takes results on both sides of a failure where both count", () => {
    const groups: Groups = { all: { scoring: "sum", tests: ["1", "2", "3"] } };
    expect(play(groups, { "2": 0 }).stretches).toEqual([["1", "2", "3"]]);
  });
});

const tests = ["1", "2", "3", "4", "5", "6"];
const anyScoring = fc.constantFrom<GroupScoring[]>(
  "pass-fail",
  "min",
  "sum",
  "product",
  { threshold: 0.3 },
  { threshold: 1 },
);
const anyGroups = fc
  .array(
    fc.record({
      scoring: anyScoring,
      tests: fc.subarray(tests, { minLength: 1 }),
      requires: fc.subarray(["g0", "g1", "g2"]),
    }),
    { minLength: 1 },
  )
  .map((list) =>
    list.map((group, index) => [
      `g${index}`,
      { ...group, requires: group.requires.filter((name) => name < `g${index}`) },
    ]),
  )
  .map((entries): Groups => Object.fromEntries(entries));
const anyFractions = fc.dictionary(fc.constantFrom(...tests), fc.constantFrom(0, 0.25, 1));

describe("planTests, for any groups and results", () => {
  it("scores the same whether it stops early or not", () => {
    fc.assert(
      fc.property(anyGroups, anyFractions, (groups, fractions) => {
        const [early, full] = [true, false].map((stopEarly) => {
          const { results } = play(groups, fractions, { stopEarly });
          const byName = new Map(results.map((test) => [test.name, test]));
          return scoreGroups(problemOf(groups).groups, byName).map((group) => group.score);
        });
        expect(early).toEqual(full);
      }),
    );
  });

  it("takes the same results in the same order however many it is told at once", () => {
    fc.assert(
      fc.property(
        anyGroups,
        anyFractions,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (...given) => {
          const [groups, fractions, stopEarly, numbers] = given;
          const some = (length: number) => 1 + ((numbers.next().value ?? 0) % length);
          const oneByOne = play(groups, fractions, { stopEarly }, () => 1);
          expect(play(groups, fractions, { stopEarly }, some).results).toEqual(oneByOne.results);
        },
      ),
    );
  });

  it("names no test twice, and none that has its result", () => {
    fc.assert(
      fc.property(anyGroups, anyFractions, fc.boolean(), (groups, fractions, stopEarly) => {
        const told = new Set<string>();
        for (const stretch of play(groups, fractions, { stopEarly }, () => 1).stretches) {
          expect(new Set(stretch).size).toBe(stretch.length);
          expect(stretch.filter((test) => told.has(test))).toEqual([]);
          told.add(stretch[0] ?? "");
        }
      }),
    );
  });
});
